package main

import (
	"net/url"
	"strconv"
)

// size is that of a picture or of the room for one, in CSS pixels; 0 is not given.
type size struct {
	width, height int
}

// read takes it from two parameters of a query.
func (s *size) read(query url.Values, width, height string) (err error) {
	if s.width, err = pixels(query, width); err == nil {
		s.height, err = pixels(query, height)
	}
	return err
}

func pixels(query url.Values, name string) (int, error) {
	text := query.Get(name)
	if text == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return 0, requestFault("%s: not a number of pixels", name)
	}
	return n, nil
}

// within returns the largest size of the same shape that fits the room.
func (s size) within(room size) size {
	if room.width > 0 && s.width > room.width {
		s = size{room.width, s.height * room.width / s.width}
	}
	if room.height > 0 && s.height > room.height {
		s = size{s.width * room.height / s.height, room.height}
	}
	return s
}
