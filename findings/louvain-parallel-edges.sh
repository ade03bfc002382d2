#!/usr/bin/env bash
# One expects:  five edges between two people to tie them as one edge of weight five does, or an error, as of a directed graph.
# What happens: python-louvain counts all edges of a multigraph for how strong a node is, and one of each pair for how strongly
#               two are tied. So those who speak most of each other seem to be hardly tied: communities are others, and
#               the modularity of the best ones is below zero. NetworkX's own functions are right.
# It matters:   an edge for each statement is how news is kept. Camps of a debate come out of who was named at all, and how
#               often counts against them, without a word. Add parallel edges up before, as weights.
# onrecord:     its communities are those of graphology, which adds parallel edges up (src/graph/communities.ts).
set -euo pipefail

PACKAGE=python-louvain==0.16
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" networkx==3.6.1 numpy==2.4.6

cat >see.py <<'PY'
import community
import networkx as nx

TIES = [("Ada", "Bea", 5), ("Ada", "Fay", 1), ("Fay", "Eli", 5), ("Eli", "Dee", 1), ("Dee", "Cy", 1)]
single, parallel = nx.Graph(), nx.MultiGraph()
for one, other, times in TIES:
    single.add_edge(one, other, weight=times)
    parallel.add_edges_from([(one, other)] * times)
for what, graph in (("weights", single), ("parallel edges", parallel)):
    runs = {str(sorted(sorted(n for n in part if part[n] == c) for c in set(part.values())))
            for part in (community.best_partition(graph, random_state=seed) for seed in range(20))}
    print(f"{what}: {' or '.join(sorted(runs))}")
    print("  networkx:", sorted(sorted(part) for part in nx.community.louvain_communities(graph, seed=1)))
    camps = {"Ada": 0, "Bea": 0, "Eli": 1, "Fay": 1, "Cy": 2, "Dee": 2}
    own = nx.community.modularity(graph, [{"Ada", "Bea"}, {"Eli", "Fay"}, {"Cy", "Dee"}])
    print(f"  modularity of the three pairs: {community.modularity(camps, graph):.2f}, networkx: {own:.2f}")
PY
cat >expected <<'TEXT'
weights: [['Ada', 'Bea'], ['Cy', 'Dee'], ['Eli', 'Fay']]
  networkx: [['Ada', 'Bea'], ['Cy', 'Dee'], ['Eli', 'Fay']]
  modularity of the three pairs: 0.44, networkx: 0.44
parallel edges: [['Ada', 'Bea'], ['Cy', 'Dee', 'Eli', 'Fay']]
  networkx: [['Ada', 'Bea'], ['Cy', 'Dee'], ['Eli', 'Fay']]
  modularity of the three pairs: -0.17, networkx: 0.44
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
