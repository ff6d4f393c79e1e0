-- "PQQD" in hexadecimal: tells this database from others, and its version.
PRAGMA application_id = 0x50515144;
PRAGMA user_version = 1;

CREATE TABLE quotes (
	number      INTEGER PRIMARY KEY, -- in the order of the pages, then of reading
	page        TEXT NOT NULL,       -- what a second build knows the page by
	id          TEXT NOT NULL,       -- the same for the same words of the same speaker
	kind        TEXT NOT NULL,
	text        TEXT NOT NULL,
	speaker     TEXT NOT NULL,
	speakerKind TEXT NOT NULL,
	role        TEXT NOT NULL,
	affiliation TEXT NOT NULL,
	attribution TEXT NOT NULL,
	cue         TEXT NOT NULL,
	headline    TEXT NOT NULL,
	published   TEXT NOT NULL,       -- ISO 8601, as exact as the page is
	publisher   TEXT NOT NULL,
	language    TEXT NOT NULL,       -- BCP 47
	url         TEXT NOT NULL,
	source      TEXT NOT NULL,       -- the file, as it was named
	link        TEXT NOT NULL,       -- the page, scrolled to the quote
	passages    TEXT NOT NULL        -- JSON: [{"block", "start", "end"}], in UTF-8 bytes
);

CREATE INDEX quotes_of_page ON quotes (page);

-- quotes.text and quotes.speaker by quotes.number, with spaces between the characters
-- of scripts that have none. Marks belong to letters; those of Latin letters make no
-- difference.
CREATE VIRTUAL TABLE words USING fts5 (
	text, speaker,
	tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

CREATE TRIGGER forget_words AFTER DELETE ON quotes BEGIN
	DELETE FROM words WHERE rowid = old.number;
END;
