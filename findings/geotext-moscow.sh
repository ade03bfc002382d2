#!/usr/bin/env bash
# One expects:  news from Moscow to count for Russia in `country_mentions`.
# What happens: it counts for the United States. GeoText has one country for each name of a city, that of whichever place stands
#               last in its list, large or small: Athens, Rome, Vienna, Dublin, Lima, Geneva and Damascus are American as
#               well, and Sydney is Canadian. `cities` and `countries` of the same text look right.
# It matters:   which countries the news speaks of is what it is asked for, and the United States gain the news of many other
#               capitals. Countries that are named themselves are right: count `countries`, and look up cities by size.
# onrecord:     only a capital that is named for its government counts for its country, Moscow for Russia (src/resolve/names).
set -euo pipefail

PACKAGE=geotext==0.4.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from collections import defaultdict
from geotext import GeoText

countries = defaultdict(list)
for city in "Moscow Athens Rome Vienna Dublin Lima Paris Geneva Damascus Sydney Berlin London Madrid Brussels Beijing".split():
    place = GeoText(f"Talks in {city} ended on Monday.")
    countries[next(iter(place.country_mentions))] += place.cities
for country, cities in countries.items():
    print(f"{country}: {', '.join(cities)}")
print(dict(GeoText("Russia said that its envoys would stay in Moscow, and go neither to Athens nor to Rome.").country_mentions))
PY
cat >expected <<'TEXT'
US: Moscow, Athens, Rome, Vienna, Dublin, Lima, Paris, Geneva, Damascus
CA: Sydney
DE: Berlin
GB: London
ES: Madrid
BE: Brussels
CN: Beijing
{'US': 3, 'RU': 1}
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
