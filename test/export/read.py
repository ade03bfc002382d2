"""Reads the exports in a folder as analysts do, and prints what it finds as JSON."""

import json
import sys
from pathlib import Path

import duckdb
import igraph
import networkx as nx
import pandas as pd
import pyarrow.parquet as pq
from followthemoney import model
from rdflib import Dataset, Graph, Namespace

folder = Path(sys.argv[1])
OA = Namespace("http://www.w3.org/ns/oa#")


def links(graph):
    label = {node: data.get("label", node) for node, data in graph.nodes(data=True)}
    return sorted([label[a], label[b], data["weight"]] for a, b, data in graph.edges(data=True))


def of_igraph(graph):
    return sorted([graph.vs[e.source]["label"], graph.vs[e.target]["label"], e["weight"]] for e in graph.es)


def of_ftm(path):
    entities = [json.loads(line) for line in path.open()]
    proxies = [model.get_proxy(entity) for entity in entities]
    ids = {proxy.id for proxy in proxies}
    lost = [
        f"{proxy.schema.name}.{name}"
        for entity, proxy in zip(entities, proxies)
        for name, values in entity["properties"].items()
        if len(proxy.get(name)) < len(set(values))
    ]
    dangling = [v for proxy in proxies for p, v in proxy.itervalues() if p.type.name == "entity" and v not in ids]
    return {"entities": len(ids), "lost": lost, "dangling": dangling}


def of_rdf(path, form):
    graph = Dataset() if form == "nquads" else Graph()
    graph.parse(path, format=form)
    spans = sorted([int(graph.value(s, OA.start)), int(graph.value(s, OA.end))] for s in graph.subjects(OA.start))
    return {"facts": len(graph), "spans": spans}


statements = pd.read_csv(folder / "statements.csv/statements.csv", keep_default_na=False)
people = pq.read_table(folder / "statements.parquet/people.parquet")
print(
    json.dumps(
        {
            "gexf": links(nx.read_gexf(folder / "people.gexf")),
            "graphml": links(nx.read_graphml(folder / "people.graphml")),
            "igraph": of_igraph(igraph.Graph.Read_GraphML(str(folder / "people.graphml"))),
            "nodeLink": links(nx.node_link_graph(json.loads((folder / "people.node-link").read_text()), edges="links")),
            "pandas": statements["words"].tolist(),
            "duckdb": duckdb.sql(f"SELECT words FROM '{folder}/statements.parquet/statements.parquet'").fetchall(),
            "days": duckdb.sql(f"SELECT MIN(day)::VARCHAR, MAX(day)::VARCHAR FROM '{folder}/statements.csv/statements.csv'").fetchall(),
            "pyarrow": {field.name: str(field.type) for field in people.schema},
            "aliases": dict(zip(people["name"].to_pylist(), people["aliases"].to_pylist())),
            "ftm": of_ftm(folder / "statements.ftm"),
            "nquads": of_rdf(folder / "statements.nquads", "nquads"),
            "jsonld": of_rdf(folder / "statements.jsonld", "json-ld"),
        }
    )
)
