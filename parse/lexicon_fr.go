package parse

var french = vocabulary{}
