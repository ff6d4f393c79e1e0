// How the judge looks over a page of renderings, each in a section of its own: faults are
// [number of the rendering, what is wrong], images the addresses of all pictures.
(async () => {
	const faults = [], images = [], sections = [...document.querySelectorAll("body > section")];
	const addresses = ["href", "src", "srcset", "cite", "action", "formaction", "data", "poster", "background", "ping", "xlink:href"];
	const events = ["mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "pointerover", "pointerdown", "focus", "focusin", "blur",
		"keydown", "input", "change", "toggle", "wheel", "scroll", "copy", "paste", "drag", "animationend", "transitionend", "load", "error"];
	const inert = document.implementation.createHTMLDocument("");

	const check = (ok, number, what) => ok || faults.push([number, what]);
	const address = (section, number, element, value) => {
		if (value.startsWith("#")) return check(section.querySelector("#" + CSS.escape(value.slice(1))), number, `link to nothing: ${value}`);
		let url = {};
		try { url = new URL(value, document.baseURI); } catch {}
		check(["http:", "https:"].includes(url.protocol) && url.origin !== location.origin && !url.username, number, `address ${value} of ${element.localName}`);
	};
	const stir = element => {
		for (const type of events) element.dispatchEvent(new Event(type, {bubbles: true, cancelable: true}));
		element.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
	};

	check(document.body.children.length === sections.length && document.body.attributes.length === 0, -1, "something got out of its section");
	check(document.head.children.length === 2 && document.baseURI === location.href, -1, "something got into the head");
	sections.forEach((section, number) => {
		check(section.children.length === 1 && section.firstElementChild.localName === "pull-quote", number, "more than a snippet");
		const copy = inert.createElement("section");
		copy.innerHTML = section.innerHTML;
		check([...copy.childNodes].every((node, i) => node.isEqualNode(section.childNodes[i])) && copy.childNodes.length === section.childNodes.length,
			number, "written and read again, it is another");
		for (const element of section.querySelectorAll("*")) {
			for (const {name, value} of element.attributes) {
				check(!name.startsWith("on") && name !== "style", number, `attribute ${name}`);
				check(name !== "id" || value.startsWith("pq-"), number, `id ${value}`);
				if (addresses.includes(name)) address(section, number, element, value);
			}
			if (element.localName === "a") check(["http:", "https:"].includes(element.protocol), number, `link ${element.href}`);
			if (element.localName === "img") images.push(element.src);
			if (!element.firstElementChild) stir(element); // those around it hear of it, too
		}
	});
	await pullquoteSettled();
	return {count: sections.length, faults: faults.map(([rendering, what]) => ({rendering, what})), images};
})()
