package main

import (
	"errors"
	"io"
	"net/http"
)

// formBytes is room for what stands around the page in a form.
const formBytes = 64 << 10

// upload takes in an article and leads to it.
func (s *site) upload(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, pageBytes+formBytes)
	page, address, err := received(r)
	if err != nil {
		return s.sorry(w, err)
	}
	e, err := s.library.upload(r.Context(), page, address)
	if err != nil {
		return s.sorry(w, err)
	}
	http.Redirect(w, r, "/?id="+e.id, http.StatusSeeOther)
	return nil
}

// received reads the form: a page and, if it was given, its address.
func received(r *http.Request) (page []byte, address string, err error) {
	if err := r.ParseMultipartForm(1 << 20); err != nil {
		return nil, "", uploadFault(err)
	}
	defer r.MultipartForm.RemoveAll()
	if address = r.PostFormValue("url"); address != "" {
		if _, err := webAddress(address); err != nil {
			return nil, "", err
		}
	}
	file, _, err := r.FormFile("page")
	if err != nil {
		return nil, "", uploadFault(err)
	}
	defer file.Close()
	if page, err = io.ReadAll(file); err == nil && len(page) > pageBytes {
		err = errUpload
	}
	return page, address, err
}

func uploadFault(err error) error {
	if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
		return errUpload
	}
	return requestFault("an HTML file is needed, in the field page of a form (multipart/form-data)")
}
