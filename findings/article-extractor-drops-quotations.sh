#!/usr/bin/env bash
# One expects:  the words of a sentence to be in what is extracted, whatever inline element they stand in.
# What happens: `<q>`, HTML's own element for quotations, is not among the tags that are kept, and what is not kept goes with
#               all its words. So do `<mark>`, `<ins>`, `<cite>` and `<time>`. What is left reads like a sentence.
# It matters:   who spoke stays, and what was said, or when, is gone: a graph of statements gets speakers who said nothing.
#               The option `allowedTags` is the whole list of tags that are kept: give one with these in it.
# onrecord:     does not use it: it reads `<q>` as quotation marks, and leaves out what is struck (src/ingest/html, test/ingest).
set -euo pipefail

PACKAGE=@extractus/article-extractor@9.0.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor'
const words = 'The harbour board met on Monday, for the third time, to hear what union, owners and ministry had to say of the strike.'
const others = `<p>${words}</p>`.repeat(2)
const see = async (tag, options) => {
  const said = `<p>Vale said <${tag}>we will not close the port</${tag}>, and Reed agreed.</p>`
  const main = `<main>${others}${said}${others}</main>`
  const page = `<!doctype html><html><head><title>Strike at the port</title></head><body>${main}</body></html>`
  const { content } = await extractFromHtml(page, 'https://herald.example/port', options)
  console.log(`${tag}: ${/Vale said.*?agreed\./.exec(content.replaceAll(/<.*?>/g, ''))[0]}`)
}
for (const tag of ['b', 'q', 'mark', 'ins', 'cite', 'time']) await see(tag)
await see('q', { allowedTags: ['div', 'main', 'p', 'q'] })
JS
cat >expected <<'TEXT'
b: Vale said we will not close the port, and Reed agreed.
q: Vale said , and Reed agreed.
mark: Vale said , and Reed agreed.
ins: Vale said , and Reed agreed.
cite: Vale said , and Reed agreed.
time: Vale said , and Reed agreed.
q: Vale said we will not close the port, and Reed agreed.
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
