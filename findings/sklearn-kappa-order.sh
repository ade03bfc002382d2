#!/usr/bin/env bash
# One expects:  weighted kappa to count "for" read as "against" as a worse error than "for" read as "neutral".
# What happens: scikit-learn weighs by the place of a label in the list of labels, and sorts these by the alphabet: "for" lies
#               between "against" and "neutral", one step from either, and the two that differ most are two steps from neither.
#               Numbers that nobody gave are left out of the list as well: 1, 2 and 5 are then one step apart.
# It matters:   two people who code stances, or a model and a person, seem to agree well where one says for and the other
#               against. Give `labels=["against", "neutral", "for"]`, all steps of the scale in their order.
# onrecord:     measures agreement on concepts only, which have no order, by Krippendorff's alpha (src/concepts/alpha.ts).
set -euo pipefail

PACKAGE=scikit-learn==1.9.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from sklearn.metrics import cohen_kappa_score as kappa

SCALE = ["against", "neutral", "for"]
one = "for for for neutral neutral against against against".split()
others = {
    "two are neutral instead": "for for neutral neutral neutral against against neutral".split(),
    "two are turned round": "for for against neutral neutral against against for".split(),
}
for what, other in others.items():
    for weights in ("linear", "quadratic"):
        by_alphabet, in_order = (kappa(one, other, weights=weights, labels=labels) for labels in (None, SCALE))
        print(f"{what}, {weights}: {by_alphabet:.2f}, with the scale {in_order:.2f}")
numbers = [1, 2, 5, 1, 2], [1, 5, 5, 2, 2]
by_rank, in_order = (kappa(*numbers, weights="quadratic", labels=labels) for labels in (None, [1, 2, 3, 4, 5]))
print(f"nobody gave 3 or 4: {by_rank:.2f}, with the scale {in_order:.2f}")
PY
cat >expected <<'TEXT'
two are neutral instead, linear: 0.60, with the scale 0.71
two are neutral instead, quadratic: 0.57, with the scale 0.80
two are turned round, linear: 0.70, with the scale 0.47
two are turned round, quadratic: 0.79, with the scale 0.33
nobody gave 3 or 4: 0.69, with the scale 0.64
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
