#!/usr/bin/env bash
# One expects:  words on two lines of a Word document to be two words in its text.
# What happens: mammoth's `extractRawText` writes nothing for a line break inside a paragraph (Shift and Enter in Word), while
#               a tab stays a tab. `convertToHtml` of the same document has `<br />`.
# It matters:   press offices set headings, lists of speakers and signatures so: "Ada Vale", "Tom Reed, minister" and the
#               sentences under them become "ValeTom" and "ministerThe", names that no search and no tagger finds. Convert to
#               HTML, and take the text from that.
# onrecord:     reads .docx itself; what follows a line break is a paragraph of its own (src/ingest/formats/office, test/ingest).
set -euo pipefail

PACKAGE=mammoth@1.13.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE" docx@9.15.2

cat >see.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import mammoth from 'mammoth'
const lines = ['Ada Vale', 'Tom Reed, minister', 'The port will close.']
const breaks = new Paragraph({ children: lines.map((text, i) => new TextRun({ text, break: i > 0 ? 1 : 0 })) })
const paragraphs = lines.map((text) => new Paragraph(text))
const see = async (name, children) => {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  const { value, messages } = await mammoth.extractRawText({ buffer })
  console.log(`${name}, text: ${JSON.stringify(value)}, ${messages.length} messages`)
  console.log(`${name}, HTML: ${(await mammoth.convertToHtml({ buffer })).value}`)
}
await see('paragraphs', paragraphs)
await see('line breaks', [breaks])
JS
cat >expected <<'TEXT'
paragraphs, text: "Ada Vale\n\nTom Reed, minister\n\nThe port will close.\n\n", 0 messages
paragraphs, HTML: <p>Ada Vale</p><p>Tom Reed, minister</p><p>The port will close.</p>
line breaks, text: "Ada ValeTom Reed, ministerThe port will close.\n\n", 0 messages
line breaks, HTML: <p>Ada Vale<br />Tom Reed, minister<br />The port will close.</p>
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
