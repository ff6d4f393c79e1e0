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

// senseOf is what the value of an attribute means, where it is read. Addresses tell
// something of chrome alone.
func (t *thinner) senseOf(r *reading, value []byte) Sense {
	if t.sense == nil || r == nil || r.sense == "" || r == hrefReading && !t.inShell() {
		return 0
	}
	return t.sense(r.sense, value)
}
