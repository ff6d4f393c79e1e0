package parse

func (p *page) quotes() error { return nil }
