import type { Block } from './block.ts'
import { doubtOf, mayBeLong } from './kinds.ts'
import { around, type Element, elementsOf } from './tree.ts'

/** Fewest characters of a paragraph of prose. */
const LEAST = 40

/** How much of a paragraph may lead elsewhere: one that is all links is a list of them. */
const MOST_LINKED = 0.5

const isProse = ({ text, linked, kind }: Block): boolean =>
  (kind === 'quotation' || text.length >= LEAST) && linked / text.length < MOST_LINKED && kind !== 'caption'

/** How much prose each element holds, those in it included. */
type Prose = ReadonlyMap<Element, number>

/** The paragraphs of a page that are its article's: none of what stands around it, beside it or below it. */
export function mainBlocks(page: Element, blocks: readonly Block[]): Block[] {
  const prose = proseIn(blocks)
  const isOut = boilerplate(prose, prose.get(page) ?? 0)
  const kept = blocks.filter((block) => !isOut(block))
  const root = mainElement(kept)
  const isInside = (block: Block): boolean => root === null || [...around(block.owner)].includes(root)
  return kept.filter(isInside)
}

function proseIn(blocks: readonly Block[]): Prose {
  const prose = new Map<Element, number>()
  for (const block of blocks.filter(isProse))
    for (const element of around(block.owner)) prose.set(element, (prose.get(element) ?? 0) + block.text.length)
  return prose
}

/** What is to be left out by what the page calls it, unless most of the page lies in it, or it is told in sentences. */
function boilerplate(prose: Prose, total: number): (block: Block) => boolean {
  const doubts = new Map<Element, 'none' | 'seldom' | 'never'>()
  const doubt = (element: Element): 'none' | 'seldom' | 'never' => {
    const known = doubts.get(element)
    if (known !== undefined) return known
    const own = prose.get(element) ?? 0
    const isMost = (own > total / 2 && !isBelow(element, total - own)) || isArticle(element)
    const found = isMost ? 'none' : doubtOf(element)
    doubts.set(element, found)
    return found
  }
  return (block) => {
    if (block.kind === 'caption') return true
    for (const element of around(block.owner)) {
      // What a quotation is called says who speaks in it.
      if (block.kind === 'quotation' && element === block.owner) continue
      const found = doubt(element)
      if (found === 'never' || (found === 'seldom' && !isSentence(block))) return true
    }
    return false
  }
}

/** Fewest characters of prose of an article that stands above something longer. */
const SHORTEST = 100

/** Whether an element lies below the article, and is none however long: the title and a text stand outside. */
const isBelow = (element: Element, others: number): boolean =>
  others >= SHORTEST && mayBeLong(element) && ![...elementsOf(element)].some(({ name }) => name === 'h1')

const isArticle = ({ name, attributes }: Element): boolean =>
  name === 'article' || name === 'main' || /\barticleBody\b/.test(attributes.itemprop ?? '')

/** Whether a paragraph is told in sentences, and not a label, a link or a list of names. */
const isSentence = (block: Block): boolean => isProse(block) && /[.!?…][”’"')\]]*$/.test(block.text)

/**
 * The element that holds the article: the one whose own paragraphs say most, or a little less that of those in them;
 * then the article that the page says this lies in, or what holds more of the same.
 */
function mainElement(blocks: readonly Block[]): Element | null {
  const scores = new Map<Element, number>()
  for (const block of blocks.filter(isProse)) {
    const score = 1 + block.text.split(',').length - 1 + Math.min(3, block.text.length / 100)
    let share = 1
    for (const element of [...around(block.owner.parent)].slice(0, 4)) {
      scores.set(element, (scores.get(element) ?? 0) + score * share)
      share /= 2
    }
    // A text between line breaks has no element of its own.
    if (block.owner.name !== 'p') scores.set(block.owner, (scores.get(block.owner) ?? 0) + score)
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? []
  if (best === undefined) return null
  const semantic = [...around(best)].filter(isArticle)
  return widened(semantic.find(({ name }) => name === 'article') ?? semantic.at(0) ?? best, proseIn(blocks))
}

/** Fewest characters more that make it worth to look further around: a cookie notice has fewer. */
const WORTH = 0.2

/** What holds the element and much more prose: a text may stand in several elements side by side. */
function widened(element: Element, prose: Prose): Element {
  let widest = element
  for (const outer of around(element.parent)) {
    if (outer.name === 'body' || outer.name === 'html' || outer.name === 'root') break
    const [inner, all] = [prose.get(widest) ?? 0, prose.get(outer) ?? 0]
    if (all > inner * (1 + WORTH) || (all > inner && !isArticle(widest) && isNear(widest, outer))) widest = outer
  }
  return widest
}

/** Whether one lies directly in the other, with others of its name or with paragraphs beside it. */
const isNear = (inner: Element, outer: Element): boolean =>
  inner.parent === outer &&
  outer.children.some(
    (child) => typeof child !== 'string' && child !== inner && /^(?:p|blockquote|div|section)$/.test(child.name),
  )
