#!/usr/bin/env bash
# One expects:  an attribute that an edge of a GraphML file does not have to be missing, `None`, as NetworkX leaves it out.
# What happens: a missing boolean is False, a missing text empty; only a missing number is told, as nan. What is said to be
#               not so and what nobody knows are one. Whole numbers become floats, too.
# It matters:   "denied", "confirmed", "whole text" have three states in news: yes, no, not told. Counting those that are
#               False counts the unknown as denials that were not made. A `<default>` in the file is heeded, and a text
#               "yes", "no" keeps all three apart.
# onrecord:     writes booleans that may be missing with the `<default>` that missing stands for (src/export/graphml.ts).
set -euo pipefail

PACKAGE=igraph==1.0.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" networkx==3.6.1

cat >statements.graphml <<'XML'
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="c" for="edge" attr.name="confirmed" attr.type="boolean"/>
  <key id="s" for="edge" attr.name="stance" attr.type="string"/>
  <key id="n" for="edge" attr.name="reports" attr.type="int"/>
  <key id="w" for="edge" attr.name="whole" attr.type="boolean"><default>true</default></key>
  <graph edgedefault="directed">
    <node id="ada"/><node id="bea"/>
    <edge source="ada" target="bea"><data key="c">true</data><data key="s">for</data><data key="n">3</data></edge>
    <edge source="ada" target="bea"><data key="c">false</data><data key="s"></data><data key="n">0</data></edge>
    <edge source="bea" target="ada"/>
  </graph>
</graphml>
XML
cat >see.py <<'PY'
import igraph, networkx as nx
for edge in igraph.Graph.Read_GraphML("statements.graphml").es:
    print("igraph  ", edge.attributes())
for *_, edge in nx.read_graphml("statements.graphml").edges(data=True):
    print("networkx", {name: value for name, value in edge.items() if name != "id"})
PY
cat >expected <<'TEXT'
igraph   {'confirmed': True, 'stance': 'for', 'reports': 3.0, 'whole': True}
igraph   {'confirmed': False, 'stance': '', 'reports': 0.0, 'whole': True}
igraph   {'confirmed': False, 'stance': '', 'reports': nan, 'whole': True}
networkx {'confirmed': True, 'stance': 'for', 'reports': 3}
networkx {'confirmed': False, 'stance': '', 'reports': 0}
networkx {}
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
