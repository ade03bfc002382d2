#!/usr/bin/env bash
# One expects:  the `offset` that `json({ offset: true })` gives of a sentence to be where its `text` stands: from `start`
#               on, `length` letters.
# What happens: where it begins with a quotation mark or a bracket, `start` is behind that mark and `length` counts it: what
#               is cut out lacks the mark before and has the next letter behind. Of two marks it is two off. Terms are right.
# It matters:   sentences and quotations that begin with a mark are those that news is read for. The words shown as evidence
#               are shifted, and a test on plain sentences finds nothing. Subtract the length of the first term's `pre`.
# onrecord:     places each word in the text itself, from what stands before, in and behind it (src/text/tokens.ts).
set -euo pipefail

PACKAGE=compromise@14.17.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import nlp from 'compromise'
const text = 'Vale spoke. “We won’t go,” she said. ‘“Never,” she said,’ said Orr. Marsh left.'
const line = ({ text: found, offset: { start, length } }) => console.log(found, '|', text.slice(start, start + length))
const json = { offset: true, terms: { offset: true, pre: true } }
for (const sentence of nlp(text).json(json)) line(sentence)
console.log('with pre')
for (const sentence of nlp(text).json(json)) {
  const { start, length } = sentence.offset
  line({ ...sentence, offset: { start: start - sentence.terms[0].pre.length, length } })
}
console.log('quotations')
for (const found of nlp(text).quotations().json(json)) line(found)
JS
cat >expected <<'TEXT'
Vale spoke. | Vale spoke.
“We won’t go,” she said. | We won’t go,” she said. 
‘“Never,” she said,’ said Orr. | Never,” she said,’ said Orr. M
Marsh left. | Marsh left.
with pre
Vale spoke. | Vale spoke.
“We won’t go,” she said. | “We won’t go,” she said.
‘“Never,” she said,’ said Orr. | ‘“Never,” she said,’ said Orr.
Marsh left. | Marsh left.
quotations
“We won’t go,” | We won’t go,” 
‘“Never,” she said,’ | Never,” she said,’ s
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
