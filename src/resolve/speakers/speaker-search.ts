import type { Cover } from '../../model/cover.ts'
import type { Document } from '../../model/document.ts'
import type { Cast, Member } from '../cast/cast.ts'

/** What the search for speakers knows while it goes through an article from top to bottom. */
export interface SpeakerSearch {
  readonly document: Document
  readonly cast: Cast
  readonly offices: readonly Member[]
  /** What is said in quotation marks. */
  readonly quoted: Cover
}
