import { InputError, type Place } from '../../errors.ts'
import type { Article } from '../../model/article.ts'
import { articleOf } from '../article-of.ts'
import { type ByteSource, MAX_ARTICLE_BYTES, readWhole, TOO_LARGE } from '../bytes.ts'
import { fieldsOf } from '../fields.ts'
import { EmptyFile, readerFault } from '../file-error.ts'
import { looseDate } from '../loose-date.ts'
import { unflowed } from './flowed.ts'
import type { Format, ReaderContext } from './format.ts'
import { readLines } from './lines.ts'

const HEADER =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|x-[\w-]+|dkim-signature|arc-[\w-]+):[ \t]/i

/** A message saved by a mail program. */
export const MESSAGE: Format = {
  name: 'eml',
  doc: 'saved mail, a message a file',
  endings: ['.eml'],
  recognises: ({ text }) => {
    const lines = text.split(/\r?\n/, 40)
    const end = lines.indexOf('')
    const headers = lines.slice(0, end < 0 ? lines.length : end)
    return (
      HEADER.test(lines[0] ?? '') &&
      headers.filter((line) => HEADER.test(line)).length >= 4 &&
      /^mime-version:|^message-id:|^received:/im.test(headers.join('\n'))
    )
  },
  read: readMessage,
}

/** A mailbox: many messages one below the other. */
export const MAILBOX: Format = {
  name: 'mbox',
  doc: 'mailboxes, an article a message',
  endings: ['.mbox'],
  recognises: ({ text }) => /^From \S.*\d{4}.*\r?\n[A-Za-z-]+:[ \t]/.test(text),
  read: readMailbox,
}

async function* readMessage(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  yield await articleOfMessage(await readWhole(source, { file }), { file })
}

/** Where a message begins in a mailbox, and what stands for the same words in a message. */
const BEGINS = /^From \S+.*\d{4}/
const ESCAPED = /^>+From /

async function* readMailbox(source: ByteSource, { file }: ReaderContext): AsyncGenerator<Article | InputError> {
  let count = 0
  for await (const { bytes, number } of messagesIn(source)) {
    count += 1
    yield await readOne(bytes, { file, line: number, part: `message ${count}` })
  }
  if (count === 0) throw new EmptyFile({ file }, 'is a mailbox without messages: give it some or leave it out')
}

async function readOne(bytes: Buffer | null, place: Place): Promise<Article | InputError> {
  try {
    if (bytes === null) throw new InputError(place, TOO_LARGE)
    return await articleOfMessage(bytes, place)
  } catch (error) {
    return error instanceof InputError ? error : readerFault(place, error)
  }
}

const NEW_LINE = Buffer.from('\n')

/** A message, and its first line; `null` for one that is too long to be an article. */
interface Message {
  readonly bytes: Buffer | null
  readonly number: number
}

/** The messages of a mailbox, no more than one of them held. */
async function* messagesIn(source: ByteSource): AsyncGenerator<Message> {
  let open = new OpenMessage(1)
  let isBlank = true
  for await (const { bytes, number } of readLines(source)) {
    const start = bytes?.subarray(0, 200).toString('latin1') ?? ''
    if (isBlank && BEGINS.test(start)) {
      yield* open.taken()
      open = new OpenMessage(number)
    } else open.add(ESCAPED.test(start) ? (bytes?.subarray(1) ?? null) : bytes)
    isBlank = bytes !== null && start.trim() === ''
  }
  yield* open.taken()
}

class OpenMessage {
  readonly #number: number
  #lines: Buffer[] = []
  #size = 0

  constructor(number: number) {
    this.#number = number
  }

  /** @param line `null` where it is too long to be held */
  add(line: Buffer | null): void {
    this.#size += (line?.length ?? MAX_ARTICLE_BYTES) + 1
    if (this.#size > MAX_ARTICLE_BYTES) this.#lines = []
    else this.#lines.push(line as Buffer, NEW_LINE)
  }

  taken(): Message[] {
    if (this.#size === 0) return []
    return [{ bytes: this.#size > MAX_ARTICLE_BYTES ? null : Buffer.concat(this.#lines), number: this.#number }]
  }
}

/** Attachments are not unpacked, and parts not nested more deeply. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000 }

async function articleOfMessage(bytes: Uint8Array, place: Place): Promise<Article> {
  const { default: PostalMime } = await import('postal-mime')
  const { bytes: fixed, join } = unflowed(bytes)
  const mail = await PostalMime.parse(fixed, LIMITS).catch((error: unknown) => {
    const [reason] = String((error as Error).message).split('\n')
    throw new InputError(place, `is no mail that can be read (${reason}): mend it or leave it out`, { cause: error })
  })
  const { paragraphsOf } = await import('../html/page.ts')
  const plain = withoutReply(join(mail.text ?? ''))
  const html = mail.html ? paragraphsOf(mail.html).join('\n\n') : ''
  // Plain text is what the writer wrote, unless it only says that there is more in the other part.
  const isPlain = plain.length >= 0.5 * html.length && plain !== ''
  const text = isPlain ? plain : html
  if (text.trim() === '') throw new InputError(place, 'is a message without text: give its attachments as files')
  const { name, address } = mail.from ?? {}
  const fields = {
    ...fieldsOf({ title: mail.subject, outlet: name || address?.split('@')[1], id: mail.messageId }, place),
    publishedAt: looseDate(mail.date),
    ...(isPlain ? {} : { textFrom: 'HTML of a message' }),
  }
  return articleOf(text, fields, place)
}

/**
 * A press release says "On Monday the minister wrote:" too: a mail program tells the time or the address, or quotes below.
 * What it writes may be too long for one line.
 */
const beginsReply = ([line = '', next = '', ...below]: readonly string[]): boolean =>
  tellsOfReply(line, [next, ...below]) || (next.trim() !== '' && tellsOfReply(`${line.trimEnd()} ${next}`, below))

const tellsOfReply = (line: string, below: readonly string[]): boolean =>
  /^On .{10,200} wrote:$/.test(line) &&
  (/\d[:.]\d\d|@/.test(line) || below.find((one) => one.trim() !== '')?.startsWith('>') === true)

/** The text without the signature, and without the message that it answers. */
function withoutReply(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex(
    (line, i) =>
      line === '-- ' ||
      /^-{3,} ?(?:Original|Forwarded) Message ?-{3,}$/i.test(line) ||
      (line.startsWith('On ') && beginsReply(lines.slice(i, i + 5))),
  )
  return (end > 0 ? lines.slice(0, end) : lines).join('\n').trim()
}
