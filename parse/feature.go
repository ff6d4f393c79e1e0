package parse

import (
	"math/bits"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/pullquote/pullquote/article"
)

// feature is something the judge knows of a block. Every value is a byte; what can
// be larger is on a scale of logarithms (size) or of 200 for the whole (share).
type feature uint8

const (
	featKind       feature = iota // see kindNumber
	featRank                      // of a heading, else 0
	featLevel                     // how many lists deep
	featTag                       // of the element around it, see tagNumber
	featSize                      // of its text
	featWords                     // their number
	featLinked                    // share of its bytes in links
	featLinks                     // number of links
	featStrong                    // share of its bytes in bold or italics
	featEnd                       // what it ends with, see endNumber
	featStart                     // what it begins with, see startNumber
	featDigits                    // share of digits
	featCapitals                  // share of capitals among its letters
	featStops                     // commas and full stops in a thousand bytes
	featBars                      // bars, bullets and arrows
	featCues                      // how many kinds of cues
	featFromTop                   // blocks before it
	featFromEnd                   // blocks after it
	featBefore                    // share of the body's bytes before it
	featAfter                     // … after it
	featSinceText                 // blocks since the last paragraph of running text
	featUntilText                 // blocks until the next one
	featTextAfter                 // size of running text after it
	featTextBefore                // size of running text before it

	featPrevKind
	featPrevSize
	featPrevLinked
	featPrevCues
	featNextKind
	featNextSize
	featNextLinked
	featNextCues
	featPrev2Size
	featPrev2Linked
	featNext2Size
	featNext2Linked

	featSameParent  // share of running text that has the same parent
	featSameShape   // share of the body's bytes in elements of the same shape
	featShapeCount  // blocks of that shape
	featShapeLinked // share of their bytes in links
	featShapeSize   // mean size of those blocks
	featDepth       // depth against that of most running text; 128 is the same

	featUnitText   // share of the body's running text that its unit holds
	featUnitLinked // share of links in its unit
	featUnitSize   // size of its unit's text
	featUnitAfter  // units after it
	featUnitAlike  // units of the same shape beside its own

	featSectionSize   // size of the text under the same heading
	featSectionLinked // share of links in it
	featSectionCue    // which cues the heading above has, lowest bit; 0 for none
	featSectionRank   // rank of the heading above
	featSectionFrom   // blocks since it

	featTeaser      // whether it stands in a list of teasers
	featGroupCount  // elements of one shape side by side, the block in one of them
	featGroupSize   // mean size of their text
	featGroupLinked // share of them that begin with a link

	featClaimed // whether JSON-LD's articleBody has it: 0 where there is none to ask, 1 no, 2 yes
	featClaim   // size of that articleBody against the body's

	featHeadWords // words of the headline in it
	featHeadShare // share of its words that are

	featBodySize   // size of the whole
	featBodyBlocks // number of blocks
	featBodyLinked // share of links in the whole
	featBodyLists  // share of list items among blocks

	featCue  // first of numCues features, one a cue
	featName = featCue + feature(numCues)
	featLede = featName + feature(len(judgedNames)) // whether it stands ahead of the body: see findLede
	featGap  = featLede + 1                         // elements between such a block and the body

	numFeatures = int(featGap) + 1
)

// judgedNames are the words in class names and ids around a block that the judge sees.
var judgedNames = [...]word{
	wAd, wAuthor, wBody, wBox, wComment, wContent, wDate, wDek, wEmbed, wEntry, wFooter, wHeader, wMeta, wNav, wNewsletter, wNote,
	wRelated, wShare, wSide, wTags, wTitle, wWidget, wForm, wList,
}

// vector is all that the judge knows of one block.
type vector [numFeatures]uint8

// size puts a number of bytes or blocks on a scale of logarithms, four steps to a
// doubling.
func size(n int) uint8 {
	if n <= 0 {
		return 0
	}
	n++
	k := bits.Len(uint(n)) - 1
	return uint8(min(4*k+(n<<2>>k)&3, 255))
}

// wholeShare is the share of all.
const wholeShare = 200

// share puts a part of a whole on a scale of wholeShare.
func share(part, whole int) uint8 {
	if whole <= 0 {
		return 0
	}
	return uint8(max(0, min(wholeShare*part/whole, wholeShare)))
}

func capped(n int) uint8 { return uint8(max(0, min(n, 255))) }

// kindNumber numbers the kinds of blocks for trees to part.
func kindNumber(k article.Kind) uint8 {
	switch k {
	case article.Paragraph:
		return 1
	case article.Heading:
		return 2
	case article.ListItem:
		return 3
	case article.BlockQuote, article.PullQuote:
		return 4
	case article.AttributionLine:
		return 5
	case article.Table:
		return 6
	case article.Code:
		return 7
	case article.Embed:
		return 8
	case article.Figure:
		return 9
	}
	return 0
}

func tagNumber(a atom.Atom) uint8 {
	switch a {
	case atom.P:
		return 1
	case atom.Div:
		return 2
	case atom.Li:
		return 3
	case atom.Span:
		return 4
	case atom.A:
		return 5
	case atom.Td, atom.Th:
		return 6
	case atom.Section, atom.Article, atom.Main, atom.Body:
		return 7
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return 8
	case atom.Dt, atom.Dd:
		return 9
	case atom.Em, atom.I, atom.Strong, atom.B, atom.Small:
		return 10
	}
	return 0
}

func endNumber(s string) uint8 {
	switch lastRune(strings.TrimRight(s, "”\"’'»)] 」』")) {
	case '.', '!', '?', '。', '！', '？', '।', '؟', '۔':
		return 3
	case '…':
		return 2
	case ':', '：', '›', '»', '→', '>':
		return 1
	}
	return 0
}

func startNumber(s string) uint8 {
	switch r := firstRune(s); {
	case unicode.IsUpper(r) || unicode.Is(unicode.Lo, r):
		return 3
	case unicode.IsLower(r):
		return 2
	case unicode.IsDigit(r):
		return 1
	}
	return 0
}
