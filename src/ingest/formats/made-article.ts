import type { Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { possible } from '../characters.ts'
import { type Fields, NO_FIELDS } from '../fields.ts'
import { type Paragraph, textOfParagraphs } from './paragraphs.ts'

/** An article as a reader finds it in a file that has no plain text. */
export interface Found {
  readonly fields: Partial<Fields>
  readonly paragraphs: readonly Paragraph[]
  /** What else the file says of it; what is `null` is left out. */
  readonly properties?: Readonly<Record<string, string | null | undefined>>
}

/**
 * An article of what a reader found, its text made of the paragraphs.
 *
 * @param textFrom what the text was made from: "Nexis document"
 */
export function madeArticle({ fields, paragraphs, properties = {} }: Found, place: Place, textFrom: string): Article {
  const { text, utterances } = textOfParagraphs(paragraphs.filter(({ text }) => text !== ''))
  const kept = Object.entries(properties).flatMap(([name, value]) => (value ? [[name, possible(value)]] : []))
  const all: Fields = {
    ...NO_FIELDS,
    ...cleaned(fields),
    ...(kept.length > 0 && { properties: Object.fromEntries(kept) }),
    textFrom,
  }
  const article = articleOf(possible(text), all, place)
  return utterances.length > 0 ? { ...article, utterances } : article
}

/** Without what no text can hold, and `null` for what is blank. */
const cleaned = (fields: Partial<Fields>): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name === 'author' && !value
        ? []
        : [[name, typeof value === 'string' ? possible(value.replace(/\s+/g, ' ').trim()) || null : value]],
    ),
  )
