"""Who denies what others say? Things said that one report gives as said and another as denied: `python contradictions.py graph`"""

import sys
from collections import defaultdict

import onrecord

graph = onrecord.read_graph(sys.argv[1])
#: Claim -> what is reported of it.
reports = defaultdict(list)
for statement, claim, kind in graph.edges(keys=True):
    if kind == "INSTANCE_OF":
        reports[graph.nodes[claim]["text"].lower()].append(statement)
# Claims are of one speaker each; the same words of another, and those that are denied, are other claims.
found = 0
for words, statements in sorted(reports.items()):
    by_polarity = {graph.nodes[one]["polarity"] for one in statements}
    if {"asserted", "negated"} <= by_polarity:
        found += 1
        print(f"“{words}”")
        for one in statements:
            node = graph.nodes[one]
            speakers = [graph.nodes[who]["label"] for who, _, kind in graph.in_edges(one, keys=True) if kind == "SAID"]
            print(f"  {node['polarity']:8}  {', '.join(speakers) or node.get('source', 'nobody named')}: {node['sentence']}")

# Denials name nobody who said it: they are listed with whom they are about.
denials = [(one, node) for one, node in graph.nodes(data=True) if node.get("polarity") == "negated"]
for one, node in sorted(denials, key=lambda pair: (pair[1].get("saidOn", ""), pair[0])):
    speakers = [graph.nodes[who]["label"] for who, _, kind in graph.in_edges(one, keys=True) if kind == "SAID"]
    print(f"{node.get('saidOn', 'undated')}  {', '.join(speakers) or node.get('source', 'nobody named')} ({node.get('cue', 'said')}): {node['text']}")
print(f"{found} contradicted, {len(denials)} denied or refused")
