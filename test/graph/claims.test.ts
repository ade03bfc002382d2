import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { Groups } from '../../src/graph/claims/groups.ts'
import { nearWords } from '../../src/graph/claims/near-words.ts'
import { quotedStatements } from '../../src/graph/quotes.ts'
import type { ArticleRecord, RecordStatement } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'
import { unrelatedTexts } from './unrelated.mjs'

/** For each text the number of the first of its group. */
function groupNearWords(texts: readonly (readonly string[])[], length: number): number[] {
  const groups = new Groups(texts.length)
  for (const [a, b] of nearWords(texts, length)) groups.uniteIf(a, b, () => true)
  return texts.map((_, i) => groups.firstOf(i))
}

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
      'e f g h i j k l m n o p q r s u',
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

const STATEMENT = {
  id: 's1',
  form: 'mixed',
  source: [],
  cue: [],
  about: [],
  addressee: null,
  saidOn: '2025-03-04',
  confidence: 1,
} as const

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

describe('what is one thing said', () => {
  type Report = readonly [
    cue: string,
    content: string,
    on?: string | undefined,
    more?: { polarity?: 'negated'; about?: 'e2' },
  ]

  const ENTITIES = [
    { id: 'e1', type: 'PERSON', name: 'Ada Example', aliases: [] },
    { id: 'e2', type: 'PERSON', name: 'Ann Stone', aliases: [] },
  ] as const

  /** Records of one article each, which says so. */
  const recordsOf = (reports: readonly Report[]) =>
    reports.map(([cue, content, saidOn = '2025-03-04', { polarity, about } = {}], i) => {
      const text = `She ${cue} ${content}.`
      const start = text.indexOf(content, cue.length)
      const at = text.indexOf('Ann Stone')
      const statement: RecordStatement = {
        ...{ id: 's1', form: 'indirect', source: [[0, 3]], cue: [[4, 4 + cue.length]] },
        ...{ content: [[start, start + content.length]], speaker: 'e1', about: about ? [about] : [] },
        ...{ addressee: null, saidOn, confidence: 1, ...(polarity && { polarity }) },
      }
      const mentions = at < 0 ? [] : [{ start: at, end: at + 9, type: 'PERSON', entity: 'e2', proper: true } as const]
      return makeRecord(`a${i}`, { text, entities: ENTITIES, mentions, statements: [statement] })
    })
  const countClaims = async (records: readonly ArticleRecord[]): Promise<number> =>
    (await foldGraph(records)).filterNodes((_, { kind }) => kind === 'Claim').length

  test.each<[string, number, ...Report[]]>([
    ['the kind of saying counts', 2, ['condemned', 'Ann Stone'], ['praised', 'Ann Stone']],
    [
      'as it does of many words',
      2,
      ['condemned', 'the plan of the harbour board for the port'],
      ['praised', 'the plan of the harbour board for the port'],
    ],
    [
      'not if it changes nothing',
      1,
      ['said', 'the port would lose half of its ships'],
      ['insisted', 'the port would lose half of its ships'],
    ],
    [
      'numbers and "not" count',
      3,
      ['said', 'the plan will cost two hundred jobs at the port'],
      ['said', 'the plan will not cost two hundred jobs at the port'],
      ['said', 'the plan will cost nine hundred jobs at the port'],
    ],
    [
      'in quotations too',
      2,
      ['said', '“The plan will cost two hundred jobs at the old port of Orr in the spring of that year.”'],
      ['said', '“The plan will cost nine hundred jobs at the old port of Orr in the spring of that year.”'],
    ],
    [
      'a number is the same in words',
      1,
      ['said', 'the plan will cost 200 jobs at the port'],
      ['said', 'the plan will cost two hundred jobs at the port'],
    ],
    [
      'denied is another',
      2,
      ['said', 'the port would lose half of its ships'],
      ['denied', 'the port would lose half of its ships', undefined, { polarity: 'negated' }],
    ],
    [
      'few words are one of one day',
      2,
      ['said', 'the tariffs'],
      ['said', 'the tariffs'],
      ['said', 'the tariffs', '2025-03-09'],
    ],
    ['and of one target', 2, ['blamed', 'the tariffs', undefined, { about: 'e2' }], ['blamed', 'the tariffs']],
  ])('%s: %i', async (_, count, ...reports) => expect(await countClaims(recordsOf(reports))).toBe(count))

  test('it counts its articles, and tells the first and last day', async () => {
    const words = 'the port would lose half of its ships'
    const graph = await foldGraph(
      recordsOf([
        ['said', words],
        ['warned', words, '2025-03-09'],
      ]),
    )
    const claims = graph.mapNodes((_, node) => node).filter(({ kind }) => kind === 'Claim')
    expect(claims).toEqual([
      { kind: 'Claim', label: words, text: words, reports: 2, firstOn: '2025-03-04', lastOn: '2025-03-09' },
    ])
  })

  test('a headline and its article are one', async () => {
    const text = 'Quarry plan is dead, says Example. The quarry plan is dead, Ada Example said.'
    const [headline, lead] = [
      [0, 19],
      [35, 58],
    ] as const
    const statement = (id: string, content: readonly [number, number], cue: readonly [number, number]) =>
      ({ ...STATEMENT, id, cue: [cue], content: [content], speaker: 'e1' }) as const
    const statements = [statement('s1', headline, [21, 25]), statement('s2', lead, [72, 76])]
    expect(await countClaims([makeRecord('one', { text, entities: ENTITIES, statements })])).toBe(1)
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
