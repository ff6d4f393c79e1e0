package parse

var japanese = vocabulary{}
