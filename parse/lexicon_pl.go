package parse

var polish = vocabulary{}
