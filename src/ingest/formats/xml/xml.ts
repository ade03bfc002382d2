import { SaxesParser } from 'saxes'
import { InputError, type Place } from '../../../errors.ts'
import { type ByteSource, MAX_ARTICLE_BYTES } from '../../bytes.ts'
import { NAMED_CHARACTERS } from './named-characters.ts'
import { decodedXml } from './xml-encoding.ts'

/** An element of XML with all that is in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** With their prefixes. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Deepest nesting of elements. Real files have some twenty levels. */
const DEEPEST = 200

/** Most elements of one item: an article has thousands. */
const MOST_ELEMENTS = 2_000_000

/** Most characters that XML has no room for, and names of none, that are let pass. */
const MOST_ODDITIES = 10_000

/** Most characters without a tag's end: a whole article in one element is shorter, and the parser is slow over what has no end. */
const LONGEST_SILENCE = 4_000_000

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * Reads the elements of some names from XML, each with all that is in it, in order. No more than one of them is held at a
 * time. Nothing outside the file is ever read: a DTD is passed over, and an entity that it would define stays as it is
 * written.
 *
 * @param names of elements, without prefixes; one inside another is a part of it
 * @throws {InputError} with the line, where it is not well-formed, too deep, or an element longer than an article may be;
 * what was whole before it has been yielded
 */
export async function* xmlItems(
  source: ByteSource,
  names: ReadonlySet<string>,
  place: Place,
): AsyncGenerator<XmlElement> {
  const reader = new ItemReader(names, place)
  for await (const text of decodedXml(source, place)) {
    try {
      reader.write(text)
    } finally {
      yield* reader.take()
    }
  }
  try {
    reader.close()
  } finally {
    yield* reader.take()
  }
}

class ItemReader {
  readonly #names: ReadonlySet<string>
  readonly #place: Place
  readonly #parser = new SaxesParser({ xmlns: false, position: true })
  readonly #open: Growing[] = []
  #whole: XmlElement[] = []
  #depth = 0
  #size = 0
  #elements = 0
  #oddities = 0
  /** How many characters came since the parser last told of anything. */
  #silence = 0

  constructor(names: ReadonlySet<string>, place: Place) {
    this.#names = names
    this.#place = place
    const parser = this.#parser
    Object.assign(parser.ENTITIES, NAMED_CHARACTERS)
    parser.on('error', (error) => this.#fail(error))
    parser.on('opentag', ({ name, attributes }) => this.#enter(localName(name), attributes))
    parser.on('closetag', () => this.#leave())
    parser.on('text', (text) => this.#add(text))
    parser.on('cdata', (text) => this.#add(text))
    for (const event of ['comment', 'doctype', 'processinginstruction'] as const) {
      parser.on(event, () => {
        this.#silence = 0
      })
    }
  }

  write(text: string): void {
    this.#silence += text.length
    this.#parser.write(text)
    if (this.#silence > LONGEST_SILENCE) throw this.#error('has a tag or text without end: it is no XML of articles')
  }

  close(): void {
    this.#parser.close()
  }

  take(): XmlElement[] {
    const whole = this.#whole
    this.#whole = []
    return whole
  }

  #enter(name: string, attributes: Record<string, string>): void {
    this.#silence = 0
    this.#depth += 1
    if (this.#depth > DEEPEST) throw this.#error(`is nested more than ${DEEPEST} deep: it is no XML of articles`)
    const parent = this.#open.at(-1)
    if (parent === undefined && !this.#names.has(name)) return
    if (parent === undefined) this.#size = this.#elements = 0
    let size = name.length
    for (const key in attributes) size += key.length + (attributes[key]?.length ?? 0)
    this.#count(size)
    const element: Growing = { name, attributes, children: [] }
    parent?.children.push(element)
    this.#open.push(element)
  }

  #leave(): void {
    this.#silence = 0
    this.#depth -= 1
    const element = this.#open.pop()
    if (element && this.#open.length === 0) this.#whole.push(element)
  }

  #add(text: string): void {
    this.#silence = 0
    const element = this.#open.at(-1)
    if (element === undefined) return
    this.#count(text.length)
    element.children.push(text)
  }

  #count(size: number): void {
    this.#size += size
    this.#elements += 1
    if (this.#size > 4 * MAX_ARTICLE_BYTES || this.#elements > MOST_ELEMENTS) {
      throw this.#error(`has an article of more than ${MAX_ARTICLE_BYTES / 1e6} MB: split it`)
    }
  }

  /** An entity that only a DTD knows is no fault of the file's: it stays as it is written. */
  #fail({ message }: Error): void {
    if (/undefined entity|disallowed character/.test(message) && ++this.#oddities < MOST_ODDITIES) return
    throw this.#error(
      `is not well-formed XML (${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}): mend it or ask for it anew`,
    )
  }

  #error(problem: string): InputError {
    return new InputError({ ...this.#place, line: this.#parser.line }, problem)
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Whether a text may be XML: one in JSON, say, is not. */
export const isXml = (text: string): boolean => /^\s*</.test(text)

/** The children that are elements, of these names if any are given. */
export const elementsIn = ({ children }: XmlElement, ...names: string[]): XmlElement[] =>
  children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  )

/** The elements of a name anywhere in an element, in order. */
export function* allIn(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === name) yield child
    yield* allIn(child, name)
  }
}

/** The first element that a path of names leads to, each a child of the one before; `undefined` where there is none. */
export function firstAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  const [name, ...rest] = path
  if (element === undefined || name === undefined) return element
  for (const child of elementsIn(element, name)) {
    const found = firstAt(child, ...rest)
    if (found) return found
  }
  return undefined
}

/** All words of an element in one line, but for elements of some names; `null` where there are none. */
export function lineOf(element: XmlElement | undefined, ...without: string[]): string | null {
  return element ? oneLine(rawTextOf(element, without)) || null : null
}

/** All characters of an element, but for elements of some names. */
export function rawTextOf({ children }: XmlElement, without: readonly string[] = []): string {
  return children
    .map((child) => (typeof child === 'string' ? child : without.includes(child.name) ? '' : rawTextOf(child, without)))
    .join('')
}

/** Words with one blank between them. No-break spaces are kept apart from nobody. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
