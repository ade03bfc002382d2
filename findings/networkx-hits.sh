#!/usr/bin/env bash
# One expects:  `hits` to give the same scores for the same graph, none below zero.
# What happens: NetworkX begins at random, and where the strongest pattern of a graph is not the only one as strong, the answer
#               is whatever it began near: another with each call, often far below zero. So it is in any undirected graph
#               with two sides, as speakers and subjects, even if all of it hangs together; and with `nstart` as well.
# It matters:   who leads a debate changes from run to run, and nothing is said. Let edges go one way, from speakers to
#               subjects, and all is well unless two parts are equally strong; of the undirected graph take
#               `eigenvector_centrality_numpy` or `pagerank`.
# onrecord:     takes no such measure; its Python package's graphs are directed (python/onrecord/graph.py).
set -euo pipefail

PACKAGE=networkx==3.6.1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE" numpy==2.4.6 scipy==1.17.1

cat >see.py <<'PY'
import networkx as nx

spoke_of = [("Ada", "port"), ("Bea", "port"), ("Bea", "tax"), ("Cem", "tax")]
SPEAKERS = ("Ada", "Bea", "Cem")

def see(what, measure):
    runs = [measure() for _ in range(50)]
    answers = {tuple(round(run[one], 2) + 0.0 for one in SPEAKERS) for run in runs}
    shown = dict(zip(SPEAKERS, answers.pop())) if len(answers) == 1 else "many answers"
    print(f"{what}: {shown}, below zero: {any(value < -0.01 for run in runs for value in run.values())}")

both, one_way = nx.Graph(spoke_of), nx.DiGraph(spoke_of)
see("undirected, hits", lambda: nx.hits(both)[0])
see("directed, hits", lambda: nx.hits(one_way)[0])
see("undirected, eigenvector", lambda: nx.eigenvector_centrality_numpy(both))
see("undirected, pagerank", lambda: nx.pagerank(both))
PY
cat >expected <<'TEXT'
undirected, hits: many answers, below zero: True
directed, hits: {'Ada': 0.25, 'Bea': 0.5, 'Cem': 0.25}, below zero: False
undirected, eigenvector: {'Ada': 0.29, 'Bea': 0.58, 'Cem': 0.29}, below zero: False
undirected, pagerank: {'Ada': 0.13, 'Bea': 0.24, 'Cem': 0.13}, below zero: False
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
