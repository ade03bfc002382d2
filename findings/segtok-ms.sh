#!/usr/bin/env bash
# One expects:  "Ms." to end no sentence, as "Mr." and "Mrs." do not.
# What happens: segtok knows Mr., Mrs., Dr., Gen., Col. and Capt. Behind Ms., Sen., Rep., Gov., Lt. and Rev. the sentence ends,
#               before whatever name with a capital. YAKE, which finds keywords, splits with it.
# It matters:   women in American news, and members of Congress, are cut from what is said of them: the second sentence of
#               "Police questioned Ms. Vale." is "Vale." Sentences about men stay whole, so that a count of who is named
#               with whom is off by sex and by office. Take these full stops out before.
# onrecord:     does not use it: all of these are abbreviations (src/text/abbreviations.ts).
set -euo pipefail

PACKAGE=segtok==1.5.11
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from segtok.segmenter import split_multi

for title in "Mr. Mrs. Ms. Dr. Gen. Col. Capt. Sen. Rep. Gov. Lt. Rev.".split():
    print(" | ".join(split_multi(f"“It was {title} Vale who told us,” said Reed.")))
print(" | ".join(split_multi("Police questioned Ms. Vale. Reed was not questioned.")))
PY
cat >expected <<'TEXT'
“It was Mr. Vale who told us,” said Reed.
“It was Mrs. Vale who told us,” said Reed.
“It was Ms. | Vale who told us,” said Reed.
“It was Dr. Vale who told us,” said Reed.
“It was Gen. Vale who told us,” said Reed.
“It was Col. Vale who told us,” said Reed.
“It was Capt. Vale who told us,” said Reed.
“It was Sen. | Vale who told us,” said Reed.
“It was Rep. | Vale who told us,” said Reed.
“It was Gov. | Vale who told us,” said Reed.
“It was Lt. | Vale who told us,” said Reed.
“It was Rev. | Vale who told us,” said Reed.
Police questioned Ms. | Vale. | Reed was not questioned.
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
