#!/usr/bin/env bash
# One expects:  a text in JSON, `"12_3"`, to be read as that text.
# What happens: where all of a column can be numbers, `read_json` makes numbers of texts, and numbers as Python writes them:
#               an underscore parts digits and is dropped. "12_3" and "1_23" are both 123. "007" is 7, "1e5" 100000, and of
#               twenty digits the last are lost. One other id in the column, and all of them stay as they are.
# It matters:   "article_sentence" is a usual id of a statement. Two of them become one, and a join by id gives each speaker
#               the words of the other as well. `dtype=False` reads texts as texts.
# onrecord:     its ids have letters in them; its Python package reads JSON lines by itself (python/onrecord).
set -euo pipefail

PACKAGE=pandas==3.1.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import io, json
import pandas as pd

said = pd.DataFrame({"id": ["12_3", "1_23"], "said": ["We will.", "We will not."]})
speakers = pd.DataFrame({"id": ["12_3", "1_23"], "speaker": ["Ada", "Bea"]})
def read(frame, **options):
    return pd.read_json(io.StringIO(frame.to_json(orient="records", lines=True)), lines=True, **options)

for options in ({}, {"dtype": False}):
    joined = read(speakers, **options).merge(read(said, **options), on="id")
    print(options, [f"{row.id!r} {row.speaker}: {row.said}" for row in joined.itertuples()])
for ids in (["007", "7"], ["1e5", "2"], ["12345678901234567890", "12345678901234567891"], ["12_3", "1_23", "x"]):
    print(ids, "->", read(pd.DataFrame({"id": ids}))["id"].tolist())
PY
cat >expected <<'TEXT'
{} ['123 Ada: We will.', '123 Ada: We will not.', '123 Bea: We will.', '123 Bea: We will not.']
{'dtype': False} ["'12_3' Ada: We will.", "'1_23' Bea: We will not."]
['007', '7'] -> [7, 7]
['1e5', '2'] -> [100000.0, 2.0]
['12345678901234567890', '12345678901234567891'] -> [1.2345678901234567e+19, 1.2345678901234567e+19]
['12_3', '1_23', 'x'] -> ['12_3', '1_23', 'x']
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
