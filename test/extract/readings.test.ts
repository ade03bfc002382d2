import { expect, test } from 'vitest'
import { findAttributions } from '../../src/extract/attributions.ts'
import { disjoint } from '../../src/extract/disjoint.ts'
import type { GrowingAttribution } from '../../src/extract/growing-attribution.ts'
import { findQuotations } from '../../src/extract/quotations.ts'
import type { Span } from '../../src/model/span.ts'
import { documentOf } from '../text/document.ts'
import { marked } from './marked.ts'

/** "source | cue | contents" of what is made of readings without the encoder, in order. */
const made = (template: string): string[] => {
  const { text, readings } = marked(template.replaceAll(' / ', '\n\n'))
  const document = documentOf(text)
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return findAttributions(document, findQuotations(document), { readings, names: [], turns: [] }, () => 1).map(
    ({ sources, cues, contents }) => `${words(sources)} | ${words(cues)} | ${words(contents)}`,
  )
}

test.each<[template: string, made: string[]]>([
  // A gerund belongs to what is said.
  ['{s Frayne} {c has denied ever seeking} {k the post}.', ['Frayne | has denied | ever seeking the post']],
  ['{s Frayne} {c admitted to taking} {k the van}.', ['Frayne | admitted to | taking the van']],
  ['{s Frayne} {c recalled meeting} {k Orr}, he said.', ['Frayne | recalled | meeting Orr']],
  ['{s Frayne} {c is denying} {k that he took it}.', ['Frayne | is denying | that he took it']],
  ['{s Frayne} {c kept saying} {k it was his}.', ['Frayne | kept saying | it was his']],
  // Acts are no words, unless what is signed or passed is made of them.
  ['{s Birch} {c signed} {k the water bill} on Monday.', []],
  ['{s A judge} {c has jailed} {k Colm Rooke for nine years}.', []],
  ['{s The league} {c will ban} {k two clubs}.', []],
  ['{s County} {c names} {k new water commissioner}.', []],
  ['{s The board} {c named} {k a new chief, Petra Lund}.', []],
  ['{k The merger} {c was approved}.', []],
  ['{s Birch} {c signed} {k a letter urging her to go}.', ['Birch | signed | a letter urging her to go']],
  ['{s The senate} {c passed} {k a resolution condemning Orr}.', ['The senate | passed | a resolution condemning Orr']],
  ['{s The union} {c named} {k the firm} in its complaint.', ['The union | named | the firm']],
  ['{s Orr} {c confirmed} {k the figure}.', ['Orr | confirmed | the figure']],
  ['{s Orr} {c confirmed} {k a new case}.', ['Orr | confirmed | a new case']],
  ['{s Birch} {c approved}: {k “A fair deal for the town”}.', ['Birch | approved | “A fair deal for the town”']],
  ['{s Birch} {c backed} {k the ban}.', ['Birch | backed | the ban']],
  // An "it" before the cue tells nothing.
  ['{k It} {c was first declared} by {s Orr}.', []],
  ['{s Orr} {c is against} {k it}.', ['Orr | is against | it']],
  // A source ends with its sentence.
  ['{k “Fair?”} {c asked} {s Ruth Malin. Lind} shrugged.', ['Ruth Malin | asked | “Fair?”']],
  ['{k “No,”} {c said} {s Ruth Malin Jr. Lind} shrugged.', ['Ruth Malin Jr. Lind | said | “No,”']],
  // Who signs below, behind a dash or in brackets.
  ['“Nobody asked us.” - @north_nina', ['@north_nina | - | “Nobody asked us.”']],
  ['“Best chips.” (Holly Strand, Kelmore)', ['Holly Strand | ( | “Best chips.”']],
  ['“Cold and late.” (Yusuf Adair, 34)', ['Yusuf Adair | ( | “Cold and late.”']],
  ['“Cold and late.” / (Yusuf Adair, retired baker, Marlow)', ['Yusuf Adair, retired baker | ( | “Cold and late.”']],
  ['“Cold and late.” (Laughter)', [' |  | “Cold and late.”']],
  ['“Cold and late.” (Getty Images)', [' |  | “Cold and late.”']],
  ['“Cold and late.” (Mark 3:16)', [' |  | “Cold and late.”']],
])('%j', (template, attributions) => expect(made(template)).toEqual(attributions))

test('of two cues the one in their sentence has the words, though the other is nearer', () => {
  const text = 'It is dead, Vance said. It is dead, farmer Abe Lind said.'
  const document = documentOf(text)
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const again = at('It is dead', 20)
  const one = (cue: Span, contents: Span[]): GrowingAttribution => ({
    sources: [],
    cues: [cue],
    contents,
    polarity: 'asserted',
    confidence: 1,
  })
  const [vance, lind] = disjoint(document, [one(at('said'), [at('It is dead'), again]), one(at('said', 30), [again])])
  expect([vance?.contents, lind?.contents]).toEqual([[at('It is dead')], [again]])
})
