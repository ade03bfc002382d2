#!/usr/bin/env bash
# One expects:  "The board met Reed. Vale left." to be two sentences, as it is with "Johnson" for "Reed".
# What happens: of a sentence of up to four words, sbd takes the last for the initials of a name if it has a capital and four
#               letters at most, or is a number of up to four figures: the sentence goes on into the next. So with Iran and Cuba,
#               Kim and Vale, May and June, Nato, and "the vote was 52".
# It matters:   to be named in one sentence is what an edge between two people is often made of. Those with short names get
#               edges to whoever comes next, and what is said of one can be read as said of the other. No option turns it off.
# onrecord:     does not use it: what ends no sentence is a list of abbreviations (src/text/abbreviations.ts).
set -euo pipefail

PACKAGE=sbd@1.0.19
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { sentences } from 'sbd'
for (const first of [
  'The board met Johnson.', 'The board met Reed.', 'The board blamed Ada Reed.', 'She flew to Israel.', 'She flew to Iran.',
  'He called Marsh.', 'He called Kim.', 'It began in January.', 'It began in May.', 'The vote was tied.', 'The vote was 52.',
])
  console.log(sentences(`${first} Vale left.`).join(' | '))
JS
cat >expected <<'TEXT'
The board met Johnson. | Vale left.
The board met Reed. Vale left.
The board blamed Ada Reed. | Vale left.
She flew to Israel. | Vale left.
She flew to Iran. Vale left.
He called Marsh. | Vale left.
He called Kim. Vale left.
It began in January. | Vale left.
It began in May. Vale left.
The vote was tied. | Vale left.
The vote was 52. Vale left.
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
