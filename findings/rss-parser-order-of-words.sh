#!/usr/bin/env bash
# One expects:  the words of an Atom entry in the order in which the feed has them.
# What happens: where the content is XHTML, rss-parser puts all text of an element first and its child elements behind,
#               and those of one name together: links and "not" go to the end of their paragraph, all headings come before all
#               paragraphs.
# It matters:   who blamed whom is lost or turned round, who "did not" now did, and a statement stands under another heading.
#               Content that is escaped HTML is unharmed; for the rest another reader of feeds is needed.
# onrecord:     does not use it: feedsmith reads feeds, and keeps the order (test/ingest/formats.test.ts).
set -euo pipefail

PACKAGE=rss-parser@3.13.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import Parser from 'rss-parser'
const feed = (content) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>h</id>
<updated>2019-10-14T10:00:00Z</updated><entry><title>Port</title><id>p</id><updated>2019-10-14T10:00:00Z</updated>${content}</entry></feed>`
const see = async (type, content) => {
  const { items } = await new Parser().parseString(feed(`<content type="${type}">${content}</content>`))
  console.log(`${type}: ${items[0].contentSnippet.replaceAll('\n', ' / ')}`)
}
for (const html of [
  '<p><a href="/vale">Vale</a> blamed Reed.</p>',
  '<p>Vale did <em>not</em> resign.</p>',
  '<h2>Vale</h2><p>“It will close.”</p><h2>Reed</h2><p>“It will not.”</p>',
]) {
  await see('xhtml', `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`)
  await see('html', html.replaceAll('<', '&lt;'))
}
JS
cat >expected <<'TEXT'
xhtml: blamed Reed.Vale
html: Vale blamed Reed.
xhtml: Vale did  resign.not
html: Vale did not resign.
xhtml: Vale / Reed / “It will close.” / “It will not.”
html: Vale / “It will close.” / Reed / “It will not.”
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
