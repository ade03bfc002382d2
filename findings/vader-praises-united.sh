#!/usr/bin/env bash
# One expects:  a sentence that only says where somebody went to have no sentiment, and blame to be negative whoever is
#               blamed.
# What happens: VADER knows "united", "party", "security", "interest", "grace", "hope" and "joy" as words of praise, in names
#               as well. What is said of the United States begins at +0.42, and who blames the United Nations is neutral.
# It matters:   the score says whom a sentence names, and not what is said of them: France looks worse than the United States
#               wherever both are spoken of alike, the Greens worse than any party that is called one. Mask names before.
# onrecord:     has no list of words for it: a network judges each statement toward each of its targets (docs/positions.md).
set -euo pipefail

PACKAGE=vaderSentiment==3.3.2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

analyzer = SentimentIntensityAnalyzer()
for sentence in (
    "She flew to France.", "She flew to the United States.",
    "He joined the Greens.", "He joined the Labour Party.",
    "Ada Vale spoke on Monday.", "Grace Hope spoke on Monday.",
    "She blamed Nato.", "She blamed the United Nations.",
):
    print(f"{analyzer.polarity_scores(sentence)['compound']:+.2f} {sentence}")
PY
cat >expected <<'TEXT'
+0.00 She flew to France.
+0.42 She flew to the United States.
+0.00 He joined the Greens.
+0.40 He joined the Labour Party.
+0.00 Ada Vale spoke on Monday.
+0.69 Grace Hope spoke on Monday.
-0.48 She blamed Nato.
-0.08 She blamed the United Nations.
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
