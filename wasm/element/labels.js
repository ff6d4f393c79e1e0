// What the element says beside the snippet's own words: a row a language.

import { rowOf } from './language.js'

const rows = {
  en: '“”|Copy|Copy link|Copied|Note|Close',
  de: '„“|Kopieren|Link kopieren|Kopiert|Anmerkung|Schließen',
  fr: '«»|Copier|Copier le lien|Copié|Note|Fermer',
  es: '«»|Copiar|Copiar enlace|Copiado|Nota|Cerrar',
  ru: '«»|Копировать|Копировать ссылку|Скопировано|Примечание|Закрыть',
  uk: '«»|Копіювати|Копіювати посилання|Скопійовано|Примітка|Закрити',
  ar: '«»|نسخ|نسخ الرابط|تم النسخ|حاشية|إغلاق',
  he: '””|העתקה|העתקת קישור|הועתק|הערה|סגירה',
  ja: '「」|コピー|リンクをコピー|コピーしました|注|閉じる',
  zh: '“”|复制|复制链接|已复制|注释|关闭',
  ko: '“”|복사|링크 복사|복사됨|주석|닫기',
}

/** The labels in a language. */
export const labelsOf = (language) => {
  const [lang, marks, copy, link, copied, note, close] = rowOf(rows, language)
  return { lang, marks, copy, link, copied, note, close }
}
