package parse

var russian = vocabulary{}
