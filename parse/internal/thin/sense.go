package thin

// Sense is what the value of an attribute tells package parse: a set of bits.
type Sense uint8

const (
	Read   Sense = 1 << iota // some pass reads the value of a class
	Chrome                   // its element is chrome or hidden
	Sought                   // passes look for its element wherever it stands
	Intact                   // what its element holds is read, even chrome in it
)

// Senses says what the value of an attribute means, as it stands in the page: of those
// attributes that have a sense in the list of readings.
type Senses func(attribute string, value []byte) Sense

// senseOf is what the value of an attribute of g means, where that matters: for what
// holds other elements or is in chrome, and of classes whether they are read.
func (t *thinner) senseOf(r *reading, g *tag, value []byte) Sense {
	switch {
	case t.sense == nil || r.sense == "":
		return 0
	case t.inShell() || g.kind&(void|raw|formatting) == 0 && r != hrefReading || r == classReading && g.kind&classed == 0:
		return t.sense(r.sense, value)
	}
	return 0
}
