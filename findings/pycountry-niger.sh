#!/usr/bin/env bash
# One expects:  the first answer of pycountry's `search_fuzzy` to be the country that is called just so.
# What happens: of "Niger" it is Nigeria, since subdivisions count too, and Nigeria has a state Niger; of "Korea" it is North
#               Korea. `lookup` knows Niger, but raises of "Korea", as it should.
# It matters:   the first answer is what scripts take: ministers of Niger then speak for Nigeria, a neighbour in the same
#               news. Ask `lookup` first, and search only for what it does not know.
# onrecord:     has the names of world-countries, whole: Niger is NE (test/text).
set -euo pipefail

PACKAGE=pycountry==26.2.16
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import pycountry

def exact(name):
    try:
        return pycountry.countries.lookup(name).alpha_2
    except LookupError:
        return "none"

for name in ("Niger", "Nigeria", "Mali", "Sudan", "Korea"):
    found = [country.alpha_2 for country in pycountry.countries.search_fuzzy(name)]
    print(f"{name}: search_fuzzy {found[0]}, lookup {exact(name)}")
PY
cat >expected <<'TEXT'
Niger: search_fuzzy NG, lookup NE
Nigeria: search_fuzzy NG, lookup NG
Mali: search_fuzzy ML, lookup ML
Sudan: search_fuzzy SD, lookup SD
Korea: search_fuzzy KP, lookup none
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
