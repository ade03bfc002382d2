#!/usr/bin/env bash
# One expects:  `_:b0` to name a node within its file only, as RDF has it: that of another file is another node.
# What happens: so it is where RDFLib reads Turtle, N-Triples or N-Quads. Of JSON-LD it keeps the names: `_:b0` of two files
#               is one node, even if each has been read into a graph of its own and these are added up.
# It matters:   `_:b0` is what tools that flatten or frame JSON-LD call the first statement without an address, in each file.
#               The first statements of all articles are then one, with every speaker and every text. Make addresses of such
#               names before, with the article's own in it.
# onrecord:     writes JSON-LD without such names, and one file (src/export/json-ld.ts).
set -euo pipefail

PACKAGE=rdflib==7.6.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check "$PACKAGE"

cat >see.py <<'PY'
from rdflib import Graph

FORMATS = {
    "turtle": '@prefix n: <https://n.example/> . _:b0 n:by "%s" ; n:said "%s" .',
    "nt": '_:b0 <https://n.example/by> "%s" .\n_:b0 <https://n.example/said> "%s" .\n',
    "json-ld": '{"@context": {"@vocab": "https://n.example/"}, "@id": "_:b0", "by": "%s", "said": "%s"}',
}
WHO = 'SELECT ?by ?said { ?s <https://n.example/by> ?by ; <https://n.example/said> ?said } ORDER BY ?by ?said'
articles = (("Ada", "yes"), ("Bea", "no"))
def see(what, graph):
    print(f"{what}: {len(set(graph.subjects()))} nodes,", ", ".join(f"{by} said {said}" for by, said in graph.query(WHO)))

for name, form in FORMATS.items():
    graph = Graph()
    for article in articles:
        graph.parse(data=form % article, format=name)
    see(name, graph)
one, other = (Graph().parse(data=FORMATS["json-ld"] % article, format="json-ld") for article in articles)
see("json-ld, two graphs added", one + other)
graph = Graph()
for number, article in enumerate(articles):
    graph.parse(data=(FORMATS["json-ld"] % article).replace('"_:', f'"https://n.example/{number}#'), format="json-ld")
see("json-ld, names made addresses", graph)
PY
cat >expected <<'TEXT'
turtle: 2 nodes, Ada said yes, Bea said no
nt: 2 nodes, Ada said yes, Bea said no
json-ld: 1 nodes, Ada said no, Ada said yes, Bea said no, Bea said yes
json-ld, two graphs added: 1 nodes, Ada said no, Ada said yes, Bea said no, Bea said yes
json-ld, names made addresses: 2 nodes, Ada said yes, Bea said no
TEXT

env/bin/python see.py | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
