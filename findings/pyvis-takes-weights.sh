#!/usr/bin/env bash
# One expects:  to draw a graph without changing it.
# What happens: pyvis's `from_nx` takes `weight` out of every edge of the graph that it is given, and puts `width` in its
#               place; nodes get a `size` of 10. NetworkX takes an edge without a weight for one of weight 1.
# It matters:   of who speaks about whom, weights are the numbers of statements. Whoever looks at the graph in a notebook and
#               measures it afterwards counts ties, not statements, and ranks come out in another order. Draw a copy:
#               `from_nx(graph.copy())`.
# onrecord:     does not use it; its own page and plots are drawn from tables of their own.
set -euo pipefail

PACKAGE=pyvis==0.3.2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" networkx==3.6.1

cat >see.py <<'PY'
import networkx as nx
from pyvis.network import Network

graph = nx.DiGraph()
graph.add_edge("Ada", "Bea", weight=9)
graph.add_edge("Ada", "Cy", weight=1)
graph.add_edge("Dee", "Cy", weight=1)

def see(when):
    print(when, dict(graph.in_degree(weight="weight")), graph.edges["Ada", "Bea"], graph.nodes["Ada"])

see("before")
Network(directed=True).from_nx(graph)
see("after ")
PY
cat >expected <<'TEXT'
before {'Ada': 0, 'Bea': 9, 'Cy': 2, 'Dee': 0} {'weight': 9} {}
after  {'Ada': 0, 'Bea': 1, 'Cy': 2, 'Dee': 0} {'width': 9} {'size': 10}
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
