import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chain, decode } from '../../../src/extract/encoder/crf.ts'

const LABELS = ['O', 'B-cue', 'I-cue']
const score = fc.double({ min: -4, max: 4, noNaN: true })
const chain: fc.Arbitrary<Chain> = fc.record({
  labels: fc.constant(LABELS),
  transitions: fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  start: fc.array(score, { minLength: 3, maxLength: 3 }),
})
const emissions = fc.integer({ min: 1, max: 5 }).chain((n) => fc.array(score, { minLength: 3 * n, maxLength: 3 * n }))

/** All sequences of labels. */
const sequences = (length: number): number[][] =>
  length === 0 ? [[]] : sequences(length - 1).flatMap((rest) => LABELS.map((_, label) => [...rest, label]))

const scoreOf = ({ transitions, start }: Chain, scores: Float32Array, labels: readonly number[]): number =>
  labels.reduce(
    (sum, label, at) =>
      sum +
      (scores[at * 3 + label] ?? 0) +
      (at === 0 ? (start[label] ?? 0) : (transitions[labels[at - 1] ?? 0]?.[label] ?? 0)),
    0,
  )

test('finds the best of all sequences, and the share of all that agree with each label', () => {
  fc.assert(
    fc.property(chain, emissions, (chain, numbers) => {
      const scores = Float32Array.from(numbers)
      const all = sequences(scores.length / 3).map((labels) => ({ labels, score: scoreOf(chain, scores, labels) }))
      const { labels, certainty } = decode(chain, scores)
      expect(scoreOf(chain, scores, [...labels])).toBeCloseTo(Math.max(...all.map(({ score }) => score)), 6)
      const weight = (some: typeof all): number => some.reduce((sum, { score }) => sum + Math.exp(score), 0)
      certainty.forEach((share, at) => {
        expect(share).toBeCloseTo(weight(all.filter((one) => one.labels[at] === labels[at])) / weight(all), 6)
      })
    }),
  )
})

test('never says what BIO forbids, however much the scores want it', () => {
  const never = -1e4
  const chain = {
    labels: LABELS,
    transitions: [
      [0, 0, never],
      [0, 0, 0],
      [0, 0, 0],
    ],
    start: [0, 0, never],
  }
  expect([...decode(chain, Float32Array.from([0, 0, 50, 0, 0, 50])).labels]).toEqual([1, 2])
})
