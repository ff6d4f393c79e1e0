package render

import "math"

// typeface is how large a line is set, CSS pixels.
type typeface struct {
	size, leading, space float64
}

// typefaces are those of the stylesheet for the parts that differ most from running text.
var typefaces = map[string]typeface{
	"":         {17, 26, 15},
	"headline": {27, 32, 8},
	"words":    {24, 33, 13},
	"kicker":   {12, 17, 4},
	"byline":   {13, 20, 13},
	"dateline": {13, 20, 20},
	"speaker":  {14, 21, 28},
	"source":   {13, 20, 0},
	"person":   {14, 21, 8},
	"more":     {13, 20, 8},
	"note":     {15, 22, 8},
}

// frameSpace is the room above and below a snippet's lines.
const frameSpace = 100

// height estimates how high s is in a frame of that width, CSS pixels.
func (s Snippet) height(width int) int {
	room := math.Max(float64(width)-32, 100)
	height := float64(frameSpace)
	for _, line := range s.Lines() {
		face, known := typefaces[line.Part]
		if !known {
			face = typefaces[""]
		}
		height += math.Ceil(ems(line.Text)*face.size/room)*face.leading + face.space
	}
	return int(height)
}

// ems estimates the width of a text: half an em a character, a whole one in the
// scripts of East Asia.
func ems(s string) float64 {
	width := 0.0
	for _, r := range s {
		if 0x1100 <= r && r < 0x1200 || r >= 0x2E80 {
			width++
		} else {
			width += 0.5
		}
	}
	return width
}
