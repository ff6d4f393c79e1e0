package article_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pullquote/pullquote/article"
)

func TestDate(t *testing.T) {
	for _, c := range []struct {
		date article.Date
		want string // RFC 3339, empty if it is no date
		day  article.Date
	}{
		{"2018", "2018-01-01T00:00:00Z", "2018"},
		{"2018-05", "2018-05-01T00:00:00Z", "2018-05"},
		{"2018-05-08", "2018-05-08T00:00:00Z", "2018-05-08"},
		{"2018-05-08T11:20", "2018-05-08T11:20:00Z", "2018-05-08"},
		{"2018-05-08T11:20Z", "2018-05-08T11:20:00Z", "2018-05-08"},
		{"2018-05-08T11:20+02:00", "2018-05-08T11:20:00+02:00", "2018-05-08"},
		{"2018-05-08T11:20:04", "2018-05-08T11:20:04Z", "2018-05-08"},
		{"2018-05-08T23:20:04-05:00", "2018-05-08T23:20:04-05:00", "2018-05-08"},
		{"2018-05-08T11:20:04.25Z", "2018-05-08T11:20:04.25Z", "2018-05-08"},
		{"", "", ""},
		{"8 May 2018", "", "8 May 2018"},
		{"2018-5-8", "", "2018-5-8"},
		{"2018-02-30", "", "2018-02-30"},
		{"2018-05-08 11:20", "", "2018-05-08 11:20"},
		{"2018-05-08T25:00", "", "2018-05-08"},
	} {
		got, ok := c.date.Time()
		require.Equal(t, c.want != "", ok, c.date)
		if ok {
			require.Equal(t, c.want, got.Format(time.RFC3339Nano))
		}
		require.Equal(t, c.day, c.date.Day())
	}
}
