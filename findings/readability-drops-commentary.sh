#!/usr/bin/env bash
# One expects:  a paragraph between the others of an article to be part of it, whatever its class is called.
# What happens: Readability takes away what has "comment", "community", "related", "social", "remark" or the like anywhere in
#               its class: "commentary", "unrelated" and "socialist" as well. Of class "author", a quotation is cut out and
#               becomes the byline. The rest of the article is as long as ever, and nothing is said.
# It matters:   the classes of newspapers mark what is special: statements, reactions, analysis. Those who speak there are
#               missing in the graph, or have written the article. Take such words out of `class` and `id` inside the
#               article's element before parsing.
# onrecord:     does not use it: no class takes a sentence out of the middle of an article (src/ingest/html, test/ingest).
set -euo pipefail

PACKAGE=@mozilla/readability@0.6.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE" jsdom@26.1.0

cat >see.mjs <<'JS'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
const words = 'The harbour board met on Monday, for the third time, to hear what union, owners and ministry had to say of the strike.'
for (const name of ['statement', 'commentary', 'community-voice', 'unrelated', 'socialist-party', 'author']) {
  const others = `<p>${words}</p>\n`.repeat(3)
  const paragraphs = `${others}<p class="${name}">“We will not close the port,” said Ada Vale.</p>\n${others}`
  const page = `<!doctype html><title>Strike</title><main><article><h1>Strike</h1>${paragraphs}</article></main>`
  const { textContent, byline } = new Readability(new JSDOM(page).window.document).parse()
  const count = textContent.split('The harbour board').length - 1
  console.log(`${name}: ${count} of 6 others, Vale ${textContent.includes('not close the port') ? 'kept' : 'gone'}, byline ${byline}`)
}
JS
cat >expected <<'TEXT'
statement: 6 of 6 others, Vale kept, byline null
commentary: 6 of 6 others, Vale gone, byline null
community-voice: 6 of 6 others, Vale gone, byline null
unrelated: 6 of 6 others, Vale gone, byline null
socialist-party: 6 of 6 others, Vale gone, byline null
author: 6 of 6 others, Vale gone, byline “We will not close the port,” said Ada Vale.
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
