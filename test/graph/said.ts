import type { Entity } from '../../src/model/entity.ts'
import type { ArticleRecord, Offsets, RecordMention, RecordStatement } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'

/** A statement as a test writes it down. */
export interface SaidLine {
  readonly by: string
  readonly cue?: string
  readonly content: string
  /** Day on which it was said and its article printed. */
  readonly on?: string | undefined
  /** Targets with what is said of them; of a `null` the record does not say. */
  readonly about?: Readonly<Record<string, 'for' | 'against' | 'neutral' | null>>
  readonly polarity?: 'negated' | 'hypothetical'
  /** How likely it is that it is said, and that the stances are right. */
  readonly sure?: readonly [confidence: number, stance: number]
  /** Statements of one article have one name here; else each has an article of its own. */
  readonly article?: string
}

/** Records of statements: all speakers and targets are persons, named in full. */
export const recordsOfSaid = (lines: readonly SaidLine[]): ArticleRecord[] => {
  const articles = new Map<string, SaidLine[]>()
  for (const [i, line] of lines.entries()) {
    const key = line.article ?? `article-${String(i).padStart(3, '0')}`
    articles.set(key, [...(articles.get(key) ?? []), line])
  }
  return [...articles].map(([id, lines]) => recordOf(id, lines))
}

const recordOf = (id: string, lines: readonly SaidLine[]): ArticleRecord => {
  const names = [...new Set(lines.flatMap(({ by, about = {} }) => [by, ...Object.keys(about)]))]
  const entities = names.map((name, i): Entity => ({ id: `e${i + 1}`, type: 'PERSON', name, aliases: [] }))
  const idOf = (name: string): string => entities.find((one) => one.name === name)?.id ?? ''
  const statements: RecordStatement[] = []
  let text = ''
  const put = (words: string): Offsets => {
    text += words
    return [text.length - words.length, text.length]
  }
  for (const { by, cue = 'said', content, on, about = {}, polarity, sure: [confidence, sure] = [1, 1] } of lines) {
    const source = put(by)
    put(' ')
    const cueAt = put(cue)
    put(' ')
    const contentAt = put(content)
    put('.\n\n')
    const stances = Object.values(about)
    statements.push({
      ...{ id: `s${statements.length + 1}`, form: 'indirect', source: [source], cue: [cueAt], content: [contentAt] },
      ...{ speaker: idOf(by), about: Object.keys(about).map(idOf), addressee: null, saidOn: on ?? null, confidence },
      ...(stances.length > 0 && !stances.includes(null)
        ? { stance: stances as RecordStatement['stance'], stanceConfidence: stances.map(() => sure) }
        : {}),
      ...(polarity === undefined ? {} : { polarity }),
    } as RecordStatement)
  }
  const publishedAt = lines[0]?.on ?? null
  return makeRecord(id, {
    article: { publishedAt, title: id },
    text,
    entities,
    statements,
    mentions: mentionsOf(text, entities),
  })
}

const mentionsOf = (text: string, entities: readonly Entity[]): RecordMention[] =>
  entities
    .flatMap(({ id, type, name }) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        ...{ start: index, end: index + name.length, type, entity: id, proper: true },
      })),
    )
    .sort((a, b) => a.start - b.start)
