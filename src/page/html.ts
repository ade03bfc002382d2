import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { PageGraph, PageText } from '../model/page.ts'

/**
 * The page as one file that needs no other: its data stands in it, piece by piece.
 *
 * @param articles of each article its `articleBlock`
 */
export function* pageFile(graph: PageGraph, articles: Iterable<string>): Generator<string> {
  const { style, script } = bundle()
  yield head(policyOf("'none'"), style)
  yield `<body>\n${block('graph', graph)}`
  yield* articles
  yield `${tail(script)}\n`
}

/**
 * The page without data, which it asks its server for.
 *
 * @param token what it shows to be let write decisions, if it may
 */
export function servedPage(token?: string): string {
  const { style, script } = bundle()
  const meta = token === undefined ? '' : `<meta name="onrecord-token" content="${token}">\n`
  return `${head(policyOf("'self'"), style)}${meta}<body>\n${tail(script)}\n`
}

/** What stands in the place of the page of a build that is too large for one file. */
export const tooLargePage = (ties: number, command: string): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who said what about whom</title>
<p>This build ties ${ties.toLocaleString('en-GB')} pairs of names together, too many for a page in one file. To look at it, run:</p>
<pre>${escaped(command)}</pre>
`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An article as a block of the page. */
export const articleBlock = (place: number, text: PageText): string => block(`article-${place}`, text)

/** Compressed and in base64: half the size, and no text of an article can end the block that it stands in. */
const block = (id: string, data: unknown): string =>
  `<script type="text/plain" id="${id}">${gzipSync(JSON.stringify(data), { level: 9 }).toString('base64')}</script>\n`

/** What a browser may do with the page: run this script and no other, and ask nobody but its own server, if any. */
function policyOf(server: string): string {
  const { style, script } = bundle()
  const allowed = {
    'default-src': "'none'",
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'img-src': 'data: blob:',
    'worker-src': 'blob:',
    'connect-src': server,
    'base-uri': "'none'",
    'form-action': "'none'",
  }
  return Object.entries(allowed)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ')
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const head = (policy: string, style: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Who said what about whom</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
`

const tail = (script: string): string =>
  `<noscript>This page is a picture that answers: it needs JavaScript, which your browser has turned off.</noscript>
<script type="module">${script}</script>
</body>
</html>`

let read: { readonly style: string; readonly script: string } | undefined

/** The page's script and style, which `npm run build` puts beside the program. */
function bundle(): { readonly style: string; readonly script: string } {
  const require = createRequire(import.meta.url)
  const file = (name: string): string => readFileSync(require.resolve(`#viewer/${name}`), 'utf8')
  read ??= { style: file('page.css'), script: file('page.js') }
  return read
}
