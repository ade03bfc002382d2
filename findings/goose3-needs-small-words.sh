#!/usr/bin/env bash
# One expects:  a paragraph between the others of an article to be part of its text, as it is part of what is read.
# What happens: goose3 takes out a paragraph in which it does not count three small words, as "the", "will" and "of", however
#               long it is and whatever stands around it. Quotations in `<blockquote>` are taken out in any case.
# It matters:   "Vale praised Reed" is what a graph of news is made of, and has no small words. Statements of a few names and
#               a verb, short answers and votes are missing, and the text reads well without them. Long-winded ones stay.
#               Another extractor is needed, or the page's own paragraphs.
# onrecord:     does not use it: no paragraph is left out for the words that it lacks (src/ingest/html, test/ingest).
set -euo pipefail

PACKAGE=goose3==3.1.22
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from goose3 import Goose

WORDS = "The harbour board met on Monday, for the third time, to hear what union, owners and ministry had to say of the strike."
others = "".join(f"<p>{WORDS.replace('third', number)}</p>" for number in ("third", "fourth", "fifth"))
goose = Goose({"enable_image_fetching": False})
for said in (
    "<p>“I will not resign,” said Ada Vale.</p>",
    "<p>“Never again,” said Ada Vale.</p>",
    "<p>Prosecutors charged Ada Vale with fraud.</p>",
    "<p>Ada Vale praised Tom Reed, Nora Orr, Ben Tarn, Eva Marsh and three ministers yesterday.</p>",
    "<p>Parliament rejected Vale’s budget Tuesday, 310 votes against 290, forcing early elections.</p>",
    "<blockquote><p>We will not close the port, and that is all that I have to say of it.</p></blockquote>",
):
    page = f"<!doctype html><html lang=en><title>Strike</title><body><article><h1>Strike</h1>{others}{said}{others}</article></body></html>"
    lines = goose.extract(raw_html=page).cleaned_text.splitlines()
    kept = [line for line in lines if line and "harbour board" not in line]
    count = sum("harbour board" in line for line in lines)
    print(f"{said} {'kept' if kept else 'gone'}, {count} of 6 others")
PY
cat >expected <<'TEXT'
<p>“I will not resign,” said Ada Vale.</p> kept, 6 of 6 others
<p>“Never again,” said Ada Vale.</p> gone, 6 of 6 others
<p>Prosecutors charged Ada Vale with fraud.</p> gone, 6 of 6 others
<p>Ada Vale praised Tom Reed, Nora Orr, Ben Tarn, Eva Marsh and three ministers yesterday.</p> gone, 6 of 6 others
<p>Parliament rejected Vale’s budget Tuesday, 310 votes against 290, forcing early elections.</p> gone, 6 of 6 others
<blockquote><p>We will not close the port, and that is all that I have to say of it.</p></blockquote> gone, 6 of 6 others
TEXT

env/bin/python see.py 2>/dev/null | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
