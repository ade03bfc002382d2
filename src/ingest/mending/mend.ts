import type { Article } from '../../model/article.ts'
import { paragraphsOf } from '../html/page.ts'
import { mendGlued } from './glued.ts'
import { Mending } from './mending.ts'
import { mendPopups } from './popups.ts'
import { mendControls, mendLeft, mendMisread, mendReferences } from './references.ts'
import { mendShares } from './shares.ts'
import { mendQuoted, mendStruckOut } from './signs.ts'
import { mendTokens } from './tokens.ts'
import { mendWrapped } from './wrapped.ts'

/** All that is mended in a text, in this order: what stands for a character first, what is told by words last. */
const STEPS = [
  ...[mendControls, mendMisread, mendLeft, mendReferences],
  ...[mendShares, mendPopups, mendStruckOut, mendQuoted, mendTokens, mendGlued, mendWrapped],
]

/** Tags of HTML, and those that part paragraphs. */
const TAG =
  /<\/(?:p|div|b|i|em|strong|a|q|span|u|li|ul|ol|h[1-6]|blockquote|font)\s*>|<(?:p|br)(?:\s[^<>]{0,500})?\/?>/i
const BLOCK_TAG = /<(?:p|br|div|li|blockquote|h[1-6])\b[^<>]{0,500}>/i

/**
 * An article with its text mended, as it comes from collections, feeds and old pages: what was done is in its info. Its
 * id stays, so that what is mended better one day is the same article.
 */
export function mended(article: Article): Article {
  const from = article.markup.at(-1)?.end ?? 0
  const mending = new Mending(article.text.slice(from))
  if (isHtml(article, mending.text)) return fromHtml(article, from, mending.text)
  for (const step of STEPS) {
    step(mending)
    if (step === mendReferences && isHtml(article, mending.text)) return fromHtml(article, from, mending.text)
  }
  const found = mending.mended
  if (found === undefined) return article
  const edits = found.edits.map(([start, end, was]) => [start + from, end + from, was] as const)
  const info = { ...article.info, mended: { ...found, edits } }
  return { ...article, info, text: article.text.slice(0, from) + mending.text }
}

/** Whether a text is HTML, and not Markdown, which may hold some. */
const isHtml = ({ syntax }: Article, text: string): boolean => syntax === undefined && TAG.test(text)

/** The article whose text is HTML: its paragraphs. */
function fromHtml(article: Article, from: number, html: string): Article {
  const parted = BLOCK_TAG.test(html) ? html : html.replace(/\n[ \t\r]*\n/g, '<br><br>')
  const text = article.text.slice(0, from) + (from > 0 ? '\n\n' : '') + paragraphsOf(parted).join('\n\n')
  return { ...article, text, info: { ...article.info, textFrom: 'HTML in the text' } }
}
