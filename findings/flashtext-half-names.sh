#!/usr/bin/env bash
# One expects:  a keyword to be found where it stands as a word, and not as a part of another: "Orr" not in "Orrin".
# What happens: so it is for the letters A to Z. Any other letter ends a word for FlashText: "Ren" is found in "René" and in
#               "Renée", "Per" in "Perón", "Mar" in "María", and nothing of it in "Renata". `add_non_word_boundary` takes
#               letters that are to count, one by one.
# It matters:   a list of people's names finds them in other people's names, in news from some countries and not from others:
#               counts of who is spoken of are wrong just there, and the text cut out is a name of the list, as it should be.
# onrecord:     does not use it: names are whole words of any alphabet (src/text/tokens.ts).
set -euo pipefail

PACKAGE=flashtext==2.7
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from flashtext import KeywordProcessor

TEXTS = ("Ren spoke.", "Renata spoke.", "René spoke.", "Renée spoke.", "Perón spoke.", "Percy spoke.", "María spoke.", "Marsh spoke.")
def see(what, **letters):
    processor = KeywordProcessor()
    for letter in letters.get("also", ""):
        processor.add_non_word_boundary(letter)
    processor.add_keywords_from_list(["Ren", "Per", "Mar"])
    print(f"{what}: {', '.join(f'{text.split()[0]} {processor.extract_keywords(text)}' for text in TEXTS)}")

see("as it is")
see("with é í ó", also="éíó")
PY
cat >expected <<'TEXT'
as it is: Ren ['Ren'], Renata [], René ['Ren'], Renée ['Ren'], Perón ['Per'], Percy [], María ['Mar'], Marsh []
with é í ó: Ren ['Ren'], Renata [], René [], Renée [], Perón [], Percy [], María [], Marsh []
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
