import { InputError } from '../../../errors.ts'
import type { Article } from '../../../model/article.ts'
import { type ByteSource, readWhole } from '../../bytes.ts'
import { decodeText } from '../../encoding.ts'
import { englishDay } from '../english-day.ts'
import type { Format, ReaderContext } from '../format.ts'
import { oneLine } from '../xml/xml.ts'
import { debateArticles } from './debate.ts'
import type { Item, Speech, SpeechParagraph } from './speech.ts'

/** The US Congressional Record, a piece of a day a file: the plain text, or the page around it. */
export const CONGRESS: Format = {
  name: 'congressional-record',
  doc: 'the US Congressional Record, as text or page',
  endings: [],
  recognises: ({ text }) =>
    /^\[?Congressional Record[ ,]+Volume \d+/m.test(text) &&
    /\[(?:Senate|House|Extensions of Remarks|Daily Digest)\]/.test(text),
  read: readPiece,
}

const HOUSES: Readonly<Record<string, string>> = {
  House: 'House of Representatives',
  Senate: 'Senate',
  'Extensions of Remarks': 'House of Representatives, Extensions of Remarks',
  'Daily Digest': 'Congressional Record, Daily Digest',
}

async function* readPiece(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  const text = textOf(decodeText(await readWhole(source, { file }), { file }).text)
  const [, date = ''] = /Congressional Record[ ,]+Volume \d+,? (?:Number|Issue) \d+ \(([^)]+)\)/.exec(text) ?? []
  const house = /^\[(House|Senate|Extensions of Remarks|Daily Digest)\]/m.exec(text)?.[1] ?? ''
  const blocks = blocksIn(text)
  const title = blocks.find(isTitle)?.join(' ') ?? null
  const debate = () => ({
    fields: {
      title: title ?? `Congressional Record, ${date}`,
      outlet: 'Congressional Record',
      publishedAt: englishDay(date),
    },
    properties: { chamber: HOUSES[house] },
  })
  const items = (async function* (): AsyncGenerator<Item> {
    yield* itemsIn(blocks, fullNamesIn(text))
  })()
  let isEmpty = true
  for await (const item of debateArticles(items, debate, { file, format: 'Congressional Record' })) {
    if (!(item instanceof InputError)) isEmpty = false
    if (isEmpty) yield new InputError({ file }, 'has no speech in it, only a title or a list: leave it out')
    else yield item
  }
}

/** The text of a page, without what the printers put between: numbers of pages, the sender's line. */
const textOf = (text: string): string =>
  (/<pre>([\s\S]*?)(?:<\/pre>|$)/i.exec(text)?.[1] ?? text)
    .replace(/<[^<>]{0,200}>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/\r\n?/g, '\n')
    .replace(/\n*^\[\[Page [^\]]*\]\]\n*/gm, '\n')
    .replace(/^From the Congressional Record Online.*$/gm, '')

type Block = readonly string[]

