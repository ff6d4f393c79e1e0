/** Gives a class properties, by name, that stand for attributes. Without a value there is no
 * attribute, as frameworks expect that set null. */
export const reflect = ({ prototype }, attributes) => {
  for (const [property, attribute] of Object.entries(attributes)) {
    Object.defineProperty(prototype, property, {
      get() { return this.getAttribute(attribute) ?? '' },
      set(value) { value ? this.setAttribute(attribute, value) : this.removeAttribute(attribute) },
    })
  }
}
