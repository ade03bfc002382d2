#!/usr/bin/env bash
# One expects:  the attribute `id` of an edge to be the id that the GraphML file gives it.
# What happens: python-igraph 1.0.0 gives edges the ids of nodes, in the nodes' order: the first edge has the id of the
#               first node. Nothing is reported, and all other attributes are right. 0.11.9 has the edges' own.
# It matters:   an edge's id is the way back to the sentence that shows it. With node ids there, which are real ids, a join
#               with a table of statements finds other things or nothing.
# onrecord:     the ids of statements are an attribute of their own, `statements`, which arrives unchanged.
set -euo pipefail

PACKAGE=igraph==1.0.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv old
python3 -m venv new
old/bin/pip install --quiet --disable-pip-version-check igraph==0.11.9
new/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >statements.graphml <<'XML'
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k" for="edge" attr.name="kind" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="abel"/><node id="bea"/><node id="carl"/>
    <edge id="statement-1" source="abel" target="bea"><data key="k">praises</data></edge>
    <edge id="statement-2" source="bea" target="carl"><data key="k">blames</data></edge>
  </graph>
</graphml>
XML
cat >see.py <<'PY'
import igraph
edges = igraph.Graph.Read_GraphML("statements.graphml").es
print(igraph.__version__, edges["id"], edges["kind"])
PY
cat >expected <<'TEXT'
0.11.9 ['statement-1', 'statement-2'] ['praises', 'blames']
1.0.0 ['abel', 'bea'] ['praises', 'blames']
TEXT

for version in old new; do "$version/bin/python" see.py; done | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
