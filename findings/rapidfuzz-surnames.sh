#!/usr/bin/env bash
# One expects:  of the names one knows, the one that has the surname sought, letter by letter, to be the best match.
# What happens: `extract` and `extractOne` score with `WRatio`, which gives a part of a longer name 90 at most, however exact:
#               less than another surname that has one letter more, as Johnston has more than Johnson. And a part is any
#               letters: Scott is as well in "Scottish Parliament", and of equals the first in the list wins.
# It matters:   news names people in full once and by surname afterwards. Later mentions go to somebody else, with a score that
#               passes every usual threshold. Compare surnames with surnames, or words with words (`token_set_ratio`).
# onrecord:     does not use it: a surname alone is of somebody whom the same article names in full (src/resolve/names).
set -euo pipefail

PACKAGE=RapidFuzz==3.14.6
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from rapidfuzz import fuzz, process

for surname, known in {
    "Johnson": ("Ada Johnson", "Johnston"),
    "Thomson": ("Ada Thomson", "Thompson"),
    "Scott": ("Scottish Parliament", "Tom Scott"),
    "May": ("Mayotte", "Ada May"),
}.items():
    for scorer in (fuzz.WRatio, fuzz.token_set_ratio):
        found = process.extract(surname, known, scorer=scorer)
        print(f"{surname}, {scorer.__name__}: {', '.join(f'{name} {score:.0f}' for name, score, _ in found)}")
PY
cat >expected <<'TEXT'
Johnson, WRatio: Johnston 93, Ada Johnson 90
Johnson, token_set_ratio: Ada Johnson 100, Johnston 93
Thomson, WRatio: Thompson 93, Ada Thomson 90
Thomson, token_set_ratio: Ada Thomson 100, Thompson 93
Scott, WRatio: Scottish Parliament 90, Tom Scott 90
Scott, token_set_ratio: Tom Scott 100, Scottish Parliament 42
May, WRatio: Mayotte 90, Ada May 90
May, token_set_ratio: Ada May 100, Mayotte 60
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
