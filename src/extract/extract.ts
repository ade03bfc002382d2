import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import type { StanceJudging } from '../model/judging.ts'
import type { LinkRanking } from '../model/ranking.ts'
import { overlaps } from '../model/span.ts'
import type { Attribution } from '../model/statement.ts'
import { type Findings, findAttributions } from './attributions.ts'
import { blockQuotations } from './block-quotations.ts'
import type { CueReading } from './encoder/cue-reading.ts'
import type { Encoder } from './encoder/encoder.ts'
import type { GrowingAttribution } from './growing-attribution.ts'
import { hintsFor } from './hints.ts'
import { withInitials } from './initials.ts'
import { withInterviewee } from './interviewee.ts'
import { findMentions } from './mentions.ts'
import { embeddedPosts } from './posts.ts'
import { findQuotations } from './quotations.ts'
import { talkIn } from './talk.ts'
import { dialogueOf, type Labelled } from './transcripts.ts'
import { givenTurns, withGivenNames, withGivenSpeakers } from './utterances.ts'

/** What is found in a document before anyone knows who is who. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly links: LinkRanking
  readonly stances: StanceJudging
}

/**
 * Finds names and attributed statements by the trained encoder, both in order of the text, and whom words mean by how it read them.
 *
 * @throws {ModelError} if the encoder's runtime fails
 */
export async function extract(document: Document, encoder: Encoder): Promise<Extraction> {
  const { heading } = document
  const quotations = findQuotations(document)
  const dialogue = dialogueOf(document)
  const speeches = givenTurns(document)
  const breaks = speeches.length > 0 ? speeches.flatMap(startOf) : dialogue.map(({ label }) => label.behind)
  const { cues, names, links, stances } = await encoder.read(document, quotations, hintsFor(document), breaks)
  const mentions = findMentions(document, withGivenNames(document, names))
  const turns = speeches.length > 0 ? speeches : turnsIn(document, dialogue, mentions, cues)
  const findings: Findings = { readings: cues, names: mentions, turns }
  const found = findAttributions(document, quotations, findings, (one) => encoder.confidenceOf(one))
  const attributions = withGivenSpeakers(document, quotations, found)
  return {
    links,
    stances,
    mentions,
    attributions: attributions.filter(
      ({ contents, cues }) => ![...contents, ...cues].some((span) => heading !== null && overlaps(heading, span)),
    ),
  }
}

const startOf = ({ contents: [first] }: GrowingAttribution): number[] => (first ? [first.start] : [])

/** The turns of interviews and transcripts, or words set apart, and posts. */
function turnsIn(
  document: Document,
  dialogue: readonly Labelled[],
  mentions: readonly Mention[],
  cues: readonly CueReading[],
): GrowingAttribution[] {
  const talk = talkIn(document, dialogue, mentions, cues)
  const blocks = talk.length > 0 ? [] : blockQuotations(document, mentions, cues)
  return [
    ...withInterviewee(document, mentions, withInitials(document, mentions, talk)),
    ...blocks,
    ...embeddedPosts(document),
  ]
}
