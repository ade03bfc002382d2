import type { Entity } from '../../src/model/entity.ts'
import type { ArticleRecord, Offsets, RecordMention, RecordStatement } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'

/** Where the words stand in the text: so that no offset need be counted by hand. */
const at = (text: string, words: string): Offsets => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return [start, start + words.length]
}

interface Words {
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
}

type Rest = Pick<RecordStatement, 'speaker'> & Partial<RecordStatement>

const statement = (text: string, id: string, { source, cue, content }: Words, rest: Rest): RecordStatement => ({
  id,
  form: 'indirect',
  source: source === '' ? [] : [at(text, source)],
  cue: cue === '' ? [] : [at(text, cue)],
  content: content.map((words) => at(text, words)),
  about: [],
  addressee: null,
  saidOn: null,
  confidence: 0.9,
  ...rest,
})

const mention = (text: string, words: string, { id, type }: Entity): RecordMention => {
  const [start, end] = at(text, words)
  return { start, end, type, entity: id, proper: true }
}

const LONDON_TEXT = `John Healey, the defence secretary, said on Monday: “We won’t wait,” he told Jean-Noël Barrot, “for Moscow.”

A senior official said the UK <would> "act" & soon 😀. The summit, Healey and Barrot said, was a failure.`

const healey: Entity = { id: 'e1', type: 'PERSON', name: 'John Healey', aliases: ['Healey'] }
const barrot: Entity = { id: 'e2', type: 'PERSON', name: 'Jean-Noël Barrot', aliases: ['Barrot'] }
const britain: Entity = { id: 'e3', type: 'COUNTRY', name: 'United Kingdom', aliases: ['UK'], iso: 'GB' }
const russia: Entity = { id: 'e4', type: 'COUNTRY', name: 'Russia', aliases: ['Moscow'], iso: 'RU' }
const summit: Entity = { id: 'e5', type: 'EVENT', name: 'the summit', aliases: [] }
const defence: Entity = { id: 'e6', type: 'OFFICE', name: 'defence secretary', aliases: [], of: 'e3', holders: ['e1'] }

const london: ArticleRecord = makeRecord('london', {
  text: LONDON_TEXT,
  article: {
    title: 'Healey: "we won’t wait"\tfor <Moscow> & co',
    outlet: 'The Herald',
    agency: 'Reuters',
    publishedAt: '2025-03-26',
    file: 'in/london.txt',
    url: 'https://herald.example/a?b=1&c=2',
  },
  entities: [healey, barrot, britain, russia, summit, defence],
  mentions: [
    mention(LONDON_TEXT, 'John Healey', healey),
    mention(LONDON_TEXT, 'Healey and', healey),
    mention(LONDON_TEXT, 'Jean-Noël Barrot', barrot),
    mention(LONDON_TEXT, 'UK', britain),
    mention(LONDON_TEXT, 'Moscow', russia),
    mention(LONDON_TEXT, 'The summit', summit),
    mention(LONDON_TEXT, 'defence secretary', defence),
  ],
  statements: [
    statement(
      LONDON_TEXT,
      's1',
      { source: 'John Healey, the defence secretary,', cue: 'said', content: ['“We won’t wait,”', '“for Moscow.”'] },
      { speaker: 'e1', about: ['e4', 'e3'], addressee: 'e2', saidOn: '2025-03-24', form: 'direct' },
    ),
    statement(
      LONDON_TEXT,
      's2',
      { source: 'A senior official', cue: 'said', content: ['the UK <would> "act" & soon 😀'] },
      { speaker: null, about: ['e3'] },
    ),
    statement(
      LONDON_TEXT,
      's3',
      { source: 'Healey and Barrot', cue: 'said', content: ['The summit', 'was a failure'] },
      { speaker: ['e1', 'e2'], speakerConfidence: 0.75, about: ['e5'], saidOn: '2025-03-26' },
    ),
  ],
})

const PARIS_TEXT =
  '“We won’t wait… for\nMoscow!” John HEALEY said. Healey, Mr Smith said, is no longer the Defense-Secretary.'
const smith: Entity = { id: 'e3', type: 'PERSON', name: 'Mr Smith', aliases: [] }
const strange: Entity = {
  id: 'e5',
  type: 'ORG',
  name: '=Café "Ünsal" <& Søn>, Inc.\n+1',
  aliases: ['a\u0001b', 'return\r', '😀', 'half \ud83d'],
}

const paris: ArticleRecord = makeRecord('paris', {
  text: PARIS_TEXT,
  article: {
    outlet: 'the herald',
    agency: 'A\u0001P \ud83d',
    publishedAt: '2025-03-27',
    file: 'in/all.jsonl',
    line: 2,
    part: 'message 2',
    author: 'Ann Writer',
    properties: { desk: 'Politics' },
    textIsWhole: false,
  },
  entities: [
    { id: 'e1', type: 'PERSON', name: 'John HEALEY', aliases: ['Healey'] },
    { id: 'e2', type: 'COUNTRY', name: 'Russia', aliases: [], iso: 'RU' },
    smith,
    { id: 'e4', type: 'OFFICE', name: 'defense secretary', aliases: [], of: 'e6', holders: ['e1'], former: ['e1'] },
    strange,
    { id: 'e6', type: 'COUNTRY', name: 'Britain', aliases: ['United Kingdom'], iso: 'GB' },
    { id: 'e7', type: 'EVENT', name: 'the summit', aliases: [] },
  ],
  mentions: [mention(PARIS_TEXT, 'Smith', smith)],
  statements: [
    statement(
      PARIS_TEXT,
      's1',
      { source: 'John HEALEY', cue: 'said', content: ['“We won’t wait… for\nMoscow!”'] },
      { speaker: 'e1', about: ['e2', 'e1'], saidOn: '2025-03-25', form: 'direct' },
    ),
    statement(
      PARIS_TEXT,
      's2',
      { source: 'Mr Smith', cue: 'said', content: ['Healey', 'is no longer the Defense-Secretary'] },
      { speaker: 'e3', about: ['e1', 'e4'], saidOn: '2025-03-27', confidence: 0.5 },
    ),
  ],
})

/** Says nothing of itself: no title, no outlet, no date, nothing found. */
const bare: ArticleRecord = makeRecord('bare', { text: 'Nothing.' })

/** Three articles with all that is awkward to write down: quotes, markup, emoji, newlines, control characters. */
export const ARTICLES: readonly ArticleRecord[] = [london, paris, bare]
