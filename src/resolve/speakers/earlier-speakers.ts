import type { Document } from '../../model/document.ts'
import type { Attribution } from '../../model/statement.ts'
import type { Member } from '../cast/cast.ts'
import { documentIn } from './documents.ts'

/** Who has spoken in an article so far. */
export interface Earlier {
  /** Who speaks in the quotation before. */
  readonly running: readonly Member[]
  /** Who speaks in the statement before. */
  readonly last: readonly Member[]
  /** The person who spoke last; `null` where several did. */
  readonly person: Member | null
  /** Those who spoke together last. */
  readonly several: readonly Member[]
  /** Polls, reports and the like that have spoken, and for whom. */
  readonly documents: ReadonlyMap<string, readonly Member[]>
}

/** Before anybody has spoken. */
export const NO_ONE: Earlier = { running: [], last: [], person: null, several: [], documents: new Map() }

/** Who has spoken when a statement is over. */
export function after(
  earlier: Earlier,
  { article }: Document,
  { form, sources: [source] }: Attribution,
  speakers: readonly Member[],
): Earlier {
  const [only, ...others] = speakers
  const noun = source && documentIn(article.text.slice(source.start, source.end))
  return {
    running: form === 'indirect' ? earlier.running : speakers,
    last: speakers,
    person: others.length > 0 ? null : only?.type === 'PERSON' ? only : earlier.person,
    several: others.length > 0 ? speakers : earlier.several,
    documents: noun && only ? new Map([...earlier.documents, [noun, speakers]]) : earlier.documents,
  }
}
