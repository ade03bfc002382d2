import type { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { Skipped } from '../../skipped.ts'
import { madeArticle } from '../made-article.ts'
import { type ExportedArticle, foundIn } from './export-article.ts'

/** The articles of an export, each with its number; one that has no text is passed over. */
export async function* madeArticles(
  exported: AsyncIterable<ExportedArticle>,
  file: string,
  textFrom: string,
): AsyncGenerator<Article | InputError> {
  let count = 0
  for await (const one of exported) {
    count += 1
    const place = { file, part: `document ${count}` }
    const found = foundIn(one)
    if (found.paragraphs.length > 0) yield madeArticle(found, place, textFrom)
    else yield new Skipped(place, 'no text', `"${found.fields.title ?? 'no title'}" has no text in this export`)
  }
}
