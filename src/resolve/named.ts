import type { Document } from '../model/document.ts'
import type { Mention } from '../model/entity.ts'
import { printed } from '../model/printed.ts'
import type { Cast, Member } from './cast.ts'

/** Joins the names of bodies, countries, places and events that are spelled alike or that a lexicon knows to be one. */
export function castNamed(document: Document, mentions: readonly Mention[], cast: Cast): void {
  const listed = new Map(document.lexicon.map((match) => [match.start, match]))
  const members = new Map<string, Member>()
  const fuller = fullerNames(document, mentions)
  for (const mention of mentions) {
    const form = printed(document.article.text.slice(mention.start, mention.end))
    const entry = listed.get(mention.start)
    const match = entry?.end === mention.end ? entry : undefined
    const name = match?.key ?? keyOf(form)
    const key = `${mention.type} ${(mention.type === 'ORG' ? fuller.get(name) : undefined) ?? name}`
    const member =
      members.get(key) ??
      cast.create(mention.type, {
        ...(match ? { listedName: match.name } : {}),
        ...(mention.type === 'COUNTRY' && match ? { iso: match.key } : {}),
      })
    members.set(key, member)
    const short = abbreviationAfter(document.article.text, mention.end)
    if (short && mention.type === 'ORG') members.set(`ORG ${keyOf(short)}`, member)
    cast.add(member, mention)
  }
}

/** Bodies known by their first word: "norvane" → "norvane ports", where just one body's name begins so. */
function fullerNames(document: Document, mentions: readonly Mention[]): Map<string, string> {
  const names = new Set(
    mentions
      .filter(({ type }) => type === 'ORG')
      .map(({ start, end }) => keyOf(printed(document.article.text.slice(start, end)))),
  )
  const byFirst = new Map<string, string[]>()
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ')
    if (rest.length > 0) byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  return new Map(
    [...byFirst].flatMap(([first, [name, ...others]]) => (name && others.length === 0 ? [[first, name]] : [])),
  )
}

/** Letter case, full stops and the article do not tell two bodies apart; nor does the plural tell two events. */
const keyOf = (form: string): string => form.toLowerCase().replace(/[.’']/g, '').replace(/^the /, '')

/** "Qualifications and Curriculum Authority (QCA)": the abbreviation in brackets right behind a name. */
function abbreviationAfter(text: string, end: number): string | null {
  return /^\s\(([\p{Lu}&]{2,8})\)/u.exec(text.slice(end, end + 14))?.[1] ?? null
}
