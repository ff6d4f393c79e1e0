// What became of quotations in the place that they are from.

import { rowOf } from './language.js'
import { make } from './part.js'

// A row a language: found, changed, gone, and what stands before the words of now.
const rows = {
  en: 'Found in the source|Changed in the source|No longer in the source|Now:',
  de: 'In der Quelle gefunden|In der Quelle geändert|Nicht mehr in der Quelle|Jetzt:',
  fr: 'Trouvé dans la source|Modifié dans la source|Disparu de la source|Maintenant :',
  es: 'Encontrado en la fuente|Cambiado en la fuente|Ya no está en la fuente|Ahora:',
  ru: 'Найдено в источнике|Изменено в источнике|Больше нет в источнике|Сейчас:',
  uk: 'Знайдено в джерелі|Змінено в джерелі|Більше немає в джерелі|Зараз:',
  ar: 'موجود في المصدر|تغيّر في المصدر|لم يعد في المصدر|الآن:',
  he: 'נמצא במקור|השתנה במקור|כבר לא במקור|עכשיו:',
  ja: '出典で確認|出典で変更あり|出典にありません|現在:',
  zh: '来源中存在|来源中已改动|来源中已不存在|现为：',
  ko: '출처에서 확인됨|출처에서 변경됨|출처에 더 이상 없음|현재:',
}
const states = ['found', 'changed', 'gone']

const quotations = '.pq-words[cite], .pq-passage[cite]'
const signs = '.pq-noteref, .pq-gap'

/** The quotations of a snippet with the pages that they are from. */
export const quotationsOf = (content) => [...content.querySelectorAll(quotations)].map((words) => ({
  cited: words.cite.split('#')[0],
  text: textOf(words),
})).filter(({ cited, text }) => /^https?:/.test(cited) && text)

const textOf = (words) => {
  const copy = words.cloneNode(true)
  for (const sign of copy.querySelectorAll(signs)) sign.remove()
  return [...copy.children].map((line) => line.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n')
}

/** The state of a quotation. Where most of the words are others, it is gone. */
export const stateOf = ({ match, share }) => match === 'absent' || match === 'partial' && share < 0.5 ? 'gone' : match === 'partial' ? 'changed' : 'found'

/** How a finding is shown: the state and the day, and what differs. */
export const markOf = (finding, language, several) => {
  const { state, date } = finding
  const [lang, ...labels] = rowOf(rows, language)
  const line = make('p')
  const day = make('time', '', { dateTime: date.toISOString(), textContent: date.toLocaleDateString(lang, { dateStyle: 'long' }) })
  line.append(labels[states.indexOf(state)], ', ', day)
  const mark = make('div', `finding ${state}`, { lang })
  if (several) mark.append(make('p', 'words', { textContent: finding.text.split(/\s+/).slice(0, 6).join(' ') + ' …' }))
  mark.append(line)
  if (state === 'changed') mark.append(difference(finding, labels[3]))
  return mark
}

const difference = ({ words, now }, label) => {
  const before = make('p', 'words')
  before.append(...words.map(({ text, missing }) => missing ? make('del', '', { textContent: text }) : text))
  const after = make('p', 'words')
  after.append(`${label} `, make('ins', '', { textContent: now }))
  const both = make('div', 'difference')
  both.append(before, after)
  return both
}
