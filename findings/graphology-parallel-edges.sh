#!/usr/bin/env bash
# One expects:  a node's closeness and betweenness not to change when an edge is told of twice: paths are as long as before.
# What happens: where two nodes have several edges, the measures read room that was kept for neighbours and never filled
#               as edges from the last node to the first. Here the end of a chain becomes as close as its middle, and both
#               ends lie between others. Only `betweenness` by edge weight, its default, goes another way and is right.
# It matters:   a graph of statements has an edge for each statement: "most central" is wrong in all of them, and which
#               node gains depends on the order in which they were added.
# onrecord:     takes no such measures itself; findings/README.md says to make a simple graph of its export first.
set -euo pipefail

PACKAGE=graphology-metrics@2.4.2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts graphology@0.26.0 graphology-types@0.24.8 "$PACKAGE"

cat >see.mjs <<'JS'
import { MultiUndirectedGraph } from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import closeness from 'graphology-metrics/centrality/closeness.js'
const line = (name, values) => console.log(name, Object.entries(values).map(([node, x]) => `${node} ${x.toFixed(2)}`).join(', '))
for (const times of [1, 2]) {
  const graph = new MultiUndirectedGraph()
  for (const node of ['Abel', 'Bea', 'Carl', 'Dora']) graph.addNode(node)
  for (const [from, to, n] of [['Abel', 'Bea', 1], ['Bea', 'Carl', 1], ['Carl', 'Dora', times]])
    for (let i = 0; i < n; i++) graph.addEdge(from, to)
  line(`${times} closeness  `, closeness(graph))
  line(`${times} betweenness`, betweenness(graph, { getEdgeWeight: null }))
  line(`${times} by weight  `, betweenness(graph))
}
JS
cat >expected <<'TEXT'
1 closeness   Abel 0.50, Bea 0.75, Carl 0.75, Dora 0.50
1 betweenness Abel 0.00, Bea 0.67, Carl 0.67, Dora 0.00
1 by weight   Abel 0.00, Bea 0.67, Carl 0.67, Dora 0.00
2 closeness   Abel 0.50, Bea 0.75, Carl 0.75, Dora 0.75
2 betweenness Abel 0.11, Bea 0.39, Carl 0.39, Dora 0.11
2 by weight   Abel 0.00, Bea 0.67, Carl 0.67, Dora 0.00
TEXT

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
