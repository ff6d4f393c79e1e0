// What the judge of attacks runs in every document before anything else: it tells of each
// call by which a script makes itself felt, and of each break of the page's policy.
(() => {
	const listen = EventTarget.prototype.addEventListener, wait = setTimeout;
	const hook = (holder, name) => {
		if (!holder[name]) return;
		holder[name] = new Proxy(holder[name], {
			apply() { pullquoteHot(`call of ${name}`); },
			construct() { pullquoteHot(`new ${name}`); return {}; },
		});
	};
	for (const name of ["alert", "confirm", "prompt", "print", "open", "eval", "Function", "fetch", "setTimeout", "setInterval",
		"Worker", "SharedWorker", "WebSocket", "EventSource", "Image"]) hook(window, name);
	hook(XMLHttpRequest.prototype, "open");
	hook(Navigator.prototype, "sendBeacon");
	hook(Document.prototype, "write");
	hook(EventTarget.prototype, "addEventListener");
	listen.call(document, "securitypolicyviolation", broken =>
		pullquoteHot(`${broken.violatedDirective} broken by ${broken.blockedURI} ${broken.sample}`));
	globalThis.pullquoteSettled = () => new Promise(done => wait(done, 50));
	// Events are sent to every element; none may take the reader away.
	listen.call(window, "click", event => event.preventDefault(), true);
	listen.call(window, "submit", event => event.preventDefault(), true);
})();
