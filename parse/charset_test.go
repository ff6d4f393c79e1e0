//go:build !wasm

package parse_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/charset"

	"github.com/pullquote/pullquote/parse"
)

// encodings are those that pages come in, each with a text that it can write and
// the label that a page with the wrong declaration bears.
var encodings = []struct{ name, text, wrong string }{
	{"windows-1251", russian, "iso-8859-1"}, {"koi8-r", russian, "windows-1251"}, {"iso-8859-5", russian, "windows-1251"},
	{"gbk", chinese, "big5"}, {"gb18030", chinese, "iso-8859-1"}, {"big5", traditional, "gbk"},
	{"shift_jis", japanese, "euc-jp"}, {"euc-jp", japanese, "shift_jis"}, {"iso-2022-jp", japanese, "utf-8"},
	{"euc-kr", korean, "shift_jis"}, {"windows-1252", french, "windows-1251"}, {"windows-1250", polish, "windows-1251"},
	{"windows-1253", greek, "windows-1252"}, {"windows-1256", arabic, "windows-1252"}, {"windows-874", thai, "windows-1252"},
	{"utf-8", french, "iso-8859-1"}, {"utf-8 with mark", russian, "koi8-r"},
	{"utf-16le", chinese, "utf-8"}, {"utf-16le with mark", japanese, "utf-8"}, {"utf-16be with mark", russian, "utf-8"},
}

const (
	russian     = "Зимой гавань Острея замерзает дважды, и каждый раз дети рисуют на льду карту улиц. К вечеру второго дня там уже есть лавки, почта и железная дорога, которую никто пока не сумел остановить."
	chinese     = "港口在冬天会结两次冰，每次孩子们都在冰上画一张街道的地图。到第二天晚上，上面已经有了商店、邮局和一条谁也没有能够停下来的铁路。"
	traditional = "港口在冬天會結兩次冰，每次孩子們都在冰上畫一張街道的地圖。到第二天晚上，上面已經有了商店、郵局和一條誰也沒有能夠停下來的鐵路。"
	japanese    = "港は冬に二度凍り、そのたびに子どもたちは氷の上に町の地図を描く。二日目の夕方には店も郵便局も、まだだれも止めることができない鉄道もできている。"
	korean      = "항구는 겨울에 두 번 얼고, 그때마다 아이들은 얼음 위에 거리의 지도를 그린다. 둘째 날 저녁이면 가게와 우체국, 그리고 아직 아무도 멈추지 못한 철도가 생긴다."
	polish      = "Port w Ostrey zamarza dwa razy w dobrej zimie i za każdym razem dzieci rysują na lodzie mapę ulic. Drugiego wieczoru są już sklepy, poczta i kolej, której nikt jeszcze nie zdołał zatrzymać."
	greek       = "Το λιμάνι του Όστρεϊ παγώνει δύο φορές τον χειμώνα, και κάθε φορά τα παιδιά ζωγραφίζουν στον πάγο έναν χάρτη με τους δρόμους. Το δεύτερο βράδυ υπάρχουν ήδη μαγαζιά, ταχυδρομείο και ένας σιδηρόδρομος."
	arabic      = "يتجمد الميناء مرتين في الشتاء، وفي كل مرة يرسم الأطفال على الجليد خريطة للشوارع. وفي مساء اليوم الثاني تكون هناك دكاكين ومكتب بريد وسكة حديد لم يستطع أحد أن يوقفها."
	thai        = "ท่าเรือแข็งตัวสองครั้งในฤดูหนาว และทุกครั้งเด็กๆ จะวาดแผนที่ถนนบนน้ำแข็ง พอถึงเย็นวันที่สองก็มีร้านค้า ที่ทำการไปรษณีย์ และทางรถไฟที่ยังไม่มีใครหยุดได้"
	french      = "Le port d’Ostrey gèle deux fois l’hiver, et chaque fois les élèves y tracent à la craie un plan de la cité. Dès le deuxième soir, on y a déjà créé des échoppes, une poste et un chemin de fer que personne n’a su arrêter."
)

// declarations are what a page may say of its encoding, each with the label for %s.
var declarations = map[string]string{
	"right":   `<meta charset="%s">`,
	"equiv":   `<meta http-equiv="Content-Type" content="text/html; charset=%s">`,
	"missing": ``,
	"wrong":   `<meta charset="%w">`,
	"late":    `<!-- ` + strings.Repeat("chalk ", 250) + ` --><meta charset="%s">`,
	"bogus":   `<meta charset="x-unknown">`,
}

func TestEncodings(t *testing.T) {
	for _, e := range encodings {
		for state, declaration := range declarations {
			t.Run(e.name+"/"+state, func(t *testing.T) {
				name, _, _ := strings.Cut(e.name, " ")
				declaration := strings.NewReplacer("%s", name, "%w", e.wrong).Replace(declaration)
				page := "<!DOCTYPE html><html><head>" + declaration + "<title>Ice</title></head><body><article><p>" + e.text + "</p></article></body></html>"
				a, err := parse.Parse(strings.NewReader(encode(t, e.name, page)), "")
				require.NoError(t, err)
				require.Equal(t, e.text, a.Body[0].Text.Plain)
			})
		}
	}
}

// A page in UTF-8 with a character cut in two keeps all the others.
func TestBrokenUTF8(t *testing.T) {
	a, err := parse.Parse(strings.NewReader("<article><p>"+french+" \xC3.</p></article>"), "")
	require.NoError(t, err)
	require.Equal(t, french+" \uFFFD.", a.Body[0].Text.Plain)
}

// encode writes s in an encoding. UTF-16 has a byte order mark if its name says so.
func encode(t *testing.T, name, s string) string {
	name, mark, _ := strings.Cut(name, " ")
	if mark != "" {
		s = "\uFEFF" + s
	}
	if strings.HasPrefix(name, "utf-16") {
		var b strings.Builder
		for _, u := range utf16.Encode([]rune(s)) {
			if name == "utf-16le" {
				b.Write([]byte{byte(u), byte(u >> 8)})
			} else {
				b.Write([]byte{byte(u >> 8), byte(u)})
			}
		}
		return b.String()
	}
	e, _ := charset.Lookup(name)
	encoded, err := e.NewEncoder().String(s)
	require.NoError(t, err)
	return encoded
}
