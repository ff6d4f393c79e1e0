// What pages of tests have before the widget: a log of its events, a function that waits, and
// others to look at elements with.
const log = [];

for (const type of ["pullquote-load", "pullquote-render", "pullquote-verify", "pullquote-error"]) {
	addEventListener(type, ({target, detail}) => log.push({
		type, id: target.id, code: detail.code, message: detail.message, view: detail.view, headline: detail.article?.headline,
	}));
}

// until waits some seconds and returns what there is to say if that was in vain.
const until = async (fits, seconds = 10) => {
	for (const end = Date.now() + 1000 * seconds; Date.now() < end;) {
		try {
			if (await fits()) return "";
		} catch {}
		await new Promise(done => setTimeout(done, 10));
	}
	return `not in ${seconds} seconds: ${fits}; ${JSON.stringify(log)}`;
};

const element = id => document.getElementById(id);

// drawn is what an element shows in place of what the page has in it.
const drawn = element => element.shadowRoot?.querySelector(".pq-root");

// fallback tells that an element shows what the page has in it.
const fallback = element => {
	const own = document.createRange();
	own.selectNodeContents(element);
	return !drawn(element) && own.getClientRects().length > 0;
};

// focused is what has the focus, within shadow roots, too.
const focused = (root = document) => {
	const active = root.activeElement;
	return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
};
