#!/usr/bin/env bash
# One expects:  "Mr." to end no sentence, be there a mark before it or not: compromise lists it as an abbreviation.
# What happens: the word is looked up with the mark on it. Behind any opening mark ‘ ' “ " « ( [ — the sentence ends at
#               "Mr." A later step joins what lies between double quotation marks, angled ones and round brackets, if the
#               end of it comes within two more sentences; single marks, square brackets and dashes are never joined.
# It matters:   quotations often begin with a title and a name. The name loses its title, and what is said its begin:
#               always in British papers, in American ones where the quotation is a longer one.
# onrecord:     takes such marks off before the word is looked up (src/text/abbreviations.ts).
set -euo pipefail

PACKAGE=compromise@14.17.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import nlp from 'compromise'
const first = (text) => nlp(text).json()[0].text.trim()
for (const [open, close] of ['""', '“”', '«»', '()', "''", '‘’', '[]', '——'])
  console.log(`${open}${close}`, '|', first(`${open}Mr. Tarn left.${close}`), '|', first(`${open}Mr. Tarn left. I did. We did. All did.${close}`))
console.log('   |', first('Mr. Tarn left.'), '|', first('Mr. Tarn left. I did. We did. All did.'))
JS
cat >expected <<'TEXT'
"" | "Mr. Tarn left." | "Mr.
“” | “Mr. Tarn left.” | “Mr.
«» | «Mr. Tarn left.» | «Mr.
() | (Mr. Tarn left.) | (Mr.
'' | 'Mr. | 'Mr.
‘’ | ‘Mr. | ‘Mr.
[] | [Mr. | [Mr.
—— | —Mr. | —Mr.
   | Mr. Tarn left. | Mr. Tarn left.
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
