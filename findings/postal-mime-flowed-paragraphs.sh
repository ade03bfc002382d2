#!/usr/bin/env bash
# One expects:  of mail in `format=flowed`, which many programs send, the paragraphs as written: a line that ends in a blank
#               goes on in the next one, unless that is empty or quoted more or less deeply (RFC 3676, 4.1 and 4.5).
# What happens: postal-mime joins it with whatever follows. A blank behind a paragraph, or before a quotation, and two are
#               one. The signs of quoted lines stay in the middle of sentences.
# It matters:   an answer is glued to what it answers, and is read as the words of somebody else; speech and what follows it,
#               heading and text run together, and sentences with `>` in them are nobody's.
# onrecord:     puts such mail together itself (src/ingest/formats/flowed.ts, test/ingest).
set -euo pipefail

PACKAGE=postal-mime@4.0.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import PostalMime from 'postal-mime'
const head = 'From: ada@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n'
for (const lines of [
  ['We will not close ', 'the port.', '', 'The board agreed.'],
  ['We will not close the port. ', '', 'The board agreed.'],
  ['> Will you close ', '> the port?', '', 'We will not.'],
  ['> Will you? ', 'We will not.'],
]) {
  const { text } = await PostalMime.parse(head + lines.join('\r\n') + '\r\n')
  console.log(JSON.stringify(lines), '->', JSON.stringify(text.trimEnd().split('\n')))
}
JS
cat >expected <<'TEXT'
["We will not close ","the port.","","The board agreed."] -> ["We will not close the port.","","The board agreed."]
["We will not close the port. ","","The board agreed."] -> ["We will not close the port. The board agreed."]
["> Will you close ","> the port?","","We will not."] -> ["> Will you close > the port?","","We will not."]
["> Will you? ","We will not."] -> ["> Will you? We will not."]
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
