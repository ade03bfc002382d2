import { wellFormed } from './xml.ts'

/** A text that no reader of Markdown takes for markup, on one line. */
export const markdownText = (text: string): string =>
  wellFormed(text)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(/[\\`*_[\]#|~$=^%]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
