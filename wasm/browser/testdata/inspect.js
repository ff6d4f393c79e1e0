// Looks over the elements of a page that have read hostile pages, sends every event to all that
// was drawn, and returns what is wrong: [id of the element, what].
(async () => {
	const faults = [], hosts = [...document.querySelectorAll("pull-quote")];
	const addresses = ["href", "src", "srcset", "cite", "action", "formaction", "data", "poster", "background", "ping", "xlink:href"];
	const names = new Set([...addresses, "class", "lang", "dir", "datetime", "id", "role", "rel", "itemscope", "itemtype", "itemprop", "aria-label", "start", "colspan", "rowspan", "part"]);
	const events = ["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "pointerover", "pointerdown", "focus", "focusin", "blur",
		"keydown", "input", "change", "toggle", "wheel", "scroll", "copy", "paste", "drag", "animationend", "transitionend", "load", "error"];
	let elements = 0;

	const check = (ok, host, what) => ok || faults.push(`${host.id}: ${what}`);
	const address = (host, element, value) => {
		if (value.startsWith("#")) return check(drawn(host).querySelector("#" + CSS.escape(value.slice(1))), host, `link to nothing: ${value}`);
		let url = {};
		try { url = new URL(value); } catch {}
		check(/^https?:$/.test(url.protocol) && !url.username, host, `address ${value} of ${element.localName}`);
	};
	const stir = element => {
		for (const type of events) element.dispatchEvent(new Event(type, {bubbles: true, cancelable: true, composed: true}));
		element.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, composed: true}));
	};

	for (const host of hosts) {
		const box = host.getBoundingClientRect();
		check(getComputedStyle(host).contain === "content", host, "it is not contained");
		check(host.children.length === 0 && host.textContent === "The ferry.", host, "something was put into the page");
		for (const element of drawn(host)?.querySelectorAll("*") ?? []) {
			elements++;
			const style = getComputedStyle(element), own = element.getBoundingClientRect();
			check(["static", "relative"].includes(style.position), host, `${element.localName} is ${style.position}`);
			check(own.width === 0 || own.left >= box.left - 1 && own.top >= box.top - 1 && own.bottom <= box.bottom + 1 && own.right <= box.right + 1 || element.closest(".pq-scroll, pre"),
				host, `${element.localName} is outside of it: ${JSON.stringify(own)}`);
			check(!element.localName.includes("-"), host, `element ${element.localName}`);
			for (const {name, value} of element.attributes) {
				check(names.has(name), host, `attribute ${name}`);
				check(name !== "id" || value.startsWith("pq-"), host, `id ${value}`);
				if (addresses.includes(name)) address(host, element, value);
			}
		}
	}
	// Notes open at this, and all boxes would be measured anew.
	for (const host of hosts) for (const element of drawn(host)?.querySelectorAll("*") ?? []) if (!element.firstElementChild) stir(element);
	check(document.body.children.length === 1 && document.baseURI === location.href, document.body, "something got into the page");
	await pullquoteSettled();
	return {faults, elements};
})()