/** A paragraph is indented by two blanks, what is in the middle or set in by more. */
function blocksIn(text: string): Block[] {
  const blocks: string[][] = []
  let isOpen = false
  for (const line of text.split('\n')) {
    if (line.trim() === '' || /^\s*_+\s*$/.test(line)) isOpen = false
    else if (isOpen && /^\S/.test(line)) blocks.at(-1)?.push(line.trim())
    else if (isOpen && isTitle([line]) && isTitle(blocks.at(-1) ?? [])) blocks.at(-1)?.push(line)
    else if (isOpen && indentOf(line) === indentOf(blocks.at(-1)?.[0] ?? '') && indentOf(line) > 3)
      blocks.at(-1)?.push(line)
    else {
      blocks.push([line])
      isOpen = true
    }
  }
  return blocks
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** In capitals and in the middle. */
const isTitle = (block: Block): boolean => {
  const words = block.join(' ')
  return indentOf(block[0] ?? '') > 0 && /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && !/^\s*HON\./.test(words)
}

/** "Mr. KANJORSKI. ", "Ms. SMITH of Texas. ", "The SPEAKER pro tempore (Mr. Orr). " */
const SPEAKER =
  /^ {1,3}((?:(?:Mr|Mrs|Ms|Miss|Dr|Senator|Delegate)\.? [A-Z][A-Za-z'’-]*[A-Z][A-Za-z'’. -]*?|The (?:(?:ACTING )?(?:PRESIDENT|SPEAKER)(?: pro tempore)?|PRESIDING OFFICER|VICE PRESIDENT|(?:Acting )?CHAIR(?:MAN|WOMAN)?|CHIEF JUSTICE|CLERK)(?: \([^)]{1,40}\))?)(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)\.\s+(?=\S)/

function* itemsIn(blocks: readonly Block[], fullNames: ReadonlyMap<string, string>): Generator<Item> {
  let speech: (Speech & { readonly paragraphs: SpeechParagraph[] }) | null = null
  for (const block of blocks) {
    const match = SPEAKER.exec(block[0] ?? '')
    if (isTitle(block) || match !== null) {
      if (speech !== null && speech.paragraphs.length > 0) yield { speech }
      speech = match?.[1] === undefined ? null : { ...speakerOf(match[1], fullNames), paragraphs: [] }
    }
    if (isTitle(block)) yield { heading: oneLine(block.join(' ')) }
    else speech?.paragraphs.push(...paragraphIn(block, match?.[0] ?? ''))
  }
  if (speech !== null && speech.paragraphs.length > 0) yield { speech }
}

/** The words of a block behind the label of who speaks; none of what is set in further: that is read into the record, and nobody's. */
function paragraphIn(block: Block, label: string): SpeechParagraph[] {
  const [first = '', ...rest] = block
  if (label === '' && (indentOf(first) > 3 || first.startsWith('['))) return []
  const text = oneLine([first.slice(label.length), ...rest].join(' '))
  return text === '' ? [] : [{ text, ...(CLERKS.test(text) && { isClerks: true }) }]
}

const CLERKS =
  /^(?:The (?:[Cc]lerk|legislative clerk|assistant|bill clerk|senior assistant|result|question was|amendment|motion|resolution|bill)\b|There was no objection|Without objection|So \(|\()/

/** Whoever presides has a name behind the office, or none. */
function speakerOf(label: string, fullNames: ReadonlyMap<string, string>): Pick<Speech, 'speaker' | 'label' | 'role'> {
  const [, office, name] = /^The ([^(]+?)(?: \((.+)\))?$/.exec(label) ?? []
  const [, member = label, state] = /^(.*?)( of [A-Z][a-z].*)$/.exec(label) ?? []
  if (office === undefined) {
    const speaker = nameOf(member, fullNames)
    return { speaker, ...(state !== undefined && { label: speaker + state }) }
  }
  const role = inSmallLetters(office)
  return name === undefined ? { speaker: null, label: `The ${role}`, role } : { speaker: nameOf(name, fullNames), role }
}

/** Full names that the piece gives: "HON. PAUL E. KANJORSKI" above the remarks of Mr. KANJORSKI. */
const fullNamesIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^\s+HON\. ([A-Z][A-Z.,'’ -]+)$/gm)].map(([, name = '']) => [
      name
        .replace(/,? (?:JR|SR|II|III|IV)\.?$/, '')
        .split(' ')
        .at(-1) ?? name,
      inSmallLetters(name),
    ]),
  )

function nameOf(label: string, fullNames: ReadonlyMap<string, string>): string {
  const [, surname = ''] = /(?:^|\s)([A-Z][A-Za-z'’-]*[A-Z][A-Za-z'’-]*)(?: of .*)?$/.exec(label) ?? []
  const full = /^The /.test(label) ? undefined : fullNames.get(surname.toUpperCase())
  return full ?? label.replace(/\p{Lu}{2,}/gu, inSmallLetters)
}

/** "McCONNELL" → "McConnell", "O'BRIEN" → "O'Brien", "PAUL E." → "Paul E." */
const inSmallLetters = (words: string): string =>
  words.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
