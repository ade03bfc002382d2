#!/usr/bin/env bash
# One expects:  a paragraph's `text` to be what Word shows of it.
# What happens: what stands inside other elements than links is left out: names of persons and places that Word 2003 had
#               tagged as such by itself, words added while changes were tracked, and content controls. The sentence goes on
#               as if nothing were missing.
# It matters:   of a statement or a transcript that went through a press office, the names are gone, or the "not": she did
#               know. Remedy: join the `w:t` below the paragraph that are in no `w:del`.
# onrecord:     reads the text wherever it stands, without what was deleted (src/ingest/formats/office, test/ingest).
set -euo pipefail

PACKAGE=python-docx==1.2.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import docx
from docx.oxml import parse_xml

MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TAG = 'w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName"'
AUTHOR = 'w:id="1" w:author="A" w:date="2024-05-01T00:00:00Z"'

def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'

document = docx.Document()
for inside in (
    run("Ada Vale said she did not know."),
    f"<w:smartTag {TAG}>{run('Ada Vale')}</w:smartTag>{run(' said she did not know.')}",
    f"{run('Ada Vale said she did ')}<w:ins {AUTHOR}>{run('not ')}</w:ins>{run('know.')}",
    f"<w:sdt><w:sdtContent>{run('Ada Vale')}</w:sdtContent></w:sdt>{run(' said she did not know.')}",
):
    document.element.body.insert(-1, parse_xml(f"<w:p {MAIN}>{inside}</w:p>"))
document.save("statement.docx")
for paragraph in docx.Document("statement.docx").paragraphs:
    texts = paragraph._p.xpath(".//w:t[not(ancestor::w:del)]")
    print(repr(paragraph.text), "of", repr("".join(text.text for text in texts)))
PY
cat >expected <<'TEXT'
'Ada Vale said she did not know.' of 'Ada Vale said she did not know.'
' said she did not know.' of 'Ada Vale said she did not know.'
'Ada Vale said she did know.' of 'Ada Vale said she did not know.'
' said she did not know.' of 'Ada Vale said she did not know.'
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
