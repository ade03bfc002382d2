import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { groupNearWords } from '../../src/graph/near-words.ts'
import { quotedStatements } from '../../src/graph/quotes.ts'
import type { RecordStatement } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'
import { unrelatedTexts } from './unrelated.mjs'

describe('nearly the same words', () => {
  const same = (a: string, b: string): boolean => groupNearWords([a.split(' '), b.split(' ')], 0.5)[1] === 0

  test.each([
    ['we will not be held to ransom by anyone', 'we will not be held to ransom by anyone'],
    ['we will not be held to ransom by anyone on this coast', 'will not be held to ransom by anyone'],
    [
      'the port will open again on monday whatever the union does about it',
      'that the port will open again on monday whatever the union does',
    ],
  ])('%s = %s', (a, b) => expect(same(a, b)).toBe(true))

  test.each([
    ['we will go', 'we will go'],
    ['we will not be held to ransom by anyone', 'we will not be told what to do by anyone'],
    ['the port will open again on monday', 'the port will not open again on monday or tuesday'],
    ['the port will open again on monday', 'nobody said so'],
  ])('%s ≠ %s', (a, b) => expect(same(a, b)).toBe(false))

  test('what is like a second one that is like a third is one with it', () => {
    const texts = ['a b c d e f g h', 'c d e f g h i j', 'e f g h i j k l', 'x y z x y z x']
    expect(
      groupNearWords(
        texts.map((text) => text.split(' ')),
        0.5,
      ),
    ).toEqual([0, 1, 2, 3])
    const longer = [
      'a b c d e f g h i j k l m n o p',
      'c d e f g h i j k l m n o p q r',
      'e f g h i j k l m n o p q r s t',
    ]
    expect(
      groupNearWords(
        longer.map((text) => text.split(' ')),
        0.5,
      ),
    ).toEqual([0, 0, 0])
  })

  test('what a hundred papers print is still one', () => {
    const words = 'the port will open again on monday'.split(' ')
    expect(new Set(groupNearWords(Array(100).fill(words), 0.5))).toEqual(new Set([0]))
  })

  test('thousands that have nothing to do with each other stay apart', () => {
    expect(new Set(groupNearWords(unrelatedTexts(5000), 0.5)).size).toBe(5000)
  })
})

describe('the same sentence quoted', () => {
  /** How many claims these statements of one person are. */
  const claims = async (...texts: readonly string[]): Promise<number> => {
    const ada = { id: 'e1', type: 'PERSON', name: 'Ada Example', aliases: [] } as const
    const records = texts.map((text, i) =>
      makeRecord(`a${i}`, {
        text,
        entities: [ada],
        statements: [{ ...STATEMENT, content: [[0, text.length]], speaker: 'e1' }],
      }),
    )
    const graph = await foldGraph(records)
    return graph.filterNodes((_, { kind }) => kind === 'Claim').length
  }
  const STATEMENT = {
    id: 's1',
    form: 'mixed',
    source: [],
    cue: [],
    about: [],
    addressee: null,
    saidOn: null,
    confidence: 1,
  } as const

  test.each([
    ['dockers were “holding the coast to ransom”', 'the union was ‘holding the coast to ransom’, and knew it'],
    [
      'that she was ‘a spectator at her own crisis’',
      '“The minister has been a spectator at her own crisis. Britain deserves better than a running commentary.”',
    ],
    ['“We can’t wait. ’Til June we must hold on to all we have,”', '"’til June we must hold on to all we have"'],
  ])('%s = %s', async (a, b) => expect(await claims(a, b)).toBe(1))

  test.each([
    ['it was “a mistake”, she said of the ballot', 'the strike had been “a mistake”, and a costly one'],
    [
      'dockers were holding the coast to ransom, all of them',
      'to hold the coast to ransom would be a crime in any case',
    ],
    ['‘We will never give up our port,’', '‘We will never give up our schools,’'],
  ])('%s ≠ %s', async (a, b) => expect(await claims(a, b)).toBe(2))

  test('two ends of a long quotation are two things said', async () => {
    const [first, second] = ['The port will open again on Monday morning.', 'Nobody will be left behind by this union.']
    expect(await claims(`“${first}”`, `“${first} ${second}”`, `“${second}”`)).toBe(2)
  })
})

test('statements inside others', () => {
  const made = (id: string, source: number, cue: number, content: [number, number]): RecordStatement => ({
    id,
    form: 'indirect',
    source: [[source, source + 2]],
    cue: [[cue, cue + 2]],
    content: [content],
    speaker: null,
    about: [],
    addressee: null,
    saidOn: null,
    confidence: 1,
  })
  const outer = made('outer', 0, 3, [6, 60])
  const middle = made('middle', 8, 11, [14, 60])
  const inner = made('inner', 16, 19, [22, 50])
  const beside = made('beside', 62, 65, [70, 80])
  const found = [...quotedStatements([beside, inner, outer, middle])].map(([a, b]) => `${a.id} ${b.id}`)
  expect(found.sort()).toEqual(['middle inner', 'outer middle'])
})
