package speech

import "sync"

// bare is the lexicon of languages without one. It finds what marks tell, and names of
// labels and of lines below a quotation; who speaks in running text it leaves open.
var bare = sync.OnceValue(vocabulary{traits: sparse | noSpeakers}.compile)
