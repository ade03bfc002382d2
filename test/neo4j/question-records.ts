import { polarityOf } from '../../src/extract/polarity.ts'
import type { Concept } from '../../src/model/concept.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { ArticleRecord, Offsets, RecordStatement } from '../../src/model/record.ts'
import { seedRecords } from '../seed-records.mjs'

/**
 * What the answers in `answers/` come from: the records of `seeds/`, and two more for what they have none of: a claim
 * that several outlets report and that reports contradict each other about, participants of an event, a statement
 * without a day, a doubtful one.
 */
export const questionRecords = (): ArticleRecord[] => [...seedRecords().map(withPolarities), ledger(), leaflet()]

/** The concepts that their statements are put to. */
export const QUESTION_CONCEPTS: readonly Concept[] = [
  {
    name: 'Inquiry',
    note: 'Whether the strikes are looked into',
    examples: ['an inquiry into the port strikes', 'the inquiry will begin'],
  },
  { name: 'Flood defences', note: '', examples: ['the levees will not hold', 'grants for counties that were flooded'] },
]

/** The records made by hand do not tell polarity, which follows from the cue. */
const withPolarities = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  statements: record.statements.map((statement) => {
    const words = (spans: readonly Offsets[]): string => spans.map((span) => record.text.slice(...span)).join(' ')
    const polarity = polarityOf({
      before: '',
      cue: words(statement.cue),
      source: words(statement.source),
      content: words(statement.content),
    })
    return polarity === 'asserted' ? statement : { ...statement, polarity }
  }),
})

const ledger = (): ArticleRecord => {
  const text =
    'Miriam Castleden told the Commons: “Nobody in this government wants to see families going short because a ship ' +
    'cannot be unloaded.” She never said that the army would not be used to unload cargo. Ukraine and Russia will ' +
    'meet at the Geneva summit.'
  const entities: Entity[] = [
    { id: 'e1', type: 'PERSON', name: 'Miriam Castleden', aliases: [] },
    { id: 'e2', type: 'ORG', name: 'UK government', aliases: ['government'] },
    { id: 'e3', type: 'COUNTRY', name: 'Ukraine', aliases: [], iso: 'UA' },
    { id: 'e4', type: 'COUNTRY', name: 'Russia', aliases: [], iso: 'RU' },
    { id: 'e5', type: 'EVENT', name: 'Geneva summit', aliases: [], participants: ['e3', 'e4'] },
  ]
  return recordOf('ledger', { outlet: 'Northern Ledger', publishedAt: '2026-02-12' }, text, entities, [
    said(
      text,
      'Miriam Castleden',
      'told',
      '“Nobody in this government wants to see families going short because a ship cannot be unloaded.”',
      {
        speaker: 'e1',
        about: ['e2'],
        form: 'direct',
      },
    ),
    said(text, 'She', 'never said', 'that the army would not be used to unload cargo', {
      speaker: 'e1',
      polarity: 'negated',
      speakerConfidence: 0.6,
    }),
  ])
}

const leaflet = (): ArticleRecord => {
  const text = 'K. Dunmore says the port is open. A docker thinks "not".'
  const entities: Entity[] = [{ id: 'e1', type: 'PERSON', name: 'K. Dunmore', aliases: ['Dunmore'] }]
  return recordOf('leaflet', { outlet: null, publishedAt: null }, text, entities, [
    said(text, 'K. Dunmore', 'says', 'the port is open', { speaker: 'e1', saidOn: null, confidence: 0.4 }),
    said(text, 'A docker', 'thinks', '"not"', { form: 'direct', saidOn: null, confidence: 0.3 }),
  ])
}

const recordOf = (
  id: string,
  article: Pick<ArticleRecord['article'], 'outlet' | 'publishedAt'>,
  text: string,
  entities: readonly Entity[],
  statements: readonly Omit<RecordStatement, 'id'>[],
): ArticleRecord => ({
  schema: 2,
  id,
  maker: 'hand',
  article: { ...article, url: null, title: null, agency: null, file: `${id}.txt`, line: null },
  text,
  entities,
  mentions: entities.map(({ id, type, name, aliases }) => {
    const form = [name, ...aliases].find((one) => text.includes(one)) ?? ''
    return { ...at(text, form), type, entity: id, proper: true }
  }),
  statements: statements.map((statement, i) => ({ ...statement, id: `s${i + 1}` })),
})

const at = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** A statement by its words: asserted, indirect, of the ledger's day and about nobody, where not said otherwise. */
const said = (
  text: string,
  source: string,
  cue: string,
  content: string,
  more: Partial<RecordStatement>,
): Omit<RecordStatement, 'id'> => {
  const [sources, cues, contents] = [source, cue, content].map((words): Offsets[] => {
    const { start, end } = at(text, words)
    return [[start, end]]
  })
  return {
    form: 'indirect',
    source: sources ?? [],
    cue: cues ?? [],
    content: contents ?? [],
    speaker: null,
    about: [],
    addressee: null,
    saidOn: '2026-02-12',
    confidence: 1,
    ...more,
  }
}
