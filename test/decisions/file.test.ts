import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreements, kappaOf } from '../../src/decisions/agreement.ts'
import type { Decision } from '../../src/decisions/decision.ts'
import { parseDecisions, readDecisions } from '../../src/decisions/read.ts'
import { appendDecision, decisionLine, undoDecision } from '../../src/decisions/write.ts'
import { folderOf } from '../ingest/folder.ts'
import { called, decidedGraph, lines } from './records.ts'

const COMMON = { by: 'ann', at: '2025-04-01T00:00:00Z', why: 'so' }
const drop = (name: string): Decision => ({ kind: 'drop', entity: { name }, ...COMMON })
const fileOf = (content: string): string => join(folderOf({ 'decisions.jsonl': content }), 'decisions.jsonl')
const line = (name: string): string => `${decisionLine(drop(name))}\n`

describe('a file that people edit is read', () => {
  test.each<[string, string]>([
    ['with a byte order mark', `\uFEFF${line('A')}${line('B')}`],
    ['with lines ended as on Windows', (line('A') + line('B')).replaceAll('\n', '\r\n')],
    ['with empty lines', `\n${line('A')}\n\n${line('B')}`],
    ['without a last newline', (line('A') + line('B')).trimEnd()],
  ])('%s', (_, text) => {
    const { decisions, problems, notices } = parseDecisions(text, 'x.jsonl')
    expect(decisions.map(({ decision }) => decision)).toEqual([drop('A'), drop('B')])
    expect([problems, notices]).toEqual([[], []])
  })

  test.each<[string, string, RegExp]>([
    ['a missing comma', '{"kind":"drop" "entity":"A"}', /^x\.jsonl:2: it is not JSON \(.*\): one decision a line$/],
    ['an unknown kind', '{"kind":"sane"}', /^x\.jsonl:2: there is no kind "sane": expected one of same, different, /],
    ['no kind', '{"entity":"A"}', /^x\.jsonl:2: it does not say what is decided: expected one of .* as "kind"$/],
    ['no reason', '{"kind":"drop","entity":"A","by":"ann","at":"2025-04-01T00:00:00Z"}', /^x\.jsonl:2: why: /],
    [
      'a time that is none',
      '{"kind":"drop","entity":"A","by":"ann","at":"today","why":"so"}',
      /^x\.jsonl:2: at: expected a time, such as /,
    ],
    [
      'a mistyped key',
      '{"kind":"drop","entitty":"A","by":"ann","at":"2025-04-01T00:00:00Z","why":"so"}',
      /^x\.jsonl:2: /,
    ],
    [
      'a type that is none',
      '{"kind":"retype","entity":"A","type":"BODY","by":"ann","at":"2025-04-01T00:00:00Z","why":"so"}',
      /^x\.jsonl:2: type: .*ORG/,
    ],
    [
      'one name alone',
      '{"kind":"same","entities":["A"],"by":"ann","at":"2025-04-01T00:00:00Z","why":"so"}',
      /^x\.jsonl:2: entities/,
    ],
  ])('%s is told with its line, and the others are read', (_, wrong, message) => {
    const { decisions, problems } = parseDecisions(`${line('A')}${wrong}\n${line('B')}`, 'x.jsonl')
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)])
    expect(decisions.map((one) => one.line)).toEqual([1, 3])
  })

  test('wherever a run broke off in its last line, the others are read, and it is told', async () => {
    const whole = Buffer.from(line('Ådne Økland'))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 2 }), async (length) => {
        const file = fileOf('')
        writeFileSync(file, Buffer.concat([Buffer.from(line('A')), whole.subarray(0, length)]))
        const { decisions, problems, notices } = await readDecisions([file])
        expect([decisions.length, problems, notices.length]).toEqual([1, [], 1])
        const told: string[] = []
        expect((await appendDecision(file, drop('B'), (notice) => told.push(notice))).line).toBe(2)
        expect(told).toHaveLength(1)
        expect(readFileSync(file, 'utf8')).toBe(line('A') + line('B'))
        expect(existsSync(`${file}.unfinished`)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('no file is no decisions', async () => {
    expect(await readDecisions([join(folderOf({}), 'none.jsonl')])).toEqual({
      decisions: [],
      problems: [],
      notices: [],
    })
  })

  test('two thousand lines, of which one contradicts another', async () => {
    const names = Array.from({ length: 2000 }, (_, i) => `Name ${String.fromCharCode(97 + (i % 26))}${i}`)
    const told = lines(
      ...names.map((name) => ({
        at: COMMON.at,
        kind: 'same',
        entities: ['Anna Tarn', { name, type: 'PERSON', id: 'person:0123456789abcdef' }],
      })),
      { at: COMMON.at, kind: 'rename', entity: 'Anna Tarn', name: 'A' },
      { at: COMMON.at, kind: 'rename', entity: 'Anna Tarn', name: 'B' },
    )
    const { graph, raw } = await decidedGraph(told)
    expect(raw.filter(({ isStale }) => isStale)).toHaveLength(2000)
    expect(raw.filter(({ isStale }) => !isStale).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^x\.jsonl:2001: says that its name is "A", but line 2002 says that its name is "B"/),
    ])
    expect(called(graph, 'Anna Tarn')).toEqual(['Person B'])
  })
})

