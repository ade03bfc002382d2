import { InputError, type Place } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { agencyIn } from '../../dateline.ts'
import { EmptyFile } from '../../file-error.ts'
import { Skipped } from '../../skipped.ts'
import type { ReaderContext } from '../format.ts'
import { type Found, madeArticle } from '../made-article.ts'
import type { AgencyItem } from './nitf.ts'

/** An item, or what is wrong with it alone. */
export type ReadItem = AgencyItem | InputError

/**
 * The articles of an agency's items. What has no text, or was taken back, is told as passed over; its id and version go with every
 * article, since a later version stands for those before it, wherever it lies.
 */
export async function* readItems(
  items: AsyncIterable<ReadItem>,
  { file }: ReaderContext,
  format: string,
): AsyncGenerator<Article | InputError> {
  let count = 0
  for await (const item of items) {
    count += 1
    if (item instanceof InputError) yield item
    else yield articleOfItem(item, { file, ...(count > 1 && { part: `item ${count}` }) }, format)
  }
  if (count === 0) yield new EmptyFile({ file }, NOTHING)
}

/** Any file whose ending is all that is known of it comes here, so that this must help with all of them. */
const NOTHING =
  'has no article of a kind that is read: give NITF, NewsML-G2, ninjs, RSS, Atom, ParlaMint or Hansard, or leave it out'

function articleOfItem(item: AgencyItem, place: Place, format: string): Article | InputError {
  const { found, version, isWithdrawn, isNoText } = item
  const id = found.fields.id ?? null
  if (isWithdrawn)
    return new Skipped(place, 'withdrawn', 'was withdrawn by its agency', id === null ? undefined : { id, version })
  if (isNoText !== undefined) return new Skipped(place, 'no text', `${isNoText}: it has no text to read`)
  if (found.paragraphs.length === 0) return new Skipped(place, 'no text', 'has no text in it, only what is known of it')
  const article = madeArticle(withAgency(withoutTitle(found)), place, format)
  return id === null ? article : { ...article, version }
}

/** Where an item names no agency, its dateline may. */
function withAgency(found: Found): Found {
  const { agency, outlet } = found.fields
  return agency || outlet
    ? found
    : { ...found, fields: { ...found.fields, agency: agencyIn(found.paragraphs.map(({ text }) => text)) } }
}

/** Some put the headline above the text as well. */
function withoutTitle(found: Found): Found {
  const [first, ...rest] = found.paragraphs
  return rest.length > 0 && first?.text === found.fields.title ? { ...found, paragraphs: rest } : found
}
