#!/usr/bin/env bash
# One expects:  attributes of nodes and edges to be attributes of the GEXF file that `write_gexf` makes, whatever their
#               names.
# What happens: `start` and `end` become the time in which a node or an edge exists, and the graph a dynamic one. An edge's
#               `type`, say "direct", is written where GEXF says whether it is directed, and is gone when the file is read.
# It matters:   offsets of evidence in its article are called so everywhere: a statement from letter 120 to letter 180 is a
#               node that is there from time 120 to 180, and Gephi's time line hides nearly all others at any moment. How a
#               statement is quoted is what one would filter by. Rename them before writing: `from_`, `to_`, `form`.
# onrecord:     writes GEXF itself, with days as the only time (src/export/gexf.ts); python/README.md says what to rename.
set -euo pipefail

PACKAGE=networkx==3.6.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
import io, re
import networkx as nx

graph = nx.DiGraph()
graph.add_node("ada", kind="Person")
graph.add_node("s1", kind="Statement", start=120, end=180, until=180)
graph.add_edge("ada", "s1", type="direct", form="direct")
file = io.BytesIO()
nx.write_gexf(graph, file)
for line in re.findall(r"<(?:graph|node|edge|attribute|attvalue) [^>]*>", file.getvalue().decode()):
    print(line)
file.seek(0)
read = nx.read_gexf(file)
print(graph.edges["ada", "s1"], "->", read.edges["ada", "s1"])
PY
cat >expected <<'TEXT'
<graph defaultedgetype="directed" mode="dynamic" name="" timeformat="long">
<attribute id="2" title="form" type="string" />
<attribute id="0" title="kind" type="string" />
<attribute id="1" title="until" type="long" />
<node id="ada" label="ada">
<attvalue for="0" value="Person" />
<node id="s1" label="s1" start="120" end="180">
<attvalue for="0" value="Statement" />
<attvalue for="1" value="180" />
<edge source="ada" target="s1" id="0" type="direct">
<attvalue for="2" value="direct" />
{'type': 'direct', 'form': 'direct'} -> {'form': 'direct', 'id': '0'}
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
