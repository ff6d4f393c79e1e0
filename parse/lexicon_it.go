package parse

var italian = vocabulary{}
