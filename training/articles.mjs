/** Reading of annotated files, for the scripts beside it. */
import { readFileSync } from 'node:fs'
import { readDocument } from '../dist/text/read.js'

/** The lines of a file that are not empty. */
export const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** The text of an article that nobody says more of, after the language pass. */
export const documentOf = (id, text) =>
  readDocument({ id, text, markup: [], info: { title: null, publishedAt: null, outlet: null, url: null } })

/** Pairs of offsets as spans. */
export const spansOf = (pairs) => (pairs ?? []).map(([start, end]) => ({ start, end }))
