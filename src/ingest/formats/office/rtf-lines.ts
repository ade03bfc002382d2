import type { Place } from '../../../errors.ts'
import { InputError } from '../../../errors.ts'
import type { ByteSource } from '../../bytes.ts'
import { MAX_ARTICLE_BYTES } from '../../bytes.ts'
import type { RichLine } from './rich-line.ts'

/** Groups that hold no text of the document. */
const ASIDE = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote ' +
    'fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles annotation ' +
    'atnid atnauthor xmlnstbl filetbl bkmkend shppict nonshppict template comment doccomm private deleted'
  ).split(' '),
)
const SIGNS: Readonly<Record<string, string>> = {
  ...{ tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' },
  ...{ emspace: ' ', enspace: ' ', qmspace: ' ', '~': '\u00a0', _: '-', '{': '{', '}': '}', '\\': '\\' },
}
const BREAKS = new Set(['par', 'line', 'sect', 'page', 'cell', 'row', 'softline'])

interface State {
  readonly aside: boolean
  readonly bold: boolean
  readonly hidden: boolean
  /** How many characters stand in for a `\u` where it is not understood. */
  readonly skip: number
}

/**
 * The lines of a document in RTF. No more of it than a line is held.
 *
 * @throws {InputError} where it is no RTF, or a line has no end
 */
export async function* rtfLines(source: ByteSource, place: Place): AsyncGenerator<RichLine> {
  const reader = new RtfReader()
  let rest = ''
  for await (const chunk of source) {
    rest += Buffer.from(chunk).toString('latin1')
    rest = reader.read(rest, false)
    yield* reader.take()
    if (reader.size + rest.length > MAX_ARTICLE_BYTES)
      throw new InputError(place, 'has a line without end: it is no RTF of articles')
  }
  reader.read(rest, true)
  reader.endLine()
  yield* reader.take()
  if (!reader.isRtf) throw new InputError(place, 'is no RTF: it does not begin with {\\rtf')
}

// A control word with its number, a control sign, a group's sign, or text.
const PIECE = /\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\(\r\n|[^a-z])|([{}])|([^\\{}]+)/gy

class RtfReader {
  isRtf = false
  #lines: RichLine[] = []
  #states: State[] = []
  #state: State = { aside: false, bold: false, hidden: false, skip: 1 }
  #bytes: number[] = []
  #decoder = new TextDecoder('windows-1252')
  #text = ''
  #bold = 0
  #isTitle = false
  #startsPart = true
  #toSkip = 0
  #binary = 0
  #isStarred = false

  get size(): number {
    return this.#text.length + this.#bytes.length
  }

  take(): RichLine[] {
    return this.#lines.splice(0)
  }

  /** Reads as much as is sure to be whole, and gives back what is not. */
  read(text: string, isAll: boolean): string {
    // A control word may go on in the next chunk: the longest is this long.
    const end = isAll ? text.length : Math.max(0, text.length - 64)
    let at = 0
    while (at < end) {
      if (this.#binary > 0) {
        const skipped = Math.min(this.#binary, text.length - at)
        this.#binary -= skipped
        at += skipped
        continue
      }
      PIECE.lastIndex = at
      const match = PIECE.exec(text)
      if (match === null) {
        at += 1 // A backslash before a capital, say.
        continue
      }
      at = PIECE.lastIndex
      this.#piece(match)
    }
    return text.slice(at)
  }

  endLine(): void {
    this.#flush()
    const text = this.#text.trim()
    const lead = this.#text.length - this.#text.trimStart().length
    this.#lines.push({
      text,
      bold: Math.max(0, Math.min(this.#bold - lead, text.length)),
      isTitle: this.#isTitle,
      startsPart: this.#startsPart,
    })
    if (text !== '') this.#startsPart = false
    this.#text = ''
    this.#bold = 0
  }

  #piece([, word, number, code, sign, brace, text]: RegExpExecArray): void {
    if (word !== undefined) this.#word(word, number === undefined ? null : Number(number))
    else if (code !== undefined) this.#byte(Number.parseInt(code, 16))
    else if (sign !== undefined) this.#sign(sign)
    else if (brace === '{') {
      this.#flush()
      this.#states.push(this.#state)
      this.#isStarred = false
    } else if (brace === '}') {
      this.#flush()
      this.#state = this.#states.pop() ?? this.#state
    } else if (text !== undefined) for (const one of text.replace(/[\r\n]/g, '')) this.#byte(one.charCodeAt(0))
  }

  #word(word: string, number: number | null): void {
    if (word === 'rtf') this.isRtf = true
    if (word === 'ansicpg') this.#decoder = decoderFor(number ?? 1252)
    if (ASIDE.has(word) || this.#isStarred) this.#state = { ...this.#state, aside: true }
    this.#isStarred = false
    if (word === 'bin') this.#binary = Math.max(0, number ?? 0)
    if (word === 'uc') this.#state = { ...this.#state, skip: number ?? 1 }
    if (word === 'b') this.#change({ bold: number !== 0 })
    if (word === 'v') this.#change({ hidden: number !== 0 })
    if (word === 'plain') this.#change({ bold: false, hidden: false })
    if (!this.#state.aside) this.#textWord(word, number)
  }

  /** A control word that stands for a sign, or says of a line what it is. */
  #textWord(word: string, number: number | null): void {
    if (word === 'u' && number !== null) this.#character(number)
    else if (Object.hasOwn(SIGNS, word)) this.#add(SIGNS[word] ?? '')
    if (word === 'pard') this.#isTitle = false
    if (word === 'outlinelevel') this.#isTitle = number === 0
    if (BREAKS.has(word)) this.endLine()
    if (word === 'sect' || word === 'page' || word === 'pagebb') this.#startsPart = true
  }

  #sign(sign: string): void {
    if (sign === '*') this.#isStarred = true
    else if (sign === '\n' || sign === '\r' || sign === '\r\n') {
      if (!this.#state.aside) this.endLine()
    } else if (Object.hasOwn(SIGNS, sign)) this.#add(SIGNS[sign] ?? '')
  }

  #change(state: Partial<State>): void {
    this.#flush()
    this.#state = { ...this.#state, ...state }
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1
    else if (!this.#state.aside) this.#bytes.push(byte)
  }

  #character(number: number): void {
    this.#flush()
    this.#add(String.fromCharCode(number & 0xffff))
    this.#toSkip = this.#state.skip
  }

  #flush(): void {
    const bytes = this.#bytes
    this.#bytes = []
    // As a stream: some versions of Node.js decode Windows-1252 as Latin-1 where they are given all at once.
    if (bytes.length > 0) this.#put(this.#decoder.decode(Uint8Array.from(bytes), { stream: true }))
  }

  #add(text: string): void {
    this.#flush()
    this.#put(text)
  }

  #put(text: string): void {
    if (this.#state.aside || this.#state.hidden) return
    if (this.#bold === this.#text.length && (this.#state.bold || text.trim() === '')) this.#bold += text.length
    this.#text += text
  }
}

function decoderFor(page: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(page === 65001 ? 'utf-8' : `windows-${page}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
