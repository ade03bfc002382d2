#!/usr/bin/env bash
# One expects:  words that a newspaper has struck out, in a correction, to be left out of the text, or to be marked.
# What happens: trafilatura's text has what is in `<del>`, `<s>` and `<strike>` like any other words, before those that
#               replace it. Only its Markdown and XML mark it.
# It matters:   "denied" stands beside "confirmed", "was" beside "was not", and the wrong name before the right one: what the
#               paper took back is a statement in the graph. Take such elements out of the page before: `prune_xpath`.
# onrecord:     leaves them out (src/ingest/html, test/ingest/pages.test.ts).
set -euo pipefail

PACKAGE=trafilatura==2.3.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" lxml_html_clean==0.4.6

cat >see.py <<'PY'
from trafilatura import extract

WORDS = "The harbour board met on Monday, for the third time, to hear what union, owners and ministry had to say of the strike."
others = "".join(f"<p>{WORDS.replace('third', number)}</p>" for number in ("third", "fourth", "fifth", "sixth"))
def see(what, **options):
    for said in (
        "<p>Vale <del>denied</del> <ins>confirmed</ins> that the port would close on Friday.</p>",
        "<p>The ministry was <s>not</s> told of the plan, said <s>Tom Reed</s> Nora Orr.</p>",
    ):
        page = f"<!doctype html><html><head><title>Strike</title></head><body><article>{others}{said}{others}</article></body></html>"
        lines = [line.strip() for line in extract(page, **options).splitlines()]
        print(f"{what}: {' '.join(line for line in lines if 'harbour board' not in line).strip()}")
see("text")
see("pruned", prune_xpath=["//del", "//s", "//strike"])
see("markdown", output_format="markdown")
PY
cat >expected <<'TEXT'
text: Vale denied confirmed that the port would close on Friday.
text: The ministry was not told of the plan, said Tom Reed Nora Orr.
pruned: Vale confirmed that the port would close on Friday.
pruned: The ministry was told of the plan, said Nora Orr.
markdown: Vale ~~denied~~ confirmed that the port would close on Friday.
markdown: The ministry was ~~not~~ told of the plan, said ~~Tom Reed~~ Nora Orr.
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
