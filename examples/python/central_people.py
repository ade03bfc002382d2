"""Who stands between the others in the debate? `python central_people.py graph`"""

import sys

import networkx as nx

import onrecord

ties = onrecord.people(onrecord.read_graph(sys.argv[1]))
# The more two speak about each other, the nearer they are.
nx.set_edge_attributes(ties, {pair: 1 / weight for *pair, weight in ties.edges(data="weight") for pair in [tuple(pair)]}, "far")
between = nx.betweenness_centrality(ties, weight="far")
spoken_of = dict(ties.in_degree(weight="weight"))
speaks = dict(ties.out_degree(weight="weight"))
print("between  speaks  spoken of")
for node in sorted(ties, key=lambda one: (-between[one], -spoken_of[one], ties.nodes[one]["label"]))[:15]:
    print(f"{between[node]:7.3f}  {speaks[node]:6}  {spoken_of[node]:9}  {ties.nodes[node]['label']}")
