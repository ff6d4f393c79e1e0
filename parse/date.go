package parse

import (
	"strings"
	"time"

	"github.com/pullquote/pullquote/article"
)

// machineDate reads a date as programs write it (ISO 8601, RFC 3339, RFC 1123,
// Unix time, and their common misspellings) and keeps its precision.
func machineDate(s string) article.Date {
	s = strings.TrimSpace(s)
	if d := isoDate(s); d != "" || s == "" {
		return d
	}
	for _, layout := range [...]string{time.RFC1123Z, time.RFC1123, time.RFC850, time.RFC822Z, time.ANSIC, time.UnixDate} {
		if t, err := time.Parse(layout, s); err == nil {
			return article.Date(t.Format(time.RFC3339))
		}
	}
	if n, ok := unixSeconds(s); ok {
		return article.Date(time.Unix(n, 0).UTC().Format(time.RFC3339))
	}
	return writtenDate(s)
}

// isoDate reads ISO 8601 with the liberties that pages take: a space for the T,
// fractions of a second, a zone without a colon, text after the time.
func isoDate(s string) article.Date {
	if len(s) < 10 || s[4] != s[7] || s[4] != '-' && s[4] != '/' && s[4] != '.' {
		if len(s) >= 8 && allDigits(s[:8]) && (len(s) == 8 || s[8] == 'T') {
			return valid(s[:4] + "-" + s[4:6] + "-" + s[6:8])
		}
		return ""
	}
	day := s[:4] + "-" + s[5:7] + "-" + s[8:10]
	rest := s[10:]
	if len(rest) < 6 || rest[0] != 'T' && rest[0] != ' ' || rest[3] != ':' {
		return valid(day)
	}
	clock, zone := rest[1:6], rest[6:]
	if len(zone) >= 3 && zone[0] == ':' {
		clock, zone = clock+zone[:3], zone[3:]
	}
	if strings.HasPrefix(zone, ".") || strings.HasPrefix(zone, ",") {
		zone = strings.TrimLeft(zone[1:], "0123456789")
	}
	if d := valid(day + "T" + clock + zoneOf(zone)); d != "" {
		return d
	}
	return valid(day)
}

// zoneOf reads the zone after a time: "Z", "+02:00", "+0200", "+02", " UTC".
func zoneOf(s string) string {
	s = strings.TrimSpace(s)
	switch {
	case s == "Z", s == "z", s == "UTC", s == "GMT":
		return "Z"
	case len(s) < 3 || s[0] != '+' && s[0] != '-':
		return ""
	case len(s) >= 6 && s[3] == ':':
		return s[:6]
	case len(s) >= 5 && allDigits(s[1:5]):
		return s[:3] + ":" + s[3:5]
	case allDigits(s[1:3]):
		return s[:3] + ":00"
	}
	return ""
}

