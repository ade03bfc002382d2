import type { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import type { Fields } from '../../fields.ts'
import { EmptyFile } from '../../file-error.ts'
import { madeArticle } from '../made-article.ts'
import type { Paragraph, Speaker } from '../paragraphs.ts'
import type { Item, Speech } from './speech.ts'

/** What is known of a day of a parliament. */
export interface Debate {
  readonly fields: Partial<Fields>
  readonly properties?: Readonly<Record<string, string | null | undefined>>
}

/** Most characters of a day that stay one article: with more, a new one begins at a heading. */
const MOST = 200_000
/** Where there is no heading. */
const MOST_OF_ALL = 1_000_000

/**
 * The articles of a day of a parliament: one, or for a long day several, each with the debates under some headings. Who speaks
 * stands in a line above the words, and is given besides.
 */
export async function* debateArticles(
  items: AsyncIterable<Item>,
  debate: () => Debate,
  { file, format }: { readonly file: string; readonly format: string },
): AsyncGenerator<Article | InputError> {
  let paragraphs: Paragraph[] = []
  let size = 0
  let section: string | undefined
  let count = 0
  const take = (isLast: boolean): Article[] => {
    if (!paragraphs.some(({ said }) => said)) return []
    count += 1
    const { fields, properties } = debate()
    const isOne = isLast && count === 1
    const id = fields.id && !isOne ? `${fields.id}#${count}` : fields.id
    const found = {
      fields: { ...fields, ...(id !== undefined && { id }) },
      properties: { ...properties, section },
      paragraphs,
    }
    paragraphs = []
    size = 0
    return [madeArticle(found, { file, ...(!isOne && { part: `part ${count}` }) }, format)]
  }
  for await (const item of items) {
    if ('heading' in item) {
      if (size > MOST) yield* take(false)
      section = item.heading
    } else {
      const next = paragraphsOf(item.speech, section)
      paragraphs.push(...next)
      size += next.reduce((sum, { text }) => sum + text.length, 0)
      if (size > MOST_OF_ALL) yield* take(false)
    }
  }
  yield* take(true)
  if (count === 0) yield new EmptyFile({ file }, 'has no speech in it: leave it out')
}

function paragraphsOf(
  { speaker, label: printed, role, party, paragraphs }: Speech,
  section: string | undefined,
): Paragraph[] {
  const by: Speaker = {
    kind: 'speech',
    speaker,
    ...(role !== undefined && { role }),
    ...(party !== undefined && { party }),
    ...(section !== undefined && { section }),
  }
  const unnamed = printed === undefined ? [] : [{ text: `${printed}:` }]
  const label = speaker === null ? unnamed : [labelOf(by, speaker, printed)]
  const words = paragraphs.flatMap(({ text, isClerks, calls = [] }): Paragraph[] => [
    ...(text === '' ? [] : [{ text, ...(!isClerks && { said: [{ start: 0, end: text.length, by }] }) }]),
    ...calls.flatMap(({ speaker: caller, words }): Paragraph[] => {
      const call: Speaker = {
        kind: 'speech',
        speaker: caller,
        role: 'interruption',
        ...(section !== undefined && { section }),
      }
      return [labelOf(call, caller), { text: words, said: [{ start: 0, end: words.length, by: call }] }]
    }),
  ])
  return words.some(({ said }) => said) ? [...label, ...words] : words
}

/** "Tom Reed (Centre Party):", as such records are printed. */
function labelOf(by: Speaker, name: string, printed = name): Paragraph {
  const text = `${printed}${by.party ? ` (${by.party})` : ''}:`
  return { text, label: { start: 0, end: printed.startsWith(name) ? name.length : printed.length, by } }
}
