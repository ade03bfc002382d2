"""Records -> the tables of the graph, and files for Neo4j's importer: `spark-submit graph.py OUT`, OUT being that of records.py."""

from __future__ import annotations

import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from components import components
from identity import identify, joined
from lines import session
from records import records_of

CLAIMED = "said struct<statement: string, speakers: array<string>>, claim string"
STORIED = "story string, place int"


def of(pieces: DataFrame, table: str) -> DataFrame:
    return pieces.filter(F.col("table") == table).select("key", "value")


def graph(records: DataFrame) -> tuple[DataFrame, DataFrame]:
    """Nodes and edges, `key` being the id and `value` all else as JSON."""
    found = identify(records)
    lines = records.select(F.col("id").alias("key"), F.col("line").alias("value"))
    pieces = joined("graph", lines.unionAll(of(found, "known"))).localCheckpoint()
    stories = stories_of(pieces)
    claimed = joined("said", of(pieces, "said")).withColumn("of", F.from_json("value", CLAIMED))
    claimed = claimed.join(storied(stories), "key", "left").localCheckpoint()
    copies = joined("copies", claimed.filter("story is not null").select(
        F.concat_ws(" ", "story", "of.claim").alias("key"), with_story().alias("value")
    )).localCheckpoint()
    claims = joined("claim", claimed.select(F.col("of.claim").alias("key"), with_story().alias("value")))
    copied = of(copies, "copy").select(F.col("key").alias("statement"))
    said = claimed.join(copied, claimed["of.said.statement"] == copied.statement, "left_anti")
    speakers = joined("speaker", said.select(
        F.explode("of.said.speakers").alias("key"), F.get_json_object("value", "$.said").alias("value")
    ))
    derived = stories.unionAll(copies).unionAll(claims).unionAll(speakers).localCheckpoint()
    names = joined("name", of(pieces, "name").unionAll(of(found, "name")))
    nodes = joined("node", of(pieces, "node").unionAll(of(derived, "node")).unionAll(of(names, "node")))
    edges = joined("edge", of(pieces, "edge").unionAll(of(derived, "edge")))
    return nodes.select("key", "value"), edges.select("key", "value")


def stories_of(pieces: DataFrame) -> DataFrame:
    """The texts that several articles print: those that share a run of numbers with the first that has it are compared."""
    runs = of(pieces, "run").select("key", F.from_json("value", "article string, publishedAt string").alias("of"))
    when = F.struct(F.coalesce("of.publishedAt", F.lit("~")).alias("day"), F.col("of.article").alias("article"))
    firsts = runs.groupBy("key").agg(F.min(when).alias("first"), F.count("*").alias("articles")).filter("articles > 1")
    pairs = (
        runs.join(firsts, "key")
        .select(F.col("first.article").alias("a"), F.col("of.article").alias("b"))
        .filter("a != b")
        .distinct()
        .withColumn("key", F.concat_ws(" ", "a", "b"))
    )
    printed = of(pieces, "printed").withColumnRenamed("key", "article")
    texts = pairs.select("key", F.explode(F.array("a", "b")).alias("article")).join(printed, "article")
    same = of(joined("pair", texts), "same").select(F.col("key").alias("a"), F.col("value").alias("b"))
    of_story = components(same.localCheckpoint())
    return joined("story", of_story.join(printed, of_story.node == printed.article).select(
        F.col("component").alias("key"), "value"
    )).localCheckpoint()


def storied(stories: DataFrame) -> DataFrame:
    return of(stories, "storied").select("key", F.from_json("value", STORIED).alias("in")).select("key", "in.*")


def with_story() -> F.Column:
    """A statement with its claim, and its story where it has one."""
    story = F.concat(F.lit(',"story":"'), "story", F.lit('","place":'), F.col("place").cast("string"))
    return F.concat(F.expr("substring(value, 1, length(value) - 1)"), F.coalesce(story, F.lit("")), F.lit("}"))


def write_graph(records: DataFrame, out: str) -> None:
    """`OUT/nodes` and `OUT/edges` as Parquet, and `OUT/neo4j` with a folder of files for each label and type."""
    for name, table in zip(("nodes", "edges"), graph(records)):
        kind = "$.kind" if name == "nodes" else "$.attributes.kind"
        table.withColumn("kind", F.get_json_object("value", kind)).write.mode("overwrite").parquet(f"{out}/{name}")


def write_for_neo4j(spark: SparkSession, out: str) -> list[str]:
    """Writes `OUT/neo4j`; gives the arguments of `neo4j-admin database import full` that read it."""
    arguments = []
    for name, flag in (("nodes", "nodes"), ("edges", "relationships")):
        rows = joined("neo4j-admin", spark.read.parquet(f"{out}/{name}")).localCheckpoint()
        for kind, header in rows.select("table", "key").distinct().collect():
            folder = f"{out}/neo4j/{kind}"
            rows.filter(F.col("table") == kind).select("value").write.mode("overwrite").text(folder)
            spark.createDataFrame([(header,)], "value string").coalesce(1).write.mode("overwrite").text(f"{folder}-header")
            label = f"{kind}:Entity" if kind in ENTITIES else kind
            arguments.append(f"--{flag}={label}={folder}-header/part-.*,{folder}/part-.*")
    return sorted(arguments)


IMPORT = "neo4j-admin database import full neo4j --multiline-fields=true --array-delimiter=U+001F"
ENTITIES = {"Person", "Organisation", "Country", "Place", "Event", "Office"}

if __name__ == "__main__":
    (target,) = sys.argv[1:]
    spark = session("onrecord graph")
    write_graph(records_of(spark, target), target)
    arguments = write_for_neo4j(spark, target)
    print(" \\\n  ".join([IMPORT, *arguments]))
