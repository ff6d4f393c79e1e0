// What a witness runs in every document before anything else: it tells of each call of a
// function that is hooked, and of each break of the page's policy.
(hooked => {
	const listen = EventTarget.prototype.addEventListener, wait = setTimeout;
	const hook = (holder, name) => {
		if (!holder?.[name]) return;
		holder[name] = new Proxy(holder[name], {
			apply() { pullquoteHot(`call of ${name}`); },
			construct() { pullquoteHot(`new ${name}`); return {}; },
		});
	};
	for (const path of hooked) {
		const names = path.split("."), name = names.pop();
		hook(names.reduce((holder, each) => holder?.[each], window), name);
	}
	listen.call(document, "securitypolicyviolation", broken =>
		pullquoteHot(`${broken.violatedDirective} broken by ${broken.blockedURI} ${broken.sample}`));
	globalThis.pullquoteSettled = () => new Promise(done => wait(done, 50));
	// Events are sent to every element; none may take the reader away.
	listen.call(window, "click", event => event.preventDefault(), true);
	listen.call(window, "submit", event => event.preventDefault(), true);
})
