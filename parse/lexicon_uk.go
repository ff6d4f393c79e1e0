package parse

var ukrainian = vocabulary{}
