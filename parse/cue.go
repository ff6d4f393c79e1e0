package parse

import (
	"iter"
	"strings"
)

// cue is what a word of a line may be a sign of: a set of bits.
type cue uint32

const (
	cueCall cue = 1 << iota
	cueSocial
	cueSubscribe
	cueLegal
	cueAuthor
	cueContact
	cueShop
	cueFiled
	cuePhoto
	cueComment
	cueContents
	cueDate
	cueRelated
	cueSource
	cueFollow
	cueAd
	cueEvent
	cueNote

	numCues = 18
)

// maxCued is how many bytes of a block are looked at closely: what is not the article
// tells so at its beginning.
const maxCued = 160

// cueOf is what a word in lower case may be a sign of.
func cueOf(word []byte) cue {
	if cueLengths[word[0]][word[len(word)-1]&31]>>len(word)&1 == 0 {
		return 0
	}
	return cues[string(word)]
}

// cuesBetween gathers the cues of a text that are no words.
func cuesBetween(s string) cue {
	var all cue
	if strings.Contains(s, "©") || strings.Contains(s, "®") {
		all |= cueLegal
	}
	if at := strings.IndexByte(s, '@'); at > 0 && s[at-1] > ' ' {
		all |= cueContact
	}
	return all
}

// wordsIn goes through the words of the beginning of s, their ASCII letters in lower
// case. Words over maxCue bytes are left out.
func wordsIn(s string) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		var word [maxCue]byte
		n := 0
		s = s[:min(len(s), maxCued)]
		for i := 0; i <= len(s); i++ {
			c := byte(' ')
			if i < len(s) {
				c = s[i]
			}
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
				fallthrough
			case 'a' <= c && c <= 'z', c >= 0x80:
				if n < len(word) {
					word[n] = c
				}
				n++
				continue
			}
			if 0 < n && n <= len(word) && !yield(word[:n]) {
				return
			}
			n = 0
		}
	}
}

// maxCue is the length in bytes of the longest cue.
const maxCue = 24

// cueLengths has, by the first byte of cues and some bits of the last, a bit for each of
// their lengths, so that most words need no look at the cues.
var cueLengths = func() (lengths [256][32]uint32) {
	for c := range cues {
		lengths[c[0]][c[len(c)-1]&31] |= 1 << len(c)
	}
	return lengths
}()

