// Shows articles in two ways, one after the other: by the widget's own parts, and by
// Readability and DOMPurify. Each is called with a page and returns how long its steps took.
import {draw} from "/element/draw.js";
import {compile, Instance} from "/element/module.js";

const texts = await (await fetch("/pages.json")).json();
const pages = texts.map((text) => new TextEncoder().encode(text));
const style = new CSSStyleSheet();
style.replaceSync(await (await fetch("/pullquote.css")).text());
const module = await compile("/module.wasm");
let instance = await Instance.start(module);

/** What takes the time since it was called last, and the times. */
const watch = () => {
	const times = {};
	let last = performance.now();
	const note = (step) => {
		const now = performance.now();
		times[step] = now - last;
		last = now;
	};
	return [note, times];
};

const request = (head, body) => {
	const line = new TextEncoder().encode(JSON.stringify({...head, bytes: body.length}) + "\n");
	const all = new Uint8Array(line.length + body.length);
	all.set(line);
	all.set(body, line.length);
	return all;
};

const frame = (...sheets) => {
	const host = document.createElement("div");
	host.style.contain = "content";
	host.attachShadow({mode: "open"}).adoptedStyleSheets = sheets;
	return host;
};

let shown;
const show = (host) => {
	document.body.append(shown = host);
	return host.offsetHeight;
};

globalThis.clear = () => shown?.remove();

/** Pages come as bytes, as they do from the network, or as text. */
globalThis.library = (page, text) => {
	const [note, times] = watch();
	const body = text ? new TextEncoder().encode(texts[page]) : pages[page];
	note("encode");
	const bytes = request({op: "convert", view: "whole", url: "https://ferry.example/a"}, body);
	note("request");
	const line = instance.call(bytes);
	note("call");
	const answer = JSON.parse(line);
	note("answer");
	const host = frame(style);
	if (answer.snippet) host.shadowRoot.append(draw(answer.snippet));
	note("draw");
	show(host);
	note("layout");
	return times;
};

globalThis.rival = (page, text) => {
	const [note, times] = watch();
	const html = text ? texts[page] : new TextDecoder().decode(pages[page]);
	note("decode");
	const document = new DOMParser().parseFromString(html, "text/html");
	note("parse");
	const article = new Readability(document).parse();
	note("read");
	const clean = DOMPurify.sanitize(article?.content ?? "");
	note("clean");
	const host = frame();
	host.shadowRoot.innerHTML = clean;
	note("insert");
	show(host);
	note("layout");
	return times;
};

/** The bytes of memory of a new module after each of some numbers of articles. */
globalThis.memory = async (numbers) => {
	instance = await Instance.start(module);
	const sizes = [];
	for (let n = 0, i = 0; i < numbers.length; n++) {
		if (n === numbers[i]) i = sizes.push(instance.size);
		library(n % pages.length);
		clear();
	}
	return sizes;
};

globalThis.ready = true;
