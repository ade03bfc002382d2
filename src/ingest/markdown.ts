import { parse, postprocess, preprocess } from 'micromark'
import type { Event, Extension, TokenType } from 'micromark-util-types'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** Leaves of micromark's token tree that hold words, and not signs. */
const PROSE: ReadonlySet<TokenType> = new Set<TokenType>([
  'data',
  'characterEscapeValue',
  'codeTextData',
  'codeFlowValue',
])

/** Branches whose words are no part of the text: an image, where a link leads, what language a fence is in. */
const ASIDE: ReadonlySet<TokenType> = new Set<TokenType>([
  'image',
  'resource',
  'reference',
  'definition',
  'codeFencedFence',
])

// Many articles are indented: four blanks do not make a paragraph a program.
const BLOCKS: Extension = { disable: { null: ['codeIndented'] } }
const NO_HTML_BLOCKS: Extension = { disable: { null: ['codeIndented', 'htmlFlow'] } }

// A block that has no words for the reader, however long.
const SILENT_HTML = /^<(?:!--.*?(?:-->|$)|(script|style)\b.*?(?:<\/\1>|$)|\?.*?(?:\?>|$)|!.*?(?:>|$))/is

/**
 * An article with its Markdown signs among its markup, if it is written in that. No part of reading the file: micromark
 * takes long over some texts, and where articles are processed it can be ended.
 */
export function withSigns(article: Article): Article {
  const { syntax, ...plain } = article
  if (syntax === undefined) return article
  return { ...plain, markup: [...plain.markup, ...markdownSigns(plain.text, plain.markup.at(-1)?.end ?? 0)] }
}

/**
 * Finds the Markdown signs of a text: heading and quote marks, bullets, emphasis, fences, the brackets and address of a
 * link, images, HTML tags and comments.
 *
 * @param from offset where the Markdown begins, after the header
 * @returns spans in order and disjoint, each within one line, none beginning or ending with a blank
 */
export function markdownSigns(text: string, from: number): Span[] {
  const signs: Span[] = []
  let end = from
  for (const prose of [...proseOf(text, from, text.length, BLOCKS), { start: text.length, end: text.length }]) {
    for (const match of text.slice(end, prose.start).matchAll(/\S(?:.*\S)?/g)) {
      signs.push({ start: end + match.index, end: end + match.index + match[0].length })
    }
    end = prose.end
  }
  return signs
}

/** The words between the signs, piece by piece. */
function proseOf(text: string, from: number, to: number, syntax: Extension): Span[] {
  const prose: Span[] = []
  let aside = 0
  // micromark leaves out a byte-order mark at the very start and would then be one off: a line break stands before it.
  const shift = from - 1
  for (const [step, token] of tokenize(`\n${text.slice(from, to)}`, syntax)) {
    const start = token.start.offset + shift
    const end = token.end.offset + shift
    if (ASIDE.has(token.type)) aside += step === 'enter' ? 1 : -1
    else if (step === 'exit' || aside > 0) continue
    else if (PROSE.has(token.type)) prose.push({ start, end })
    else if (token.type === 'htmlFlow') prose.push(...proseOfHtml(text, start, end))
  }
  return prose
}

function tokenize(markdown: string, syntax: Extension): Event[] {
  const chunks = preprocess()(markdown, undefined, true)
  return postprocess(
    parse({ extensions: [syntax] })
      .document()
      .write(chunks),
  )
}

/** CommonMark takes a whole block of HTML for code; in an article there are sentences between its tags. */
function proseOfHtml(text: string, start: number, end: number): Span[] {
  const silent = SILENT_HTML.exec(text.slice(start, end))?.[0].length ?? 0
  return proseOf(text, start + silent, end, NO_HTML_BLOCKS)
}
