package parse

var german = vocabulary{}
