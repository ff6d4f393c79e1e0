// Build makes the browser widget: the WebAssembly module, the element and all that goes
// with them, into wasm/dist.
package main

func main() {}
