package render

// htmlMarkup writes elements as HTML. It is the only place that writes tags.
type htmlMarkup struct {
	out []byte
	// within tells that the start tag written last has no end yet.
	within bool
}

func (m *htmlMarkup) open(tag string, block bool) {
	m.inside()
	if block {
		m.newLine()
	}
	m.raw("<")
	m.raw(tag)
	m.within = true
}

func (m *htmlMarkup) attribute(name, value string) {
	m.raw(" ")
	m.raw(name)
	if value != "" {
		m.raw(`="`)
		m.escape(value)
		m.raw(`"`)
	}
}

func (m *htmlMarkup) void(block bool) {
	m.inside()
	if block {
		m.raw("\n")
	}
}

func (m *htmlMarkup) close(tag string, block bool) {
	m.inside()
	m.raw("</")
	m.raw(tag)
	m.raw(">")
	if block {
		m.raw("\n")
	}
}

func (m *htmlMarkup) text(s string) {
	m.inside()
	m.escape(s)
}

// inside ends the start tag that is open.
func (m *htmlMarkup) inside() {
	if m.within {
		m.raw(">")
		m.within = false
	}
}

// newLine begins a line unless out is at the start of one.
func (m *htmlMarkup) newLine() {
	if n := len(m.out); n > 0 && m.out[n-1] != '\n' {
		m.raw("\n")
	}
}

func (m *htmlMarkup) raw(s string) { m.out = append(m.out, s...) }

// entities are written for the bytes that are syntax.
var entities = [256]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&quot;"}

// escape writes s so that it is text in an element and in a quoted attribute.
func (m *htmlMarkup) escape(s string) {
	done := 0
	for i := range len(s) {
		if entity := entities[s[i]]; entity != "" {
			m.raw(s[done:i])
			m.raw(entity)
			done = i + 1
		}
	}
	m.raw(s[done:])
}
