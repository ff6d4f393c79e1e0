package parse

var arabic = vocabulary{}
