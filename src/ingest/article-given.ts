import type { Article } from '../model/article.ts'
import { articleOf, STANDARD_INPUT } from './article-of.ts'
import { type Fields, NO_FIELDS } from './fields.ts'
import { mended } from './mending/mend.ts'

/** An article that is given as a text, and not in a file, with what is known of it. */
export const articleGiven = (text: string, about: Partial<Fields> = {}): Article =>
  mended(articleOf(text, { ...NO_FIELDS, ...about }, { file: STANDARD_INPUT }))
