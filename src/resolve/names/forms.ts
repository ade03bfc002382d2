import type { Document, LexiconMatch } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { nameKey } from '../../model/name-key.ts'
import { printed } from '../../model/printed.ts'
import type { Span } from '../../model/span.ts'

/** The words of a mention as they are shown. */
export const formAt = ({ article }: Document, { start, end }: Span): string => printed(article.text.slice(start, end))

/** What tells two names of an article apart: not possessives either, nor whether "U.S." is written out before a noun. */
export const keyOf = (form: string): string =>
  nameKey(form.replace(/[’']s(?!\p{L})/gu, '')).replace(
    /^(?:un|us|eu)(?= \p{L})/u,
    (short) => WRITTEN_OUT[short] ?? short,
  )

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  un: 'united nations',
  us: 'united states',
  eu: 'european union',
}

/** What the lexicons say of whole mentions; what they say of a form at one place holds wherever it is printed. */
export function listedForms(document: Document, mentions: readonly Mention[]): Map<string, LexiconMatch> {
  const byStart = new Map(document.lexicon.map((match) => [match.start, match]))
  // "pro-EU", where a hyphen keeps it from being looked up, is the EU of another sentence.
  const listed = new Map<string, LexiconMatch>(
    document.lexicon
      .filter(({ kind }) => kind === 'organisation')
      .map((match) => [keyOf(document.article.text.slice(match.start, match.end)), match]),
  )
  for (const mention of mentions) {
    const match = byStart.get(mention.start)
    // "U.S." and "U.S" are one.
    const gap = match && document.article.text.slice(Math.min(match.end, mention.end), Math.max(match.end, mention.end))
    if (match && (gap === '' || gap === '.')) listed.set(keyOf(formAt(document, mention)), match)
  }
  return listed
}
