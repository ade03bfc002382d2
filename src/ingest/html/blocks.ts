import type { Block } from './block.ts'
import { BLOCKS, HEADINGS, isSilent, labelsOf } from './kinds.ts'
import { quoted, withMarks } from './quotation.ts'
import type { Child, Element } from './tree.ts'

/** The paragraphs of an element, in their order: by their elements, by empty lines, and by lines that end a sentence. */
export function blocksOf(root: Element): Block[] {
  const collector = new Collector()
  collector.walk(root, root)
  collector.flush(root)
  return collector.blocks
}

/** Collects the words between two block ends. */
class Collector {
  readonly blocks: Block[] = []
  #words: string[] = []
  #linked = 0
  #links = 0
  #quotes = 0

  walk(element: Element, owner: Element): void {
    for (const child of element.children) this.#visit(child, owner)
  }

  #visit(child: Child, owner: Element): void {
    if (typeof child === 'string') this.#add(owner.name === 'pre' ? child : child.replace(/[\s\u00A0]+/g, ' '))
    else if (child.name === 'br') this.#words.push('\n')
    else if (child.name === 'q') this.#quote(child, owner)
    else if (isSilent(child)) this.#words.push(GAP)
    else this.#element(child, owner)
  }

  #element(element: Element, owner: Element): void {
    const isLink = element.name === 'a'
    if (isLink) this.#links += 1
    if (BLOCKS.has(element.name) || isSignature(element, owner)) this.#block(element, owner)
    else this.walk(element, owner)
    if (isLink) this.#links -= 1
  }

  #add(text: string): void {
    this.#words.push(text)
    if (this.#links > 0) this.#linked += text.trim().length
  }

  #quote(element: Element, owner: Element): void {
    const from = this.#words.length
    this.#quotes += 1
    this.walk(element, owner)
    this.#quotes -= 1
    // A block in it has ended a paragraph, and taken what stood before.
    const words = this.#words.splice(Math.min(from, this.#words.length)).join('')
    this.#words.push(withMarks(words, this.#quotes % 2 === 0))
  }

  #block(element: Element, owner: Element): void {
    this.flush(owner)
    if (element.name === 'blockquote' || (element.name === 'figure' && holds(element, 'blockquote'))) {
      const inner = new Collector()
      inner.walk(element, element)
      inner.flush(element)
      this.blocks.push(...quoted(inner.blocks, element))
      return
    }
    this.walk(element, element)
    this.flush(element)
  }

  /** Ends a paragraph, or several that nothing but line breaks parts. */
  flush(owner: Element): void {
    const words = this.#words.join('')
    const linked = this.#linked
    this.#words = []
    this.#linked = 0
    let parts: string[] = []
    let before = ''
    for (const line of words.split('\n').map(tidy)) {
      if (parts.length > 0 && (ENDS.test(before) || BEGINS.test(line))) {
        this.#push(parts.join(' '), owner, linked)
        parts = []
      }
      if (line !== '') parts.push(line)
      before = line
    }
    this.#push(parts.join(' '), owner, linked)
  }

  #push(text: string, owner: Element, linked: number): void {
    if (text !== '') this.blocks.push({ text, owner, linked: Math.min(linked, text.length), kind: kindOf(owner) })
  }
}

/** What a line ends with that ends a paragraph, and begins with that begins one. */
const ENDS = /[.!?…:][”’"')\]]*$|^$|^By \p{Lu}.{0,60}$/u
const BEGINS = /^(?:[-–—•*“"‘]|$)/

/** Stands where something silent stood, so that the blanks around it do not stay behind. */
const GAP = '\uE000'

const tidy = (words: string): string =>
  words
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/(^|[\s“‘("'[])\uE000+\s+/g, '$1')
    .replaceAll(GAP, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()

function kindOf(owner: Element): Block['kind'] {
  if (HEADINGS.has(owner.name)) return 'heading'
  if (owner.name === 'figcaption' || owner.name === 'caption' || owner.name === 'figure') return 'caption'
  if (owner.name === 'li' || owner.name === 'dd' || owner.name === 'dt') return 'item'
  return /\bcaption\b/.test(labelsOf(owner)) ? 'caption' : 'text'
}

/** Whether an element is what a block quotation ends with, outside its paragraphs: whoever is quoted. */
const isSignature = (element: Element, owner: Element): boolean =>
  element.name === 'cite' &&
  owner.name === 'blockquote' &&
  owner.children.findLast((child) => typeof child !== 'string' || child.trim() !== '') === element

const holds = (element: Element, name: string): boolean =>
  element.children.some((child) => typeof child !== 'string' && (child.name === name || holds(child, name)))
