package speech

// dictionary finds out what words can be. It is a hash table with open addressing, at
// most half full. Most words of a text are not in it, and cost a look at one slot.
type dictionary struct {
	entries []dictionaryEntry
	// slots hold, from the highest bits down, two bytes of a word's hash and two bytes
	// of its place in entries, counted from 1; 0 is free.
	slots []uint32
}

type dictionaryEntry struct {
	word  string
	class class
}

// newDictionary takes in words, which are folded.
func newDictionary(words map[string]class) dictionary {
	size := 2
	for size < 2*len(words) {
		size *= 2
	}
	d := dictionary{entries: make([]dictionaryEntry, 1, 1+len(words)), slots: make([]uint32, size)}
	for word, class := range words {
		hash := hashOf(word)
		i := d.slot(hash)
		for d.slots[i] != 0 {
			i = (i + 1) & uint32(size-1)
		}
		d.slots[i] = hash<<16 | uint32(len(d.entries))
		d.entries = append(d.entries, dictionaryEntry{word, class})
	}
	return d
}

// class is what a folded word can be.
func (d *dictionary) class(word []byte) class {
	if len(word) == 0 {
		return 0
	}
	hash := hashOf(word)
	for i := d.slot(hash); d.slots[i] != 0; i = (i + 1) & uint32(len(d.slots)-1) {
		if s := d.slots[i]; s>>16 == hash&0xFFFF {
			if e := &d.entries[s&0xFFFF]; e.word == string(word) {
				return e.class
			}
		}
	}
	return 0
}

// slot is where to begin to look for a word.
func (d *dictionary) slot(hash uint32) uint32 { return hash >> 16 & uint32(len(d.slots)-1) }

// hashOf makes a number of a word's length and some of its letters.
func hashOf[T string | []byte](word T) uint32 {
	n := len(word)
	h := (uint32(n)*31+uint32(word[0]))*31 + uint32(word[n/2])
	return ((h*31+uint32(word[n-1]))*31 + uint32(word[(n-1)/3])) * 0x9E3779B1
}