describe('a decision is written', () => {
  test('as the last line, whatever the file ends with, and can be taken back', async () => {
    const file = fileOf(`\uFEFF${line('A').trimEnd()}`)
    expect(await appendDecision(file, drop('B'))).toMatchObject({ file, line: 2 })
    await appendDecision(file, drop('C'))
    expect(await undoDecision(file, 2)).toMatchObject({ decision: drop('B'), line: 2 })
    expect(await undoDecision(file)).toMatchObject({ decision: drop('C'), line: 2 })
    expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${line('A')}`)
    await expect(undoDecision(file, 7)).rejects.toThrow(`${file}:7: no decision is there to take back`)
  })

  test('leaves lines that are wrong as they are', async () => {
    const file = fileOf(`${line('A')}# a note\n`)
    await appendDecision(file, drop('B'))
    await undoDecision(file, 1)
    expect(readFileSync(file, 'utf8')).toBe(`# a note\n${line('B')}`)
  })

  test('by many at once, each whole', async () => {
    const file = fileOf('')
    const names = Array.from({ length: 6 }, (_, i) => `N${i}`)
    await Promise.all(names.map((name) => appendDecision(file, drop(name))))
    const { decisions, problems } = await readDecisions([file])
    expect(problems).toEqual([])
    expect(decisions.map(({ decision }) => (decision.kind === 'drop' ? decision.entity.name : '')).sort()).toEqual(
      names.sort(),
    )
  })

  test('not, where it is no decision', async () => {
    const file = fileOf(line('A'))
    await expect(appendDecision(file, { ...drop('B'), why: ' ' })).rejects.toThrow(/not written, since why: /)
    appendFileSync(file, '')
    expect(readFileSync(file, 'utf8')).toBe(line('A'))
  })
})

describe('agreement', () => {
  test.each<[string, readonly (readonly [string, string])[], number | null]>([
    [
      'always',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      1,
    ],
    [
      'never',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      -1,
    ],
    // Cohen's own kind of table: 20 yes-yes, 15 no-no, 5 yes-no, 10 no-yes.
    [
      'partly',
      [
        ...Array(20).fill(['y', 'y']),
        ...Array(15).fill(['n', 'n']),
        ...Array(5).fill(['y', 'n']),
        ...Array(10).fill(['n', 'y']),
      ],
      0.4,
    ],
    [
      'where all say the same of everything',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      null,
    ],
    ['where there is nothing', [], null],
  ])('%s', (_, pairs, kappa) => {
    const found = kappaOf(pairs).kappa
    expect(found === null ? null : Math.round(found * 1000) / 1000).toBe(kappa)
  })

  test('is of what both judged, file by file', () => {
    const pairs = [
      ['A', 'B'],
      ['C', 'D'],
      ['E', 'F'],
    ]
    const of = (file: string, kinds: readonly string[]) =>
      lines(...kinds.map((kind, i) => ({ kind, entities: file === 'a' ? pairs[i] : pairs[i]?.toReversed() }))).map(
        (one) => ({ ...one, file }),
      )
    const found = agreements([...of('a', ['same', 'different', 'same']), ...of('b', ['same', 'same'])])
    expect(found).toEqual([{ judges: ['a', 'b'], about: 'same or different', items: 2, agreed: 1, kappa: 0 }])
  })
})
