#!/usr/bin/env bash
# One expects:  `published` of an Atom entry to be the time in its `<published>`, and `link` to lead to the article.
# What happens: `published` is the time of `<updated>`, which an entry must have, so that `<published>` is never read; and `link`
#               is whichever `<link>` comes first, that to the comments (`rel="replies"`), the picture or the licence.
# It matters:   a correction moves an article to the day on which it was corrected, after those that answered it: who
#               said it first is somebody else. By its link it is one article with whatever else has the same licence.
#               The option `getExtraEntryFields` gets the entry as it was.
# onrecord:     does not use it: the day is that of `<published>`, the address that of the article (test/ingest/formats.test.ts).
set -euo pipefail

PACKAGE=@extractus/feed-extractor@8.0.3
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor'
const see = (what, links, options) => {
  const { entries } = extractFromXml(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>h</id>
<updated>2019-10-20T08:00:00Z</updated><entry><title>Port to close</title><id>p</id><published>2019-10-14T08:00:00Z</published>
<updated>2019-10-20T08:00:00Z</updated>${links}<summary>Vale said no.</summary></entry></feed>`, options)
  console.log(`${what}: ${entries[0].published.slice(0, 10)} ${entries[0].link}${entries[0].first ? ` ${entries[0].first}` : ''}`)
}
const article = '<link rel="alternate" href="https://herald.example/port"/>'
see('one link', article)
see('replies first', '<link rel="replies" href="https://herald.example/port/comments"/>' + article)
see('licence first', '<link rel="license" href="https://licences.example/by"/>' + article)
see('extra field', article, { getExtraEntryFields: ({ published }) => ({ first: published }) })
JS
cat >expected <<'TEXT'
one link: 2019-10-20 https://herald.example/port
replies first: 2019-10-20 https://herald.example/port/comments
licence first: 2019-10-20 https://licences.example/by
extra field: 2019-10-20 https://herald.example/port 2019-10-14T08:00:00Z
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
