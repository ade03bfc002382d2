import { describe, expect, test } from 'vitest'
import { extractGiven } from '../../../src/extract/given.ts'
import type { JudgedStance } from '../../../src/model/judging.ts'
import { readDocument } from '../../../src/text/read.ts'
import { encoder } from '../../encoder.ts'
import { readMarks } from '../../resolve/marked.ts'
import { articleOf } from '../../text/document.ts'

/** How the only statement of a text stands to the only body in it. */
const judged = async (marked: string): Promise<JudgedStance> => {
  const { text, given } = readMarks(marked)
  const { stances } = await extractGiven(readDocument(articleOf(text)), encoder, given)
  const [{ sources = [], cues = [], contents = [] } = {}] = given.attributions
  const mentions = given.names.filter(({ type }) => type === 'ORG')
  const others = given.names.filter(({ type }) => type !== 'ORG')
  return stances.judge({ sources, cues, contents, mentions, others, type: 'ORG', isSpeaker: false })
}

const STANCES: Record<string, readonly string[]> = {
  for: [
    '{Orr|source} {praised|cue} {the [Harbour Board|ORG]|content}.',
    '{Orr|source} {said|cue} {he backed the [Harbour Board|ORG] and was proud of its work|content}.',
    '{“The [Harbour Board|ORG] has done a wonderful job,”|content} {Orr|source} {said|cue}.',
    '{Orr|source} {welcomed|cue} {the excellent plan of the [Harbour Board|ORG]|content}.',
    '{Orr|source} {thanked|cue} {the [Harbour Board|ORG] for its help|content}.',
  ],
  against: [
    '{Orr|source} {condemned|cue} {the [Harbour Board|ORG]|content}.',
    '{Orr|source} {accused|cue} {the [Harbour Board|ORG] of lying|content}.',
    '{“The [Harbour Board|ORG] is a disgrace,”|content} {Orr|source} {said|cue}.',
    '{Orr|source} {said|cue} {the [Harbour Board|ORG] had failed and should resign|content}.',
    '{Orr|source} {called on|cue} {the [Harbour Board|ORG] to resign|content}.',
    '{Orr|source} {blamed|cue} {the [Harbour Board|ORG] for the flood|content}.',
  ],
  neutral: [
    '{Orr|source} {said|cue} {the [Harbour Board|ORG] would meet on Tuesday|content}.',
    '{Orr|source} {said|cue} {she had spoken to the [Harbour Board|ORG]|content}.',
    '{Orr|source} {did not rule out|cue} {talks with the [Harbour Board|ORG]|content}.',
    '{Orr|source} {said|cue} {the [Harbour Board|ORG] has nine members|content}.',
    '{Orr|source} {asked|cue} {whether the [Harbour Board|ORG] should be closed|content}.',
    '{Orr|source} {expects|cue} {the [Harbour Board|ORG] to decide in May|content}.',
  ],
}

/** What is beyond it: irony, and opposition that is only reported. It must at least not be sure. */
test.each([
  '{“What a splendid mess the [Harbour Board|ORG] has made,”|content} {Orr|source} {said|cue}.',
  '{Orr|source} {said|cue} {[Ben Tarn|PERSON] opposes the [Harbour Board|ORG]|content}.',
])('%s', async (text) => {
  expect((await judged(text)).confidence).toBeLessThan(0.65)
})

describe.each(Object.entries(STANCES))('%s', (stance, texts) => {
  test.each(texts)('%s', async (text) => {
    expect((await judged(text)).stance).toBe(stance)
  })
})
