import './element.js'
export {}
