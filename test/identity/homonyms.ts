import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entity, EntityType } from '../../src/model/entity.ts'
import { nameKey } from '../../src/model/name-key.ts'
import type { ArticleRecord, RecordMention } from '../../src/model/record.ts'
import { makeRecord } from '../record/sample.ts'

export interface Homonyms {
  readonly title: string
  readonly records: readonly ArticleRecord[]
  /** Entities as article and id, "1p1", that are one node, or two. */
  readonly same: readonly (readonly string[])[]
  readonly apart: readonly (readonly string[])[]
}

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'PERSON',
  o: 'ORG',
  c: 'COUNTRY',
  l: 'PLACE',
  e: 'EVENT',
  f: 'OFFICE',
}

/** The cases of homonyms.txt, which says how they are written. */
export const readHomonyms = (): Homonyms[] =>
  readFileSync(join(import.meta.dirname, 'homonyms.txt'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n')
      const marked = (mark: string): string[][] =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2).trim().split(' '))
      const articles = lines.filter((line) => /^\d/.test(line))
      return { title, records: articles.map(recordOf), same: marked('= '), apart: marked('! ') }
    })

const MARKED =
  /\{(([poclef])\d+) ([^{}]+?)(?: =([A-Z]{2}))?((?: of [poclef]\d+| by(?: p\d+)+| with(?: [poclef]\d+)+)*)\}/g

/** A line of that file as the record of an article. */
export function recordOf(line: string, index: number): ArticleRecord {
  const entities = new Map<string, Entity>()
  const mentions: RecordMention[] = []
  let text = ''
  let at = 0
  const article = line.slice(11)
  for (const match of article.matchAll(MARKED)) {
    const [whole, id = '', letter = '', name = '', iso, facts = ''] = match
    text += article.slice(at, match.index)
    at = match.index + whole.length
    const type = TYPES[letter] as EntityType
    const before = entities.get(id)
    const proper = type !== 'PERSON' || /^\p{Lu}/u.test(name)
    if (before === undefined)
      entities.set(id, { id, type, name, aliases: [], ...(iso ? { iso } : {}), ...factsOf(facts) })
    else if (proper && nameKey(before.name) !== nameKey(name))
      entities.set(id, { ...before, aliases: [...before.aliases, name] })
    mentions.push({ start: text.length, end: text.length + name.length, type, entity: id, proper })
    text += name
  }
  return makeRecord(String(index + 1), {
    text: text + article.slice(at),
    article: { publishedAt: line.slice(0, 10) },
    entities: [...entities.values()],
    mentions,
  })
}

const factsOf = (facts: string): Partial<Entity> => ({
  ...(/ of (\S+)/.exec(facts) ? { of: / of (\S+)/.exec(facts)?.[1] as string } : {}),
  ...(/ by ((?:p\d+ ?)+)/.exec(facts)
    ? { holders: / by ((?:p\d+ ?)+)/.exec(facts)?.[1]?.trim().split(' ') as string[] }
    : {}),
  ...(/ with (.+)$/.exec(facts) ? { participants: / with (.+)$/.exec(facts)?.[1]?.split(' ') as string[] } : {}),
})
