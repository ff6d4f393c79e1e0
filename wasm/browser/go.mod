module github.com/pullquote/pullquote/wasm/browser

go 1.26.0

replace (
	github.com/pullquote/pullquote => ../../
	github.com/pullquote/pullquote/internal/chromium => ../../internal/chromium
)

require (
	github.com/chromedp/cdproto v0.159.0
	github.com/pullquote/pullquote v0.0.0-00010101000000-000000000000
	github.com/pullquote/pullquote/internal/chromium v0.0.0-00010101000000-000000000000
	github.com/stretchr/testify v1.12.1
	golang.org/x/net v0.62.0
)

require (
	github.com/PuerkitoBio/goquery v1.13.0 // indirect
	github.com/andybalholm/cascadia v1.3.4 // indirect
	github.com/chromedp/chromedp v0.23.0 // indirect
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.43.0 // indirect
)
