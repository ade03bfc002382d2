#!/usr/bin/env bash
# One expects:  a table of one column, as RFC 4180 has it, to be read whole by DuckDB, or refused.
# What happens: a semicolon or a bar in the last line, or in the last few, and DuckDB takes it for what parts the columns. All
#               lines above, up to some two thousand, and the header as well, count as a preamble and are skipped; the
#               first line with the sign becomes the header. No error and no warning.
# It matters:   lists of names, headlines or statements are such tables. What is left looks like a small table that was
#               read well, and whether anything is gone depends on which headline came last. `delim=','` reads all.
# onrecord:     its tables have several columns; in those that it reads, the header tells what parts them (src/ingest).
set -euo pipefail

PACKAGE=duckdb==2.0.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import duckdb

first = ["Port to close"] * 300 + ["Vale says no"]
def see(what, last, **options):
    with open("headlines.csv", "w") as file:
        file.writelines(line + "\n" for line in ["headline", *first, *last])
    table = duckdb.read_csv("headlines.csv", **options)
    print(f"{what}: {table.columns}, {len(table)} of {len(first) + len(last)} rows: {table.fetchall()[-1:]}")

see("no semicolon", ["Orr resigns", "Marsh goes on"])
see("two semicolons at the end", ["Orr resigns; Reed stays", "Tarn walks out; Marsh goes on"])
see("a bar in the last line", ["Orr resigns", "Port | Reed stays"])
see("two semicolons, delim=','", ["Orr resigns; Reed stays", "Tarn walks out; Marsh goes on"], delimiter=",")
see("a semicolon, and a line without", ["Orr resigns; Reed stays", "Marsh goes on"])
PY
cat >expected <<'TEXT'
no semicolon: ['headline'], 303 of 303 rows: [('Marsh goes on',)]
two semicolons at the end: ['Orr resigns', 'Reed stays'], 1 of 303 rows: [('Tarn walks out', ' Marsh goes on')]
a bar in the last line: ['Port', 'Reed stays'], 0 of 303 rows: []
two semicolons, delim=',': ['headline'], 303 of 303 rows: [('Tarn walks out; Marsh goes on',)]
a semicolon, and a line without: ['headline'], 303 of 303 rows: [('Marsh goes on',)]
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
