package parse

var dutch = vocabulary{}
