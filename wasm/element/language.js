/** A row of a table in a language, or in English: the language's primary subtag, then the
 * words that the row has between bars. */
export const rowOf = (rows, language) => {
  const primary = language?.toLowerCase().split('-')[0]
  const known = Object.hasOwn(rows, primary) ? primary : 'en'
  return [known, ...rows[known].split('|')]
}
