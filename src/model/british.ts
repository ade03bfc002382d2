import type { Document } from './document.ts'

/** Bodies that only the United Kingdom has, by their names in the lexicon, to stand in a regular expression. */
export const BRITISH_BODIES =
  'Labour Party|Liberal Democrats|Scottish National Party|Reform UK|Downing Street|House of (?:Commons|Lords)|Home Office|Foreign Office|Cabinet Office|Ministry of Defence|Times Radio|BBC|Sky News|ITV|LBC|GB News|Channel 4 News'

const BRITISH = new RegExp(`^(?:${BRITISH_BODIES})$`)
/** The party by the name that is its own: other countries have Conservatives too. */
const ITS_OWN = /^(?:Conservative [Pp]arty|Tor(?:y|ies)\b)/

/** Whether an article names the United Kingdom, its people, or what only it has: there the Conservatives are its party. */
export const isBritish = ({ lexicon, article }: Document): boolean =>
  lexicon.some(
    ({ key, kind, name, start, end }) =>
      key === 'GB' || (kind === 'organisation' && (BRITISH.test(name) || ITS_OWN.test(article.text.slice(start, end)))),
  )
