import { Parser } from 'htmlparser2'

/** An element of a page. Text is a string among its children, its character references decoded. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Child[]
  readonly parent: Element | null
}
export type Child = Element | string

/** Elements that have no end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Deeper tags are left out, their words kept: no page is written so, and parser and readers call themselves at each level. */
const MOST_DEPTH = 400

/** Reads HTML, or a piece of it, however broken. Nothing it refers to is fetched, and no script of it is run. */
export function parseHtml(html: string): Element {
  const root: Element = { name: 'root', attributes: {}, children: [], parent: null }
  let open = root
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [], parent: open }
        open.children.push(element)
        open = element
      },
      ontext(text) {
        const last = open.children.length - 1
        const before = open.children[last]
        if (typeof before === 'string') open.children[last] = before + text
        else open.children.push(text)
      },
      onclosetag() {
        open = open.parent ?? root
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.end(flattened(html))
  return root
}

/** The HTML without the tags that lie too deep. */
function flattened(html: string): string {
  const kept: string[] = []
  let depth = 0
  let at = 0
  for (const { start, isEnd } of tagsOf(html)) {
    const isTooDeep = depth >= MOST_DEPTH
    depth = Math.max(0, depth + (isEnd ? -1 : 1))
    if (start < at || !isTooDeep) continue
    const end = html.indexOf('>', start)
    if (end < 0) break
    kept.push(html.slice(at, start))
    at = end + 1
  }
  return at === 0 ? html : kept.join('') + html.slice(at)
}

/** The tags of elements that have an end, but for those in comments, scripts and the like. */
function* tagsOf(html: string): Generator<{ start: number; isEnd: boolean }> {
  const tags = /<(?:(\/?)([a-z][a-z0-9:-]*)|!--)/gi
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [, slash, given] = tag
    const name = given?.toLowerCase()
    const isRaw = slash === '' && /^(?:script|style|title|textarea)$/.test(name ?? '')
    if (name === undefined || isRaw) {
      const end = indexOfEither(html, name === undefined ? '-->' : `</${name}`, tag.index)
      if (end < 0) return
      tags.lastIndex = end + 3
    } else if (!VOID.has(name)) yield { start: tag.index, isEnd: slash === '/' }
  }
}

/** Ends of raw text are written in small letters or in capitals; one in both is as good as none. */
function indexOfEither(html: string, end: string, from: number): number {
  const small = html.indexOf(end, from)
  return small >= 0 ? small : html.indexOf(end.toUpperCase(), from)
}

/** All elements of a tree in the order of the page, the tree's root first. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i] as Child
      if (typeof child !== 'string') waiting.push(child)
    }
  }
}

/** The element and all those it lies in, from the innermost. */
export function* around(element: Element | null): Generator<Element> {
  for (let one = element; one !== null; one = one.parent) yield one
}

/** All words in an element, blanks as they come. */
export function wordsOf(element: Element): string {
  const parts: string[] = []
  const waiting: Child[] = [element]
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    if (typeof child === 'string') parts.push(child)
    else for (let i = child.children.length - 1; i >= 0; i--) waiting.push(child.children[i] as Child)
  }
  return parts.join('')
}

/** The words on one line. */
export const oneLine = (words: string): string => words.replace(/[\s\u00A0]+/g, ' ').trim()
