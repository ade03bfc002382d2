import { describe, expect, test } from 'vitest'
import { foldGraph } from '../../src/fold.ts'
import { genderTold, maleness } from '../../src/model/gender-told.ts'
import type { ArticleRecord, Offsets } from '../../src/model/record.ts'
import type { NodeAttributes } from '../../src/model/schema.ts'
import { makeRecord } from '../record/sample.ts'

/** A record in which "X said that…" is said by one who is named so, or by nobody who is. */
function recordOf(
  id: string,
  text: string,
  source: string,
  speaker: Partial<ArticleRecord['entities'][number]> | null,
  office?: string,
) {
  const start = text.lastIndexOf(source)
  const cue: Offsets = [text.indexOf('said', start), text.indexOf('said', start) + 4]
  const entity = speaker && { id: 'e1', type: 'PERSON' as const, name: source, aliases: [], ...speaker }
  const named = [...text.matchAll(new RegExp(entity?.name ?? '$^', 'g'))]
  return makeRecord(id, {
    text,
    entities: [
      ...(entity ? [entity] : []),
      ...(office === undefined
        ? []
        : [{ id: 'o', type: 'OFFICE' as const, name: office, aliases: [], holders: ['e1'] }]),
    ],
    mentions: named.map(({ index }) => ({
      start: index,
      end: index + (entity?.name.length ?? 0),
      type: entity?.type ?? 'PERSON',
      entity: 'e1',
      proper: true,
    })),
    statements: [
      {
        id: 's1',
        form: 'indirect',
        source: [[start, start + source.length]],
        cue: [cue],
        content: [[cue[1] + 1, text.length - 1]],
        speaker: entity ? 'e1' : null,
        about: [],
        addressee: null,
        saidOn: null,
        confidence: 1,
      },
    ],
  })
}

const rolesIn = async (...records: ArticleRecord[]): Promise<Record<string, string | undefined>> => {
  const graph = await foldGraph(records)
  const statements = graph
    .mapNodes((_, node) => node)
    .filter((node): node is NodeAttributes<'Statement'> => node.kind === 'Statement')
  return Object.fromEntries(
    statements.map(({ source, sourceRole, unnamedAs }) => [
      source,
      unnamedAs ? `${sourceRole}: ${unnamedAs}` : sourceRole,
    ]),
  )
}

const QUOTED: readonly [text: string, source: string, name: string | null, role: string, office?: string][] = [
  ['Ann Orr, a professor of law at Wexton University, said it would fail.', 'Ann Orr', 'Ann Orr', 'expert'],
  ['Labour MP Bo Carr said it would fail.', 'Bo Carr', 'Bo Carr', 'politician'],
  ['Sen. Cy Dunn (R-Ohio) said it would fail.', 'Cy Dunn', 'Cy Dunn', 'politician'],
  ['Di Egan, a spokeswoman for the company, said it would fail.', 'Di Egan', 'Di Egan', 'spokesperson', 'spokesperson'],
  ['Ed Fry, chief executive of Acme Foods, said it would fail.', 'Ed Fry', 'Ed Fry', 'company'],
  ['Flo Gale, 62, a retired teacher, said it would fail.', 'Flo Gale', 'Flo Gale', 'citizen'],
  ['Judge Gus Hall said it would fail.', 'Gus Hall', 'Gus Hall', 'police'],
  ['Police said it would fail.', 'Police', null, 'police'],
  ['The report said it would fail.', 'The report', null, 'document'],
  ['A senior official said it would fail.', 'A senior official', null, 'unnamed: official'],
  ['Critics said it would fail.', 'Critics', null, 'unnamed: people'],
  ['People familiar with the matter said it would fail.', 'People familiar with the matter', null, 'unnamed: people'],
]

describe('as what sources are quoted', () => {
  test('is told from what the article says of them', async () => {
    const records = QUOTED.map(([text, source, name, , office], i) =>
      recordOf(`a${i}`, text, source, name === null ? null : { name }, office),
    )
    expect(await rolesIn(...records)).toEqual(Object.fromEntries(QUOTED.map(([, source, , role]) => [source, role])))
  })

  test('is told from what another article says of the same person, where this one says nothing', async () => {
    const bare = recordOf('bare', 'Late in the day Zed Quill said it would fail.', 'Zed Quill', {})
    const told = recordOf('told', 'Police Constable Zed Quill of Exbridge Police said so.', 'Constable Zed Quill', {
      name: 'Zed Quill',
    })
    expect(await rolesIn(bare, told)).toEqual({ 'Zed Quill': 'police', 'Constable Zed Quill': 'police' })
  })

  test('is left out where the text names no source', async () => {
    const record = recordOf('none', 'Nobody said it would fail.', 'Nobody', null)
    const [statement] = record.statements
    if (!statement) throw new Error('no statement')
    const graph = await foldGraph([{ ...record, statements: [{ ...statement, source: [] }] }])
    const node = graph.findNode((_, { kind }) => kind === 'Statement')
    expect(graph.getNodeAttributes(node)).not.toHaveProperty('sourceRole')
  })
})

describe('gender', () => {
  const told = (text: string, name: string): string | undefined => {
    const start = text.indexOf(name)
    const male = maleness(text, { start, end: start + name.length, proper: /^\p{Lu}/u.test(name) })
    return genderTold(Math.max(0, male), Math.max(0, -male))
  }

  test.each([
    ['Mrs Kim Lee spoke', 'Kim Lee', 'female'],
    ['Sir Kim Lee spoke', 'Kim Lee', 'male'],
    ['his spokeswoman, Kim Lee', 'his spokeswoman', 'female'],
    ['spokesman Kim Lee', 'Kim Lee', 'male'],
    ['Kim Lee, 34, a mother-of-two from Exbridge', 'Kim Lee', 'female'],
    ['and she left', 'she', 'female'],
    ['Anna Lee left', 'Anna Lee', undefined],
    ['chairman Kim Lee', 'Kim Lee', undefined],
  ])('%s', (text, name, gender) => {
    expect(told(text, name)).toBe(gender)
  })

  test('is left open where mentions disagree', () => {
    expect(genderTold(2, 1)).toBeUndefined()
    expect(genderTold(3, 1)).toBe('male')
  })
})
