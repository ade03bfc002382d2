import type { EntityType } from '../../model/entity.ts'

/** What a description may mean: an entity of a type whose name says so. */
export interface Class {
  readonly type: EntityType
  readonly names: RegExp
}

const MEDIA =
  /\b(?:times|post|news|journal|guardian|telegraph|mail|mirror|herald|globe|tribune|gazette|bee|star|magazine|today|daily|radio|tv|bbc|cnn|nbc|cbs|abc|fox|politico|reuters|breitbart|buzzfeed|huffpost|bloomberg|atlantic|economist|spectator|observer|independent|sun|register|chronicle|wire)\b/i
const COMPANY =
  /\b(?:inc|corp|corporation|ltd|plc|group|co|company|holdings|industries|motors|airlines|ports|bank|energy|oil|sachs|systems)\b|^(?:Google|Facebook|Twitter|Amazon|Microsoft|Apple|YouTube)$/i

/** Nouns for bodies that their names do not hold. */
const CLASSES: Readonly<Record<string, Class>> = {
  newspaper: { type: 'ORG', names: MEDIA },
  paper: { type: 'ORG', names: MEDIA },
  magazine: { type: 'ORG', names: MEDIA },
  network: { type: 'ORG', names: MEDIA },
  broadcaster: { type: 'ORG', names: MEDIA },
  company: { type: 'ORG', names: COMPANY },
  firm: { type: 'ORG', names: COMPANY },
  panel: { type: 'ORG', names: /\b(?:committee|panel|commission|board)$/i },
  country: { type: 'COUNTRY', names: /./ },
  nation: { type: 'COUNTRY', names: /./ },
}
/** Nouns for bodies whose names end in them: "the committee" after "House Intelligence Committee". */
const BODY_NOUN =
  /^(?:committee|commission|council|union|party|university|agency|department|ministry|administration|court|campaign|foundation|institute|bank|association|federation|alliance|coalition|government|parliament|assembly|authority|office|bureau|board|society|trust|institution|group|company|corporation|college|school|tribunal|senate)$/

/** The class that a noun names, by itself or as the end of names; `null` for other nouns. */
export const classOf = (noun: string): Class | null =>
  CLASSES[noun] ??
  (BODY_NOUN.test(noun) ? { type: 'ORG', names: new RegExp(`\\b${noun}(?: of\\b.*| for\\b.*)?$`, 'i') } : null)

