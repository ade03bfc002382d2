#!/usr/bin/env bash
# One expects:  "andy", for androgynous, to be said of names that men and women bear, "unknown" of those not in the list, and
#               a country given to make the answer surer.
# What happens: with a country, every name of the list that is not listed as usual just there is "andy": Boris and
#               Mohammed in Great Britain, Kamala, Fatima and Diego in the United States. Without one all of them are clear.
# It matters:   shares of women among those quoted leave out who is "andy", and so whoever has a name from elsewhere: that is
#               who is counted wrongly, and not some at random. Where a country gives "andy", ask again without it.
# onrecord:     does not use it: the article's own words tell, as "he" and "spokeswoman" do (src/model/gender-told.ts).
set -euo pipefail

PACKAGE=gender-guesser==0.4.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from gender_guesser.detector import Detector

detector = Detector()
for country, names in {
    "great_britain": ("Theresa", "Ed", "Boris", "Mohammed", "Priti", "Ursula", "Rishi"),
    "usa": ("Nancy", "Chuck", "Barack", "Kamala", "Diego", "Fatima", "Ilhan"),
}.items():
    for name in names:
        print(f"{name}: {detector.get_gender(name)}, {country}: {detector.get_gender(name, country)}")
PY
cat >expected <<'TEXT'
Theresa: female, great_britain: female
Ed: male, great_britain: male
Boris: male, great_britain: andy
Mohammed: male, great_britain: andy
Priti: female, great_britain: andy
Ursula: female, great_britain: andy
Rishi: unknown, great_britain: unknown
Nancy: female, usa: female
Chuck: male, usa: male
Barack: male, usa: andy
Kamala: female, usa: andy
Diego: male, usa: andy
Fatima: female, usa: andy
Ilhan: unknown, usa: unknown
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
