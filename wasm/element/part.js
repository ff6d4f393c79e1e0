/** An element of a shadow root; pages style it by the names of its parts. */
export const make = (tag, part, properties = {}) => {
  const element = Object.assign(document.createElement(tag), properties)
  if (part) element.setAttribute('part', part)
  return element
}
