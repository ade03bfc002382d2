#!/usr/bin/env bash
# One expects:  "the 1990s" to be no day, or the year 1990.
# What happens: dateparser reads the "s" as seconds: it is 33 minutes ago, and "in the 1990s" is in 33 minutes. `search_dates`
#               finds the same in sentences, and "her 60s", an age, is a minute ago. "The late 1990s" alone is nothing.
# It matters:   what somebody did or said decades ago is put on the day of the article that tells of it, by the very date
#               that one trusts. Skip what matches `\d0s\b` before.
# onrecord:     does not use it: chrono-node finds no day in these words, and none is given (test/resolve/when).
set -euo pipefail

PACKAGE=dateparser==1.5.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from datetime import datetime
import dateparser
from dateparser.search import search_dates

SETTINGS = {"RELATIVE_BASE": datetime(2019, 10, 16, 12)}
for words in ("1990", "the 1990s", "in the 1990s", "the late 1990s", "the 80s"):
    print(f"{words}: {dateparser.parse(words, languages=['en'], settings=SETTINGS)}")
for sentence in ("Vale led the board in the 1970s.", "It was the worst storm since the 1980s, Reed said.", "Orr, in her 60s, said no."):
    found = search_dates(sentence, languages=["en"], settings=SETTINGS)
    print(f"{sentence} {', '.join(f'{words} = {day}' for words, day in found)}")
PY
cat >expected <<'TEXT'
1990: 1990-10-16 00:00:00
the 1990s: 2019-10-16 11:26:50
in the 1990s: 2019-10-16 12:33:10
the late 1990s: None
the 80s: 2019-10-16 11:58:40
Vale led the board in the 1970s. in the 1970s = 2019-10-16 11:27:10
It was the worst storm since the 1980s, Reed said. the 1980s = 2019-10-16 11:27:00
Orr, in her 60s, said no. 60s = 2019-10-16 11:59:00
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