// cues are words that lines beside an article are made of, in lower case.
var cues = map[string]cue{
	"read": cueCall, "click": cueCall, "here": cueCall, "learn": cueCall, "watch": cueCall, "listen": cueCall, "see": cueCall, "check": cueCall, "view": cueCall, "discover": cueCall, "explore": cueCall, "continue": cueCall, "download": cueCall, "visit": cueCall, "more": cueCall, "lesen": cueCall, "mehr": cueCall, "hier": cueCall, "klicken": cueCall, "lire": cueCall, "lisez": cueCall, "voir": cueCall, "cliquez": cueCall, "ici": cueCall, "leer": cueCall, "lea": cueCall, "lee": cueCall, "ver": cueCall, "aquí": cueCall, "leia": cueCall, "veja": cueCall, "mais": cueCall, "clique": cueCall, "aqui": cueCall, "leggi": cueCall, "scopri": cueCall, "qui": cueCall, "читайте": cueCall, "смотрите": cueCall, "подробнее": cueCall, "czytaj": cueCall, "zobacz": cueCall, "lees": cueCall,
	"share": cueSocial, "facebook": cueSocial, "twitter": cueSocial, "instagram": cueSocial, "linkedin": cueSocial, "whatsapp": cueSocial, "pinterest": cueSocial, "youtube": cueSocial, "tiktok": cueSocial, "telegram": cueSocial, "reddit": cueSocial, "tweet": cueSocial, "mastodon": cueSocial, "bluesky": cueSocial, "teilen": cueSocial, "partager": cueSocial, "compartir": cueSocial, "compartilhar": cueSocial, "condividi": cueSocial, "поделиться": cueSocial, "print": cueSocial, "telegramm": cueSocial, "viber": cueSocial, "flipboard": cueSocial, "copy": cueSocial, "like": cueSocial,
	"subscribe": cueSubscribe, "subscription": cueSubscribe, "subscriber": cueSubscribe, "subscribers": cueSubscribe, "newsletter": cueSubscribe, "newsletters": cueSubscribe, "sign": cueSubscribe, "signup": cueSubscribe, "inbox": cueSubscribe, "updates": cueSubscribe, "register": cueSubscribe, "join": cueSubscribe, "login": cueSubscribe, "membership": cueSubscribe, "donate": cueSubscribe, "donation": cueSubscribe, "support": cueSubscribe, "abonnieren": cueSubscribe, "abo": cueSubscribe, "anmelden": cueSubscribe, "abonnez": cueSubscribe, "inscrivez": cueSubscribe, "suscríbete": cueSubscribe, "suscribirse": cueSubscribe, "boletín": cueSubscribe, "inscreva": cueSubscribe, "assine": cueSubscribe, "iscriviti": cueSubscribe, "abbonati": cueSubscribe, "подпишитесь": cueSubscribe, "подписывайтесь": cueSubscribe, "подписаться": cueSubscribe,
	"copyright": cueLegal, "reserved": cueLegal, "disclaimer": cueLegal, "disclosure": cueLegal, "privacy": cueLegal, "cookie": cueLegal, "cookies": cueLegal, "terms": cueLegal, "policy": cueLegal, "rights": cueLegal, "license": cueLegal, "licensed": cueLegal, "republish": cueLegal, "permission": cueLegal, "reprinted": cueLegal, "syndicated": cueLegal, "affiliate": cueLegal | cueShop, "commission": cueLegal | cueShop, "impressum": cueLegal, "datenschutz": cueLegal, "derechos": cueLegal, "direitos": cueLegal, "droits": cueLegal, "diritti": cueLegal, "права": cueLegal, "trademark": cueLegal,
	"author": cueAuthor, "writer": cueAuthor, "editor": cueAuthor, "reporter": cueAuthor, "contributor": cueAuthor, "correspondent": cueAuthor, "columnist": cueAuthor, "journalist": cueAuthor, "written": cueAuthor, "reporting": cueAuthor, "edited": cueAuthor, "contributed": cueAuthor, "staff": cueAuthor, "by": cueAuthor, "autor": cueAuthor, "redaktion": cueAuthor, "auteur": cueAuthor, "journaliste": cueAuthor, "autore": cueAuthor, "periodista": cueAuthor, "автор": cueAuthor, "редактор": cueAuthor, "bio": cueAuthor,
	"contact": cueContact, "email": cueContact, "mail": cueContact, "phone": cueContact, "tel": cueContact, "fax": cueContact, "call": cueContact, "reached": cueContact, "address": cueContact, "kontakt": cueContact, "telefon": cueContact, "contacto": cueContact, "contatto": cueContact, "contato": cueContact, "www": cueContact, "http": cueContact, "https": cueContact,
	"buy": cueShop, "shop": cueShop, "price": cueShop, "prices": cueShop, "deal": cueShop, "deals": cueShop, "offer": cueShop, "offers": cueShop, "sale": cueShop, "discount": cueShop, "coupon": cueShop, "order": cueShop, "cart": cueShop, "shipping": cueShop, "amazon": cueShop, "quote": cueShop, "quotes": cueShop, "free": cueShop, "trial": cueShop, "demo": cueShop, "kaufen": cueShop, "acheter": cueShop, "comprar": cueShop, "book": cueShop, "started": cueShop, "pricing": cueShop,
	"tags": cueFiled, "tagged": cueFiled, "filed": cueFiled, "category": cueFiled, "categories": cueFiled, "topics": cueFiled, "topic": cueFiled, "posted": cueFiled, "published": cueFiled, "updated": cueFiled, "modified": cueFiled, "under": cueFiled, "schlagworte": cueFiled, "publié": cueFiled, "publicado": cueFiled, "actualizado": cueFiled, "veröffentlicht": cueFiled, "aktualisiert": cueFiled, "опубликовано": cueFiled, "теги": cueFiled, "метки": cueFiled, "etiquetas": cueFiled, "mots": cueFiled,
	"photo": cuePhoto, "photos": cuePhoto, "image": cuePhoto, "images": cuePhoto, "photograph": cuePhoto, "photographer": cuePhoto, "getty": cuePhoto, "credit": cuePhoto, "shutterstock": cuePhoto, "unsplash": cuePhoto, "pexels": cuePhoto, "caption": cuePhoto, "video": cuePhoto, "gallery": cuePhoto, "slideshow": cuePhoto, "foto": cuePhoto, "fotos": cuePhoto, "bild": cuePhoto, "bilder": cuePhoto, "crédit": cuePhoto, "фото": cuePhoto, "видео": cuePhoto, "courtesy": cuePhoto, "reuters": cuePhoto, "afp": cuePhoto, "ap": cuePhoto, "dpa": cuePhoto, "screenshot": cuePhoto, "istock": cuePhoto, "infographic": cuePhoto,
	"comment": cueComment, "comments": cueComment, "reply": cueComment, "leave": cueComment, "commenting": cueComment, "replies": cueComment, "discussion": cueComment, "kommentar": cueComment, "kommentare": cueComment, "commentaire": cueComment, "commentaires": cueComment, "comentario": cueComment, "comentarios": cueComment, "comentários": cueComment, "commenti": cueComment, "комментарии": cueComment, "комментарий": cueComment, "likes": cueComment, "votes": cueComment, "rate": cueComment, "rating": cueComment, "review": cueComment, "reviews": cueComment, "helpful": cueComment,
	"contents": cueContents, "jump": cueContents, "skip": cueContents, "menu": cueContents, "navigation": cueContents, "search": cueContents, "inhaltsverzeichnis": cueContents, "inhalt": cueContents, "sommaire": cueContents, "índice": cueContents, "contenido": cueContents, "indice": cueContents, "содержание": cueContents, "overview": cueContents, "toggle": cueContents, "page": cueContents, "next": cueContents, "previous": cueContents, "back": cueContents, "top": cueContents, "home": cueContents, "close": cueContents, "show": cueContents, "hide": cueContents, "expand": cueContents, "loading": cueContents,
	"january": cueDate, "february": cueDate, "march": cueDate, "april": cueDate, "may": cueDate, "june": cueDate, "july": cueDate, "august": cueDate, "september": cueDate, "october": cueDate, "november": cueDate, "december": cueDate, "jan": cueDate, "feb": cueDate, "mar": cueDate, "apr": cueDate, "jun": cueDate, "jul": cueDate, "aug": cueDate, "sep": cueDate, "sept": cueDate, "oct": cueDate, "nov": cueDate, "dec": cueDate, "ago": cueDate, "min": cueDate, "minutes": cueDate, "minute": cueDate, "am": cueDate, "pm": cueDate,
	"related": cueRelated, "also": cueRelated, "recommended": cueRelated, "popular": cueRelated, "trending": cueRelated, "latest": cueRelated, "recent": cueRelated, "articles": cueRelated, "stories": cueRelated, "posts": cueRelated, "story": cueRelated, "article": cueRelated, "post": cueRelated, "news": cueRelated, "featured": cueRelated, "similar": cueRelated, "further": cueRelated, "resources": cueRelated, "you": cueRelated, "might": cueRelated, "thema": cueRelated, "artikel": cueRelated, "articulos": cueRelated, "artículos": cueRelated, "noticias": cueRelated, "notícias": cueRelated, "relacionados": cueRelated, "également": cueRelated, "aussi": cueRelated, "также": cueRelated, "новости": cueRelated, "похожие": cueRelated,
	"source": cueSource, "sources": cueSource, "references": cueSource, "bibliography": cueSource, "footnotes": cueSource, "citation": cueSource, "citations": cueSource, "cite": cueSource, "doi": cueSource, "quelle": cueSource, "quellen": cueSource, "fuente": cueSource, "fuentes": cueSource, "fonte": cueSource, "fonti": cueSource, "источник": cueSource, "et": cueSource, "al": cueSource, "journal": cueSource, "press": cueSource, "retrieved": cueSource,
	"follow": cueFollow, "folgen": cueFollow, "suivez": cueFollow, "sigue": cueFollow, "síguenos": cueFollow, "siga": cueFollow, "seguici": cueFollow, "следите": cueFollow, "our": cueFollow, "us": cueFollow, "we": cueFollow, "your": cueFollow, "unsere": cueFollow, "notre": cueFollow, "nuestro": cueFollow, "nosso": cueFollow, "me": cueFollow, "my": cueFollow,
	"advertisement": cueAd, "sponsored": cueAd, "advertising": cueAd, "ad": cueAd, "ads": cueAd, "promoted": cueAd, "partner": cueAd, "partners": cueAd, "anzeige": cueAd, "werbung": cueAd, "publicité": cueAd, "publicidad": cueAd, "publicidade": cueAd, "pubblicità": cueAd, "реклама": cueAd, "app": cueAd, "podcast": cueAd, "episode": cueAd,
	"event": cueEvent, "events": cueEvent, "webinar": cueEvent, "tickets": cueEvent, "conference": cueEvent, "schedule": cueEvent, "courses": cueEvent, "course": cueEvent, "program": cueEvent, "programs": cueEvent, "services": cueEvent, "products": cueEvent, "solutions": cueEvent, "about": cueEvent, "company": cueEvent, "team": cueEvent, "faq": cueEvent, "faqs": cueEvent,
	"note": cueNote, "correction": cueNote, "this": cueNote, "originally": cueNote, "appeared": cueNote, "version": cueNote, "corrected": cueNote, "клик": cueCall,
}
