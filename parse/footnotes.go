package parse

func (p *page) footnotes() error { return nil }
