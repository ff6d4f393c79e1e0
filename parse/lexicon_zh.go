package parse

var chinese = vocabulary{}
