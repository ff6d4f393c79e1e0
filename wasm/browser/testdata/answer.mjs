// Answers the requests of standard input, as wasm/pullquote does, by the module whose path is
// given, in the host that the element gives it.
import {readFileSync} from "node:fs";
import {compile, Instance} from "../../element/module.js";

const requests = readFileSync(0);
const module = await compile(await WebAssembly.compile(readFileSync(process.argv[2])));
const instance = await Instance.start(module);

const answers = [];
for (let at = 0; at < requests.length;) {
	const body = requests.indexOf(10, at) + 1;
	const end = body + (JSON.parse(requests.subarray(at, body)).bytes ?? 0);
	answers.push(instance.call(requests.subarray(at, end)));
	at = end;
}
process.stdout.write(answers.join(""));
