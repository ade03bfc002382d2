"""Graphs of builds, in NetworkX."""

from __future__ import annotations

import json
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx


def read_graph(path: str | PathLike[str]) -> networkx.MultiDiGraph:
    """
    The whole graph of a build: its folder, or a file that `onrecord export --format json` wrote. An edge's key is its kind
    (`SAID`, `ABOUT`, `SPOKE_ABOUT` …); docs/graph-schema.md lists all nodes, edges and properties.

    Offsets of statements and mentions (`start`, `end`, `starts`, `ends`) are as in the file: UTF-16 units of a text that the
    graph does not have. :class:`onrecord.Offsets` converts them.
    """
    import networkx as nx

    place = Path(path)
    data = json.loads((place / "graph.json" if place.is_dir() else place).read_text(encoding="utf-8"))
    graph = nx.MultiDiGraph()
    for node in data["nodes"]:
        graph.add_node(node["key"], **node["attributes"])
    for edge in data["edges"]:
        graph.add_edge(edge["source"], edge["target"], key=edge["attributes"]["kind"], **edge["attributes"])
    return graph


def people(graph: networkx.MultiDiGraph) -> networkx.DiGraph:
    """Who speaks about whom, `weight` being the number of statements; nodes have the names and kinds that they have there."""
    import networkx as nx

    ties = nx.DiGraph()
    for speaker, target, kind, edge in graph.edges(keys=True, data=True):
        if kind == "SPOKE_ABOUT":
            ties.add_edge(speaker, target, weight=edge["count"], **{k: v for k, v in edge.items() if k != "kind"})
    for node in ties:
        ties.nodes[node].update(graph.nodes[node])
    return ties
