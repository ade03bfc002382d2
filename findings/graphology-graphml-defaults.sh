#!/usr/bin/env bash
# One expects:  the `<default>` of a key in GraphML to be of the key's type: false, not "false".
# What happens: graphology-graphml reads values by their type and leaves defaults as the text they are. An edge of which the file
#               says nothing has `denied: "false"`, which JavaScript takes for true, and `reports: "1"`, which `+` puts behind
#               a number: 3, 1 and 1 are "41".
# It matters:   what is rare is written where it is so, with a default for all else: every statement then counts as denied,
#               but for those that say they are not. Sums become longer and not larger. Defaults of texts are right.
# onrecord:     has one default, true, in its GraphML, which is no worse as text; for graphology it writes JSON with values
#               of their types, `--format graphology` (docs/exports.md).
set -euo pipefail

PACKAGE=graphology-graphml@0.5.2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts \
  "$PACKAGE" graphology@0.26.0 graphology-types@0.24.8 @xmldom/xmldom@0.8.10

cat >see.mjs <<'JS'
import { MultiDirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
const graph = graphml.parse(MultiDirectedGraph, `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d" for="edge" attr.name="denied" attr.type="boolean"><default>false</default></key>
  <key id="n" for="edge" attr.name="reports" attr.type="int"><default>1</default></key>
  <graph edgedefault="directed">
    <node id="ada"/><node id="bea"/>
    <edge id="s1" source="ada" target="bea"><data key="d">true</data><data key="n">3</data></edge>
    <edge id="s2" source="ada" target="bea"><data key="d">false</data><data key="n">1</data></edge>
    <edge id="s3" source="bea" target="ada"/>
  </graph>
</graphml>`)
graph.forEachEdge((edge, attributes) => console.log(edge, attributes))
console.log('denied', graph.filterEdges((_, { denied }) => denied))
console.log('reports', graph.reduceEdges((sum, _, { reports }) => sum + reports, 0))
JS
cat >expected <<'TEXT'
s1 { denied: true, reports: 3 }
s2 { denied: false, reports: 1 }
s3 { denied: 'false', reports: '1' }
denied [ 's1', 's3' ]
reports 41
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
