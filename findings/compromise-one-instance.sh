#!/usr/bin/env bash
# One expects:  `compromise/one`, `/two` and `/three` to be three builds, each with the steps that its name stands for.
# What happens: imported, they are one object. Whoever imports `compromise` anywhere in the process, be it in a dependency,
#               gives `compromise/two` the chunker, and words added to one are known to all. `require` gives three that
#               share nothing, so that the same program behaves otherwise as CommonJS.
# It matters:   what a text's terms are tagged with, and how long that takes, depends on what else was loaded: two builds
#               of a graph from the same articles differ by an import.
# onrecord:     names its steps one by one (src/text/compromise.ts) and says in docs/compromise.md that its plugin is
#               there for the whole process.
set -euo pipefail

PACKAGE=compromise@14.17.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { createRequire } from 'node:module'
import two from 'compromise/two'
const chunkOf = () => two('She will not sign.').document[0][2].chunk
console.log('before', chunkOf(), typeof two('').people)
const { default: three } = await import('compromise')
console.log('after', chunkOf(), typeof two('').people)
three.addWords({ zorblat: 'Person' })
console.log('imported', two === three, two('zorblat').has('#Person'))
const require = createRequire(import.meta.url)
require('compromise').addWords({ zorblat: 'Person' })
console.log('required', require('compromise/two') === require('compromise'), require('compromise/two')('zorblat').has('#Person'))
JS
cat >expected <<'TEXT'
before undefined undefined
after Verb function
imported true true
required false false
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
