package parse

var spanish = vocabulary{}
