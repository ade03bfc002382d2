/** Reading of annotated files, for the scripts beside it. */
import { readFileSync } from 'node:fs'
import { extractGiven } from '../dist/extract/given.js'
import { castArticle } from '../dist/resolve/resolve.js'
import { readDocument } from '../dist/text/read.js'

/** The lines of a file that are not empty. */
export const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** The text of an article that nobody says more of, after the language pass. */
export const documentOf = (id, text) =>
  readDocument({ id, text, markup: [], info: { title: null, publishedAt: null, outlet: null, url: null } })

/** Pairs of offsets as spans. */
export const spansOf = (pairs) => (pairs ?? []).map(([start, end]) => ({ start, end }))

/**
 * An annotated article with its own names and statements: the statements in order, what follows from them, who is named, and
 * whom of those an annotator's entity is, namely who has most of its mentions.
 */
export async function annotated({ id, text, mentions, statements }, encoder) {
  const document = documentOf(id, text)
  const said = statements.filter(({ content }) => content?.length > 0).sort((a, b) => a.content[0][0] - b.content[0][0])
  const attributions = said.map(({ source, cue, content }) => ({
    sources: spansOf(source),
    cues: spansOf(cue),
    contents: spansOf(content),
  }))
  const extraction = await extractGiven(document, encoder, { names: mentions, attributions })
  const company = castArticle(document, extraction.mentions)
  const memberOf = membersOf(mentions, (mention) => company.cast.at(mention))
  return { document, said, extraction, company, memberOf }
}

/** Who an annotator's entity is, namely who has most of its mentions. */
export function membersOf(mentions, memberAt) {
  const votes = new Map()
  for (const mention of mentions) {
    const member = memberAt(mention)
    const ballot = votes.get(mention.entity) ?? new Map()
    if (member) votes.set(mention.entity, ballot.set(member, (ballot.get(member) ?? 0) + 1))
  }
  return (entity) => [...(votes.get(entity) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
}
