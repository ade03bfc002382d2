import { InputError } from '../errors.ts'
import type { Line } from './lines.ts'

/** Lines next to one another that are not as they were written. */
export interface Damage {
  /** 1-based, of the first. */
  readonly line: number
  /** How many lines. */
  readonly lines: number
  /** In bytes from the start of the log. */
  readonly offset: number
  /** In bytes, without the last newline. */
  readonly length: number
  /** What shows it. */
  readonly problem: string
  /** Whose lines they were, as far as that can still be read; without those that a later line tells of. */
  readonly articles: readonly DamagedArticle[]
}

/** As much of an article as its damaged line still says: of one changed bit either id or file is spared. */
export interface DamagedArticle {
  readonly id: string | null
  readonly file: string | null
  /** Whether the line took the article back. */
  readonly isTakenBack: boolean
}

/** The damage of one line. */
export const damageOf = ({ number, offset, bytes }: Line, problem: string, value: unknown): Damage => ({
  ...{ line: number, lines: 1, offset, length: bytes.length, problem },
  articles: articlesIn(bytes, value),
})

/**
 * One damage of two lines next to one another, `null` where they are two. They are one where both together tell of no
 * more than one article: a byte changed to a newline makes two lines of one.
 */
export const joined = (a: Damage | undefined, b: Damage): Damage | null => {
  if (a === undefined || a.line + a.lines < b.line) return null
  const whole = { ...a, lines: a.lines + b.lines, length: b.offset + b.length - a.offset }
  const [last, first] = [a.articles.at(-1), b.articles[0]]
  if (last === undefined || first === undefined) return { ...whole, articles: [...a.articles, ...b.articles] }
  if (last.file !== null || first.id !== null) return null
  const both = { id: last.id, file: first.file, isTakenBack: last.isTakenBack || first.isTakenBack }
  return { ...whole, articles: [...a.articles.slice(0, -1), both, ...b.articles.slice(1)] }
}

/** The damage that is left once there is a sound line of an article; `null` for none. */
export const withoutArticle = (damage: Damage, id: string): Damage | null => {
  const articles = damage.articles.filter((article) => article.id !== id)
  if (articles.length === damage.articles.length) return damage
  return articles.length === 0 ? null : { ...damage, articles }
}

/** Whether an article is none any more. Of a damaged line the id may be unknown, and then is empty. */
export type IsGone = (article: { readonly id: string; readonly file: string | null }) => boolean

/** The damages but those all of whose articles have a sound line or, as `isGone` knows, are none any more. */
export const unmended = (damages: readonly Damage[], isSound: (id: string) => boolean, isGone: IsGone): Damage[] => {
  const isMended = ({ id, file, isTakenBack }: DamagedArticle): boolean =>
    isTakenBack || (id !== null && isSound(id)) || isGone({ id: id ?? '', file })
  return damages.filter(({ articles }) => articles.length === 0 || !articles.every(isMended))
}

/** The damage in words: where it is, what is lost, and what helps. */
export const damageError = ({ line, problem, articles }: Damage, file: string): InputError => {
  const names = articles.filter(({ isTakenBack }) => !isTakenBack).map(nameOf)
  const loss =
    articles.length === 0
      ? 'and does not say of which article it is: delete it, and build from all articles'
      : names.length === 0
        ? 'and took an article back: build again'
        : `and the article ${names.join(', ')} is left out until a build reads it anew`
  return new InputError({ file, line }, `this line is damaged (${problem}), ${loss}`)
}

const nameOf = ({ id, file }: DamagedArticle): string =>
  [...(id === null ? [] : [`"${id}"`]), ...(file === null ? [] : [`of ${file}`])].join(' ')

const STRING = '"(?:[^"\\\\]|\\\\.)*"'
/** Nothing of this occurs inside a text: there, quotes have a backslash before them. */
const FACTS = new RegExp(
  `(?:^\\{"schema":\\d,"id":|"id":(?=${STRING},"(?:maker|deleted)"))(?<id>${STRING})|"file":(?<file>${STRING}),"line":|(?<gone>"deleted":true)`,
  'g',
)

function articlesIn(bytes: Buffer, value: unknown): DamagedArticle[] {
  const { id, article, deleted } = Object(value)
  if (typeof id === 'string') {
    const file = Object(article).file
    return [{ id, file: typeof file === 'string' ? file : null, isTakenBack: deleted === true }]
  }
  const found: DamagedArticle[] = []
  for (const { groups = {} } of bytes.toString().matchAll(FACTS)) {
    const [id, file, isTakenBack] = [unquoted(groups.id), unquoted(groups.file), groups.gone !== undefined]
    const last = found.at(-1)
    // A newline may be lost, and two lines one: an id begins another article, and so does a second file.
    if (last === undefined || id !== null || (file !== null && last.file !== null))
      found.push({ id, file, isTakenBack })
    else
      found[found.length - 1] = { id: last.id, file: last.file ?? file, isTakenBack: last.isTakenBack || isTakenBack }
  }
  return found
}

const unquoted = (json: string | undefined): string | null => {
  try {
    return json === undefined ? null : JSON.parse(json)
  } catch {
    return null
  }
}
