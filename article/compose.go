package article

import "unicode/utf8"

// compositions lists for each combining mark the letters it stands on, each followed
// by the letter that the two make: Unicode's canonical compositions of Latin, Greek,
// Cyrillic, Arabic and kana, in lower case. That of a dotted I is folded to i.
var compositions = map[rune]string{
	'\u0300': "aàeèiìoòuùüǜnǹеѐиѝēḕōṑwẁâầăằêềôồơờưừyỳἀἂἁἃἐἒἑἓἠἢἡἣἰἲἱἳὀὂὁὃὐὒὑὓὠὢὡὣαὰεὲηὴιὶοὸυὺωὼϊῒϋῢ",
	'\u0301': "aáeéiíoóuúyýcćlĺnńrŕsśzźüǘgǵåǻæǽøǿϊΐαάεέηήιίϋΰοόυύωώϒϓгѓкќçḉēḗïḯkḱmḿõṍōṓpṕũṹwẃâấăắêếôốơớưứἀἄἁἅἐἔἑἕἠἤἡἥἰἴἱἵὀὄὁὅὐὔὑὕὠὤὡὥ",
	'\u0302': "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑạậẹệọộ",
	'\u0303': "aãnñoõiĩuũvṽâẫăẵeẽêễôỗơỡưữyỹ",
	'\u0304': "aāeēiīoōuūüǖäǟȧǡæǣǫǭöȫõȭȯȱyȳиӣуӯgḡḷḹṛṝαᾱιῑυῡ",
	'\u0306': "aăeĕgğiĭoŏuŭийуўжӂаӑеӗȩḝạặαᾰιῐυῠ",
	'\u0307': "cċeėgġzżaȧoȯbḃdḋfḟhḣmṁnṅpṗrṙsṡśṥšṧṣṩtṫwẇxẋyẏii",
	'\u0308': "aäeëiïoöuüyÿιϊυϋϒϔеёіїаӓәӛжӝзӟиӥоӧөӫэӭуӱчӵыӹhḧõṏūṻwẅxẍtẗ",
	'\u0309': "aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ",
	'\u030A': "aåuůwẘyẙ",
	'\u030B': "oőuűуӳ",
	'\u030C': "cčdďeělľnňrřsštťzžaǎiǐoǒuǔüǚgǧkǩʒǯjǰhȟ",
	'\u030F': "aȁeȅiȉoȍrȑuȕѵѷ",
	'\u0311': "aȃeȇiȋoȏrȓuȗ",
	'\u0313': "αἀεἐηἠιἰοὀυὐωὠρῤ",
	'\u0314': "αἁεἑηἡιἱοὁυὑωὡρῥ",
	'\u031B': "oơuư",
	'\u0323': "bḅdḍhḥkḳlḷmṃnṇrṛsṣtṭvṿwẉzẓaạeẹiịoọơợuụưựyỵ",
	'\u0324': "uṳ",
	'\u0325': "aḁ",
	'\u0326': "sștț",
	'\u0327': "cçgģkķlļnņrŗsştţeȩdḑhḩ",
	'\u0328': "aąeęiįuųoǫ",
	'\u032D': "dḓeḙlḽnṋtṱuṷ",
	'\u032E': "hḫ",
	'\u0330': "eḛiḭuṵ",
	'\u0331': "bḇdḏkḵlḻnṉrṟtṯzẕhẖ",
	'\u0342': "ἀἆἁἇἠἦἡἧἰἶἱἷὐὖὑὗὠὦὡὧαᾶηῆιῖϊῗυῦϋῧωῶ",
	'\u0345': "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὰᾲαᾳάᾴᾶᾷὴῂηῃήῄῆῇὼῲωῳώῴῶῷ",
	'\u0653': "اآ",
	'\u0654': "اأوؤيئەۀہۂےۓ",
	'\u0655': "اإ",
	'\u3099': "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ",
	'\u309A': "はぱひぴふぷへぺほぽハパヒピフプヘペホポ",
}

// compose returns the letter that mark makes of the letter before it: é of e and an
// accent. Marks are taken in the order that Unicode's decompositions have.
func compose(letter, mark rune) (rune, bool) {
	switch {
	case mark < '\u0300', '\u0345' < mark && mark < '\u0653': // spares most letters the look-up
		return 0, false
	case '\u1100' <= mark && mark < '\u1200':
		return composeHangul(letter, mark)
	}
	for pairs := compositions[mark]; pairs != ""; {
		base, size := utf8.DecodeRuneInString(pairs)
		whole, width := utf8.DecodeRuneInString(pairs[size:])
		if base == letter {
			return whole, true
		}
		pairs = pairs[size+width:]
	}
	return 0, false
}

// composeHangul does it for the parts of a Korean syllable (Unicode, section 3.12).
func composeHangul(first, next rune) (rune, bool) {
	const (
		lead, vowel, trail, syllable = 0x1100, 0x1161, 0x11A7, 0xAC00
		leads, vowels, trails        = 19, 21, 28
	)
	switch l, s := first-lead, first-syllable; {
	case 0 <= l && l < leads && vowel <= next && next < vowel+vowels:
		return syllable + (l*vowels+next-vowel)*trails, true
	case 0 <= s && s < leads*vowels*trails && s%trails == 0 && trail < next && next < trail+trails:
		return first + next - trail, true
	}
	return 0, false
}
