#!/usr/bin/env bash
# One expects:  a name to be a token: "Ive" in "Tom Ive", "Im" in "Im Chan".
# What happens: spaCy's English rules take them for "I've" and "I'm" without the apostrophe, and make two tokens of each: "I" and
#               "ve", that stands for "have". So it is with the verb "wed", which is "we had", with "wont", "cant" and "Id". It
#               is no guess of a model: it happens in every pipeline, before anything is known of the sentence.
# It matters:   a rule that looks for the name finds nothing, the name has a pronoun in it that can be resolved to somebody,
#               and counts of "I" and "we" have those who only wed. "Shed", "well" and "hell" are kept whole, and
#               `nlp.tokenizer.add_special_case("Ive", [{ORTH: "Ive"}])` keeps a name whole.
# onrecord:     does not use it: names and the verb are words of their own (src/text).
set -euo pipefail

PACKAGE=spacy==3.8.18
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import spacy
from spacy.symbols import ORTH

nlp = spacy.blank("en")
def see(text):
    print(" | ".join(f"{token.text} ({token.norm_})" if token.norm_ != token.lower_ else token.text for token in nlp(text)))

for text in ("Tom Ive said no.", "Im Chan said no.", "The two will wed.", "Vale is wont to.", "Vale left the shed well.", "Ada Vale said no."):
    see(text)
nlp.tokenizer.add_special_case("Ive", [{ORTH: "Ive"}])
see("Tom Ive said no.")
PY
cat >expected <<'TEXT'
Tom | I | ve (have) | said | no | .
I | m | Chan | said | no | .
The | two | will | we | d.
Vale | is | wo (will) | nt (not) | to | .
Vale | left | the | shed | well | .
Ada | Vale | said | no | .
Tom | Ive | said | no | .
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