// valid returns s if it is a date, of a year an article can have.
func valid(s string) article.Date {
	t, ok := article.Date(s).Time()
	if !ok || t.Year() < 1600 || t.Year() > 2200 {
		return ""
	}
	return article.Date(s)
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// unixSeconds reads seconds or milliseconds since 1970.
func unixSeconds(s string) (int64, bool) {
	if len(s) != 10 && len(s) != 13 || !allDigits(s) || s[0] != '1' {
		return 0, false
	}
	n := int64(0)
	for i := range 10 {
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}

// months are names of months in lower case, and what they are short for. Names
// cut to three letters or more are matched by their beginning.
var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"januar": 1, "jänner": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12, "mär": 3, "okt": 10, "dez": 12,
	"janvier": 1, "février": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
	"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
	"janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
	"gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10, "dicembre": 12,
	"januari": 1, "februari": 2, "maart": 3, "mei": 5, "augustus": 8, "maj": 5,
	"января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8, "сентября": 9, "октября": 10, "ноября": 11, "декабря": 12,
	"січня": 1, "лютого": 2, "березня": 3, "квітня": 4, "травня": 5, "червня": 6, "липня": 7, "серпня": 8, "вересня": 9, "жовтня": 10, "листопада": 11, "грудня": 12,
	"stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5, "czerwca": 6, "lipca": 7, "sierpnia": 8, "września": 9, "października": 10, "listopada": 11, "grudnia": 12,
	"يناير": 1, "فبراير": 2, "مارس": 3, "أبريل": 4, "مايو": 5, "يونيو": 6, "يوليو": 7, "أغسطس": 8, "سبتمبر": 9, "أكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12,
	"janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "déc": 12,
	"ene": 1, "abr": 4, "ago": 8, "dic": 12, "fev": 2, "set": 9, "out": 10, "gen": 1, "mag": 5, "giu": 6, "lug": 7, "ott": 10, "mrt": 3,
	"augusti": 8, "marts": 3, "desember": 12, "agustus": 8, "maret": 3,
	"ledna": 1, "února": 2, "března": 3, "dubna": 4, "května": 5, "června": 6, "července": 7, "srpna": 8, "září": 9, "října": 10, "listopadu": 11, "prosince": 12,
	"január": 1, "február": 2, "március": 3, "április": 4, "május": 5, "június": 6, "július": 7, "augusztus": 8, "szeptember": 9, "október": 10,
	"januára": 1, "februára": 2, "apríla": 4, "mája": 5, "júna": 6, "júla": 7, "augusta": 8, "septembra": 9, "októbra": 10, "novembra": 11, "decembra": 12,
	"ianuarie": 1, "februarie": 2, "martie": 3, "aprilie": 4, "iunie": 6, "iulie": 7, "septembrie": 9, "octombrie": 10, "noiembrie": 11, "decembrie": 12,
	"ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7, "ağustos": 8, "eylül": 9, "ekim": 10, "kasım": 11, "aralık": 12,
	"tammikuuta": 1, "helmikuuta": 2, "maaliskuuta": 3, "huhtikuuta": 4, "toukokuuta": 5, "kesäkuuta": 6, "heinäkuuta": 7, "elokuuta": 8, "syyskuuta": 9, "lokakuuta": 10, "marraskuuta": 11, "joulukuuta": 12,
	"ιανουαρίου": 1, "φεβρουαρίου": 2, "μαρτίου": 3, "απριλίου": 4, "μαΐου": 5, "ιουνίου": 6, "ιουλίου": 7, "αυγούστου": 8, "σεπτεμβρίου": 9, "οκτωβρίου": 10, "νοεμβρίου": 11, "δεκεμβρίου": 12,
	"януари": 1, "февруари": 2, "март": 3, "април": 4, "май": 5, "юни": 6, "юли": 7, "август": 8, "септември": 9, "октомври": 10, "ноември": 11, "декември": 12,
	"янв": 1, "фев": 2, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
	"ינואר": 1, "פברואר": 2, "מרץ": 3, "אפריל": 4, "מאי": 5, "יוני": 6, "יולי": 7, "אוגוסט": 8, "ספטמבר": 9, "אוקטובר": 10, "נובמבר": 11, "דצמבר": 12,
	"בינואר": 1, "בפברואר": 2, "במרץ": 3, "באפריל": 4, "במאי": 5, "ביוני": 6, "ביולי": 7, "באוגוסט": 8, "בספטמבר": 9, "באוקטובר": 10, "בנובמבר": 11, "בדצמבר": 12,
}

// pathDate reads "/2018/05/08/" and "/2018-05-08-" in the path of an address.
func pathDate(path string) article.Date {
	for i := 0; i+11 <= len(path); i++ {
		if path[i] != '/' || !allDigits(path[i+1:i+5]) {
			continue
		}
		s := path[i+1 : i+11]
		if allDigits(s[5:7]) && allDigits(s[8:10]) && s[4] == s[7] && (s[4] == '/' || s[4] == '-') {
			if d := valid(s[:4] + "-" + s[5:7] + "-" + s[8:10]); d != "" {
				return d
			}
		}
	}
	return ""
}
