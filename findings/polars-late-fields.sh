#!/usr/bin/env bash
# One expects:  a table of all fields that lines of JSON have, empty where a line has none; or an error, as polars gives
#               where a later value is of another type.
# What happens: fields that no one of the first hundred lines has are left out, in lists of objects as well, and nothing is
#               said. `pl.DataFrame(rows)` and `pl.from_dicts` do the same with rows that Python has read.
# It matters:   what is rarely so is written only where it is so: that a statement is denied, is a copy, has no whole text.
#               Its column is missing, or is there only because an early line happened to have it, and counts are of that.
#               `infer_schema_length=None` reads all lines first.
# onrecord:     its Python package makes frames so (python/onrecord/frames.py, python/tests).
set -euo pipefail

PACKAGE=polars==2.1.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import json
import polars as pl

def records(first):
    for i in range(300):
        denied = {"polarity": "denied"} if i >= first else {}
        yield {"id": i, "statements": [{"speaker": "e1", **denied}], **({"agency": "Crown Wire"} if i >= first else {})}

def see(what, frame):
    fields = [field.name for field in frame.schema["statements"].inner.fields]
    agency = frame["agency"].count() if "agency" in frame.columns else "no column"
    print(f"{what}: {frame.columns}, agency: {agency}, statements: {fields}")

for first in (99, 100):
    rows = list(records(first))
    with open("records.ndjson", "w") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    see(f"from line {first + 1}, read_ndjson", pl.read_ndjson("records.ndjson"))
    see(f"from line {first + 1}, DataFrame  ", pl.DataFrame(rows))
see("from line 101, all read first", pl.read_ndjson("records.ndjson", infer_schema_length=None))
PY
cat >expected <<'TEXT'
from line 100, read_ndjson: ['id', 'statements', 'agency'], agency: 201, statements: ['speaker', 'polarity']
from line 100, DataFrame  : ['id', 'statements', 'agency'], agency: 201, statements: ['speaker', 'polarity']
from line 101, read_ndjson: ['id', 'statements'], agency: no column, statements: ['speaker']
from line 101, DataFrame  : ['id', 'statements'], agency: no column, statements: ['speaker']
from line 101, all read first: ['id', 'statements', 'agency'], agency: 200, statements: ['speaker', 'polarity']
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
