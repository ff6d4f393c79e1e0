module github.com/pullquote/pullquote/wasm/build

go 1.26.0

replace github.com/pullquote/pullquote => ../../
