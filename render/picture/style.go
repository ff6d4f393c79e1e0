package picture

import (
	"fmt"
	"image/color"
)

// style is how the lines of one part are set. Lengths are those of a card of 1200 by 630.
type style struct {
	// most and least are the sizes of type between which the fit decides, in pixels.
	most, least int
	face        typeface
	ink         ink
	// leading is the distance of base lines, before the space above the first line,
	// both in per cent of the size.
	leading, before int
	// place is where on the card such a line stands.
	place place
	// hang puts an opening quotation mark into the margin.
	hang bool
}

// typeface is what the built-in fonts differ in.
type typeface struct{ serif, bold bool }

var (
	serif     = typeface{serif: true}
	serifBold = typeface{serif: true, bold: true}
	sans      = typeface{}
	sansBold  = typeface{bold: true}
)

// place is a part of the card.
type place int

const (
	middle place = iota
	head         // at the top, where it comes first
	foot         // at the bottom, where nothing else follows
)

// styles are those of the parts of [render.Line]. They are never changed.
var styles = map[string]style{
	"kicker":      {26, 22, sansBold, accentInk, 130, 0, head, false},
	"headline":    {88, 36, serifBold, fullInk, 112, 40, middle, true},
	"dek":         {40, 26, serif, mutedInk, 128, 65, middle, false},
	"words":       {104, 25, serif, fullInk, 124, 50, middle, true},
	"pull":        {72, 28, serif, fullInk, 124, 50, middle, true},
	"blockquote":  {52, 28, serif, fullInk, 128, 50, middle, true},
	"post":        {52, 28, serif, fullInk, 128, 50, middle, true},
	"attribution": {28, 22, sans, mutedInk, 130, 60, middle, false},
	"person":      {60, 30, serifBold, fullInk, 120, 90, middle, false},
	"bio":         {40, 26, serif, fullInk, 132, 50, middle, false},
	"more":        {24, 20, sans, mutedInk, 130, 80, foot, false},
	"speaker":     {28, 24, sansBold, fullInk, 130, 70, foot, false},
	"source":      {23, 20, sans, mutedInk, 132, 30, foot, false},
	"byline":      {26, 22, sansBold, fullInk, 130, 70, foot, false},
	"dateline":    {23, 20, sans, mutedInk, 132, 30, foot, false},
	"note":        {22, 20, sans, mutedInk, 132, 50, foot, false},
	"original":    {22, 20, sans, mutedInk, 132, 50, foot, false},
	"filed":       {22, 20, sans, mutedInk, 132, 50, foot, false},
	"about":       {22, 20, sans, mutedInk, 132, 50, foot, false},
}

// running is the style of every other part.
var running = style{44, 26, serif, fullInk, 134, 55, middle, false}

// styleOf returns the style of a part.
func styleOf(part string) style {
	if s, ok := styles[part]; ok {
		return s
	}
	return running
}

// ink is a colour by its use.
type ink int

const (
	paperInk ink = iota
	fullInk
	mutedInk
	accentInk
	ruleInk
)

// theme has the colour of each ink. Text has a contrast of 4.5 to 1 or more.
type theme [ruleInk + 1]color.RGBA

var (
	light = theme{rgb(0xfcfbf8), rgb(0x1b1b1d), rgb(0x62625f), rgb(0xb3281b), rgb(0xd9d6cf)}
	dark  = theme{rgb(0x17181b), rgb(0xf1efea), rgb(0xa3a29e), rgb(0xf0806f), rgb(0x3c3d41)}
)

// themeNamed returns the theme that [Picture.Theme] names.
func themeNamed(name string) (theme, error) {
	switch name {
	case "", "light":
		return light, nil
	case "dark":
		return dark, nil
	}
	return theme{}, fmt.Errorf("picture: no theme %q, there are \"light\" and \"dark\"", name)
}

func rgb(hex uint32) color.RGBA {
	return color.RGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 0xff}
}
