#!/usr/bin/env bash
# One expects:  the paragraphs of a page that leaves out `</p>`, as HTML lets it, to be read one by one, as by a browser.
# What happens: with "html.parser", the one that needs nothing else installed, each paragraph lasts until the element
#               around it ends, and holds all that follow: `get_text` of the first gives the whole article. So it is with `<li>` and `<td>`. With
#               lxml all is right.
# It matters:   the last sentence is read as often as there are paragraphs. Counts of statements and of names grow with each
#               paragraph above them, and a speaker is in the same paragraph as words that somebody else said.
# onrecord:     reads each paragraph once (src/ingest/html, test/ingest/pages.test.ts).
set -euo pipefail

PACKAGE=beautifulsoup4==4.15.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" lxml==6.1.3

cat >see.py <<'PY'
from bs4 import BeautifulSoup

PARAGRAPHS = ("Vale said no.", "Reed said yes.", "Orr agreed, and Tarn did not.")
def see(parser, end):
    paragraphs = "".join(f"<p>{text}{end}" for text in PARAGRAPHS)
    page = f"<!doctype html><html lang=en><title>Port</title><h1>Port</h1>{paragraphs}"
    print(f"{parser}, {'closed' if end else 'not closed'}:")
    for paragraph in BeautifulSoup(page, parser).find_all("p"):
        print(f"  {paragraph.get_text()}")

see("html.parser", "</p>")
see("lxml", "")
see("html.parser", "")
PY
cat >expected <<'TEXT'
html.parser, closed:
  Vale said no.
  Reed said yes.
  Orr agreed, and Tarn did not.
lxml, not closed:
  Vale said no.
  Reed said yes.
  Orr agreed, and Tarn did not.
html.parser, not closed:
  Vale said no.Reed said yes.Orr agreed, and Tarn did not.
  Reed said yes.Orr agreed, and Tarn did not.
  Orr agreed, and Tarn did not.
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
