// Answers the requests of standard input, as wasm/pullquote does, by the module whose path is
// given. What the module needs of the system comes from Node, not from the element.
import {readFileSync} from "node:fs";
import {WASI} from "node:wasi";

const requests = readFileSync(0); // before WASI makes reading fail that has to wait
const wasi = new WASI({version: "preview1"});
const {instance} = await WebAssembly.instantiate(readFileSync(process.argv[2]), {wasi_snapshot_preview1: wasi.wasiImport});
wasi.initialize(instance);
const {take, call, size, memory} = instance.exports;

const answers = [];
for (let at = 0; at < requests.length;) {
	const body = requests.indexOf(10, at) + 1;
	const end = body + (JSON.parse(requests.subarray(at, body)).bytes ?? 0);
	const place = take(end - at);
	new Uint8Array(memory.buffer).set(requests.subarray(at, end), place);
	const answer = call();
	answers.push(Buffer.from(memory.buffer, answer, size()).toString("latin1"));
	at = end;
}
process.stdout.write(answers.join(""), "latin1");
