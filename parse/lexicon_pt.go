package parse

var portuguese = vocabulary{}
