const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written out, since a reader turns bare ones into spaces inside an attribute, and bare returns into newlines.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What XML 1.0 cannot hold in any spelling: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text without what XML cannot hold: U+FFFD stands in its place. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '\ufffd')

/** Text for an XML 1.0 attribute or element. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character)

/** Text without halves of surrogate pairs, which are no characters and which few readers of UTF-8 take. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
