/** What stands below the text of an article in an export: none of it is the article's. */
const BELOW =
  'correction|correction-date|graphic|classification|load-date|language|publication-type|document-type|subject|organization|' +
  'organisation|company|ticker|industry|person|geographic|geography|city|state|country|journal[ -]code|acc-no|notes?|url|' +
  'end of document|update|pub-type|series-title|related|copyright|dateline-city|author-note|name|type'

const ABOVE =
  'section|length|byline|dateline|highlight|distribution|series|guests?|source|anchors?|reporters?|contact|column|' +
  'edition|author|teaser|kicker|headline|show|program|update'

/** A label, its value and the colon between. Export formats part them with a no-break space, or a blank. */
export interface Label {
  readonly key: string
  readonly value: string
}

const LABEL = /^([A-Za-z][A-Za-z -]{1,24}?)\s*:\s*([\s\S]*)$/
const KNOWN_BELOW = new RegExp(`^(?:${BELOW})$`, 'i')
const KNOWN_ABOVE = new RegExp(`^(?:${ABOVE})$`, 'i')

/** The label at the head of a line; `null` where there is none. */
export function labelIn(line: string): Label | null {
  const [, key, value = ''] = LABEL.exec(line) ?? []
  return key === undefined ? null : { key: key.toLowerCase(), value: value.replace(/\s+/g, ' ').trim() }
}

/** Whether a label is one of those that stand below an article's text. */
export const isBelow = (key: string): boolean => KNOWN_BELOW.test(key)

/** Whether a label is one of those that stand above an article's text. */
export const isAbove = (key: string): boolean => KNOWN_ABOVE.test(key)
