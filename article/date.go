package article

import (
	"strings"
	"time"
)

// Date is a point in time as exact as its source: "2018", "2018-05",
// "2018-05-08", "2018-05-08T11:20", "2018-05-08T11:20:04+02:00". It is the
// ISO 8601 text itself, so a day stays a day and is not midnight somewhere.
type Date string

// The layouts a Date may have, most exact first. A time without a zone is the
// publisher's own clock.
var dateLayouts = [...]string{
	"2006-01-02T15:04:05Z07:00",
	"2006-01-02T15:04:05",
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04",
	time.DateOnly,
	"2006-01",
	"2006",
}

// Time returns the first instant that d names, in UTC where d has no zone, and
// whether d is a valid date at all.
func (d Date) Time() (time.Time, bool) {
	for _, layout := range dateLayouts {
		if t, err := time.Parse(layout, string(d)); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// Day returns the part of d up to the day.
func (d Date) Day() Date {
	day, _, _ := strings.Cut(string(d), "T")
	return Date(day)
}
