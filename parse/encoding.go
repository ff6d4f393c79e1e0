//go:build !wasm

package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// candidates are the encodings that pages without a trustworthy declaration are
// read in, to see in which the text reads like a language. Of equals the first wins.
var candidates = [...]string{
	"windows-1252", "windows-1251", "koi8-r", "iso-8859-5", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
	"windows-1250", "windows-1253", "windows-1255", "windows-1256", "windows-874",
}

// sampleBytes is how much of the text beyond ASCII is tried.
const sampleBytes = 2 << 10

// trusted is how well, 0 to 1, a text must read in the encoding it declares to be
// taken at its word.
const trusted = 0.5

// recognised names the encoding of text that is not UTF-8.
func recognised(b []byte, declared string) (rule, encoding string) {
	if mostlyUTF8(b) {
		return "mostly valid", "utf-8"
	}
	s := sample(b)
	if declared != "" && declared != "utf-8" && readable(s, declared) >= trusted {
		return "declared", declared
	}
	best := trusted
	for _, c := range candidates {
		if r := readable(s, c); r > best {
			best, encoding = r, c
		}
	}
	switch {
	case encoding != "":
		return "recognised", encoding
	case declared != "":
		return "declared", declared
	}
	return "default", "windows-1252"
}

// mostlyUTF8 reports whether the text is UTF-8 but for a few broken characters.
func mostlyUTF8(b []byte) bool {
	whole, broken := 0, 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			whole++
		}
		b = b[size:]
	}
	return whole > 4*broken
}

// sample gathers the runs of bytes beyond ASCII with a byte on either side, since
// the second byte of a character may be ASCII.
func sample(b []byte) []byte {
	var s []byte
	for i := 0; i < len(b) && len(s) < sampleBytes; {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		start := i
		for i < len(b) && (b[i] >= utf8.RuneSelf || i+1 < len(b) && b[i+1] >= utf8.RuneSelf && b[i] > ' ' && b[i] != '<' && b[i] != '>') {
			i++
		}
		s = append(s, b[max(0, start-1):start]...)
		s = append(s, b[start:min(len(b), i+1)]...)
		s = append(s, ' ')
	}
	return s
}

// readable tells how much the sample reads like a language in an encoding, 0 to 1:
// the share of its characters that are frequent in the script they belong to. What
// does not decode, or mixes cases and scripts within words, counts against it.
func readable(s []byte, encoding string) float64 {
	e, _ := charset.Lookup(encoding)
	if e == nil {
		return 0
	}
	text, err := e.NewDecoder().Bytes(s)
	if err != nil {
		return 0
	}
	score, count := 0.0, 0.0
	last := rune(' ')
	for _, r := range string(text) {
		if r >= utf8.RuneSelf {
			count++
			score += frequent(r, last)
		}
		last = r
	}
	if count == 0 {
		return 0
	}
	return score / count
}

// frequent weighs one character beyond ASCII after another: up to 1 for a common
// one in its place, less than 0 for one that no text has there.
func frequent(r, last rune) float64 {
	switch {
	case r == utf8.RuneError, unicode.Is(unicode.Co, r), r < 0xA0:
		return -4
	case unicode.Is(unicode.Cyrillic, r):
		return cased(r, last, "оеаинтсрвлкмдпуяыьгзбчйжшхюцщэфієї")
	case unicode.Is(unicode.Greek, r):
		return cased(r, last, "αειοτνσςρπκμλυηθγδωάέίόύήώφχβξζψ")
	case unicode.Is(unicode.Hiragana, r), unicode.Is(unicode.Katakana, r) && r < 0xFF00:
		return 1
	case r >= 0xFF61 && r <= 0xFF9F: // katakana of half width, which any bytes give in Shift_JIS
		return -1
	case unicode.Is(unicode.Hangul, r):
		return 0.9
	case unicode.Is(unicode.Han, r):
		return han(r)
	case unicode.In(r, unicode.Hebrew, unicode.Thai, unicode.Arabic):
		if last < utf8.RuneSelf && unicode.IsLetter(last) {
			return -1 // within a Latin word
		}
		return 0.8
	case unicode.IsLetter(r):
		return latin(r, last)
	}
	return punctuation(r, last)
}

// cased weighs a letter of a script with capitals, of which common lists the small
// ones. A capital after a small letter is out of place.
func cased(r, last rune, common string) float64 {
	switch {
	case unicode.IsUpper(r) && unicode.IsLower(last):
		return -2
	case last < utf8.RuneSelf && unicode.IsLetter(last):
		return -1
	}
	i := strings.IndexRune(common, unicode.ToLower(r))
	switch {
	case i < 0:
		return 0
	case unicode.IsUpper(r):
		return 0.4
	}
	return 1 - float64(i)/400
}

// latin weighs an accented letter. In words it stands among plain ones; several in
// a row are another script read in the wrong encoding.
func latin(r, last rune) float64 {
	switch {
	case last >= utf8.RuneSelf && unicode.IsLetter(last):
		return -0.5
	case unicode.IsUpper(r) && unicode.IsLower(last):
		return -1
	case r <= 0xFF:
		return 0.9
	case r <= 0x17F:
		return 0.85
	}
	return 0
}

// punctuation weighs what is no letter: quotation marks, dashes and the full-width signs of
// East Asia are common, others are not.
func punctuation(r, last rune) float64 {
	switch {
	case r >= 0x2010 && r <= 0x2026, r == 0xA0, r == '«', r == '»', r == '€', r == '©', r == '®', r == '°', r == '·':
		if last >= utf8.RuneSelf && unicode.IsLetter(last) && r != 0xA0 && r > 0xBB {
			return 0.3
		}
		return 0.6
	case r >= 0x3000 && r <= 0x3011, r >= 0xFF01 && r <= 0xFF1F:
		return 0.9
	}
	return -0.5
}

// han weighs a Chinese character: 1 for the commonest, little for one that is rare,
// as most are that wrong bytes give.
func han(r rune) float64 {
	if strings.ContainsRune(commonHan, r) {
		return 1
	}
	if r >= 0x4E00 && r <= 0x9FA5 {
		return 0.35
	}
	return -1
}

// commonHan are the characters most frequent in Chinese, in both ways of writing,
// and in Japanese.
const commonHan = "的一是不了在人有我他这这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坐集编宝谈府拉黑且随格尽剑讲布杀微怕母调局根曾准团段终乐切级克精哪官示冲竟乎男举客证苦照注费足尔招群热推晚响称兴待约阳哥惊吗整支古汉突号绝选吧参刊亚复伤类备欢另港势刻星断陈掌农夜般念价脑规底故省妈刚句显消衣陆器确破具居批送泽紧帮线存愿奇害增杨料州节左装易著急久低岁需酒河初游严铁族除份敢胡血企仅套" +
	"這個來說們為時會著過對裡後麼還發當無開見經頭從動兩長樣現將與進實點種聲話問機給幾業間門東氣關並內產軍體別處總場師書員華報馬張難數車應報親務計記邊風戰許覺統題愛讓認算論義術結連遠資隊帶條變聯權領傳紅決達辦運強區轉量眾輕語滿寫識極黃臉錢黨設雙歷廣議際單據導網專誰讀飛觀爭組濟離雖編寶談隨盡劍講殺調準團終樂級舉證費爾熱響稱興約陽驚嗎漢絕選參亞復傷類備歡勢斷陳農價腦規媽剛顯陸確紧幫線願楊節裝嚴鐵歲僅" +
	"円県駅図気国会発見読語話時間東京都市町村道府学校先生今日本人年月午前後新聞記者株式会社売買込込図働転駐沢浜辺"
