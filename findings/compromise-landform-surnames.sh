#!/usr/bin/env bash
# One expects:  "Anna" to be listed as a first name, and so "Anna Hill" to be a person, as "Anna Banks" is.
# What happens: a capitalised word before any of some 180 general words for places (hill, hall, park, lane, woods, marsh,
#               bridge, house …) makes a place of both, whatever is known of the first one. A title does not help.
# It matters:   Hall and Hill are among the fifty most frequent surnames of the United States. Their bearers are missing
#               from `people()`, and turn up as places: not at random, but all who bear such a name.
# onrecord:     a listed first name that no place goes before is a person's again (src/text/plugin/first-names.ts).
set -euo pipefail

PACKAGE=compromise@14.17.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import nlp from 'compromise'
const kindOf = (name) => {
  const text = nlp(`${name} said no.`)
  return text.people().out('text') === name ? 'person' : text.places().out('text') === name ? 'place' : 'neither'
}
const surnames = 'Hill Hall Park Lane Woods Marsh Rivers Lake Beach Forest Bridge House Banks Brook Wells Church Stone'
const kinds = { person: [], place: [], neither: [] }
for (const surname of surnames.split(' '))
  for (const first of ['Anna', 'Peter']) kinds[kindOf(`${first} ${surname}`)].push(`${first[0]}. ${surname}`)
for (const [kind, names] of Object.entries(kinds)) console.log(`${kind}:`, names.join(', ') || 'none')
console.log(['Mr. Hill', 'Senator Anna Hill', 'Anna Jane Hill', 'Hill'].map((name) => `${name} ${kindOf(name)}`).join(', '))
JS
cat >expected <<'TEXT'
person: A. Banks, P. Banks, A. Brook, P. Brook, A. Wells, P. Wells, A. Church, P. Church, A. Stone, P. Stone
place: A. Hill, P. Hill, A. Hall, P. Hall, A. Park, P. Park, A. Lane, P. Lane, A. Woods, P. Woods, A. Marsh, P. Marsh, A. Rivers, P. Rivers, A. Lake, P. Lake, A. Beach, P. Beach, A. Forest, P. Forest, A. Bridge, P. Bridge, A. House, P. House
neither: none
Mr. Hill place, Senator Anna Hill place, Anna Jane Hill place, Hill person
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
