#!/usr/bin/env bash
# One expects:  a relative time to be counted from the `sourceTime` given, the day of the article.
# What happens: parsedatetime counts "last night", "this morning", "this afternoon" and "this evening" from the clock when they
#               stand alone, and with `nlp` also within a sentence. "Yesterday" and "tonight" are counted from the article.
# It matters:   what was said "this morning" is put on the day on which the program runs, years late and another with each
#               run, among days that are right. Turn "this morning" into "today" first, and "last night" into "yesterday night".
# onrecord:     does not use it: chrono-node counts all of them from the article's day (test/resolve/when).
set -euo pipefail

PACKAGE=parsedatetime==2.6
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from datetime import datetime, timedelta
import parsedatetime

calendar = parsedatetime.Calendar()
source = datetime(2019, 10, 16, 12)
began = datetime.now() - timedelta(days=2)
def see(words, found):
    print(f"{words}: {'by the clock' if found > began else found}")
for words in ("yesterday", "tonight", "yesterday night", "last night", "this morning", "this afternoon", "this evening"):
    see(words, calendar.parseDT(words, sourceTime=source)[0])
for sentence in ("Vale resigned last night.", "Vale resigned yesterday night."):
    see(sentence, calendar.nlp(sentence, sourceTime=source)[0][0])
PY
cat >expected <<'TEXT'
yesterday: 2019-10-15 09:00:00
tonight: 2019-10-16 21:00:00
yesterday night: 2019-10-15 21:00:00
last night: by the clock
this morning: by the clock
this afternoon: by the clock
this evening: by the clock
Vale resigned last night.: by the clock
Vale resigned yesterday night.: 2019-10-15 21:00:00
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
