#!/usr/bin/env bash
# One expects:  an id that an entity may have to be one that another may refer to, or an error.
# What happens: FollowTheMoney lets an entity be called "person:ada" or "person_ada" and drops each reference to it, even if the
#               entity itself is given: only letters, figures, full stops and hyphens may be in a reference. `add` returns
#               nothing, whether it added something or not, and raises nothing.
# It matters:   a colon or an underscore is in most ids that programs make. All people are there, and each post, tie and
#               statement lacks whom it is of: a graph without edges. Give ids with a hyphen in place of such signs.
# onrecord:     does that (src/export/ftm.ts, test/export).
set -euo pipefail

PACKAGE=followthemoney==4.11.2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from followthemoney import model

for id in ("ada", "person-ada", "person.ada", "person:ada", "person_ada", "https://herald.example/ada"):
    ada = model.make_entity("Person")
    ada.id = id
    ada.add("name", "Ada Vale")
    post = model.make_entity("Employment")
    post.id = "post-1"
    post.add("employee", ada)
    post.add("employer", "port")
    print(ada.id, ada.get("name"), "| employee", post.get("employee"), "employer", post.get("employer"))
PY
cat >expected <<'TEXT'
ada ['Ada Vale'] | employee ['ada'] employer ['port']
person-ada ['Ada Vale'] | employee ['person-ada'] employer ['port']
person.ada ['Ada Vale'] | employee ['person.ada'] employer ['port']
person:ada ['Ada Vale'] | employee [] employer ['port']
person_ada ['Ada Vale'] | employee [] employer ['port']
https://herald.example/ada ['Ada Vale'] | employee [] employer ['port']
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
