"""Who is who across records, in parts that no key of a name joins: the very nodes that one machine finds."""

from __future__ import annotations

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from components import components
from lines import step

PIECE = "table string, key string, value string"
LINKS = (
    "array<struct<place: int, stage: string, keys: array<string>, offers: array<string>, asks: array<string>, "
    "meets: array<string>, name: string>>"
)
KNOWN = "entity string, node string, inferredFrom string"
STAGES = ["names", "owned", "events"]


def by_key(rows: DataFrame) -> DataFrame:
    """Rows of `key` and `value`, all of a key in one task and together."""
    return rows.select("key", "value").repartition("key").sortWithinPartitions("key")


def joined(name: str, rows: DataFrame) -> DataFrame:
    """What a step makes of all values of each key."""
    return by_key(rows).mapInArrow(step(name), PIECE)


def identify(records: DataFrame) -> DataFrame:
    """Pieces: `known` of each record, the node of each of its entities; `name` of each node, its former ids."""
    pieces = joined("sketch", records.select(F.col("id").alias("key"), F.col("line").alias("value"))).localCheckpoint()
    sketches = with_uses(pieces)
    links = (
        pieces.filter("table = 'links'")
        .select(F.col("key").alias("id"), F.explode(F.from_json("value", LINKS)).alias("link"))
        .select("id", "link.*")
    )
    together, crowds = meetings(links)
    found = None
    for stage in STAGES:
        here = parts_of(links.filter(F.col("stage") == stage), together)
        given = here.groupBy("part", "id").agg(F.to_json(F.collect_list("place")).alias("here"))
        rows = given.join(sketches, "id").join(nodes_of(found, sketches), "id", "left").join(crowds, "id", "left")
        value = F.concat(
            *[F.lit('{"sketch":'), "sketch", F.lit(',"here":'), "here", F.lit(',"uses":'), "uses"],
            *[F.lit(',"nodes":'), F.coalesce("nodes", F.lit("{}"))],
            *[F.lit(',"crowds":'), F.coalesce("crowds", F.lit("[]")), F.lit("}")],
        )
        now = joined("identify", rows.select(F.col("part").alias("key"), value.alias("value"))).localCheckpoint()
        found = now if found is None else found.unionAll(now)
    return found


def with_uses(pieces: DataFrame) -> DataFrame:
    """Each record's sketch, and in how many records each of its company stands: the one thing that parts must know of all."""
    company = pieces.filter("table = 'company'").select(F.col("key").alias("base"), F.col("value").alias("id"))
    uses = company.join(company.groupBy("base").count(), "base")
    pairs = F.map_from_entries(F.collect_list(F.struct("base", "count")))
    by_record = uses.groupBy("id").agg(F.to_json(pairs).alias("uses"))
    sketches = pieces.filter("table = 'sketch'").select(F.col("key").alias("id"), F.col("value").alias("sketch"))
    return sketches.join(by_record, "id", "left").withColumn("uses", F.coalesce("uses", F.lit("{}"))).localCheckpoint()


def meetings(links: DataFrame) -> tuple[DataFrame, DataFrame]:
    """`a`, `b`: keys of names that go together; `id`, `crowds`: of each record, the blocks in which too many names meet."""
    met = links.select("id", F.col("keys")[0].alias("base"), "name", F.explode("meets").alias("key"))
    names = met.select("key", F.to_json(F.struct("base", "name")).alias("value")).distinct()
    pieces = joined("meet", names).localCheckpoint()
    together = pieces.filter("table = 'together'").select(F.col("key").alias("a"), F.col("value").alias("b"))
    crowded = met.join(pieces.filter("table = 'crowd'").select("key"), "key")
    return together, crowded.groupBy("id").agg(F.to_json(F.collect_set("key")).alias("crowds"))


def parts_of(links: DataFrame, together: DataFrame) -> DataFrame:
    """
    `id`, `place`, `part`: what is linked by any chain of keys is one part. What is offered links only where it is asked for,
    a name only those with which it goes together.
    """
    asked = links.select(F.explode("asks").alias("key")).distinct()
    offers = links.select("id", "place", F.explode(F.concat("offers", "asks")).alias("key")).join(asked, "key")
    all_keys = links.select("id", "place", F.explode("keys").alias("key")).unionByName(offers)
    by_place = all_keys.groupBy("id", "place").agg(F.array_sort(F.collect_set("key")).alias("keys"))
    # Of all who have the same keys one will do.
    stars = by_place.select("keys").distinct()
    edges = stars.select(F.col("keys")[0].alias("a"), F.explode("keys").alias("b"))
    edges = edges.unionByName(together.join(edges.select("b").distinct().withColumnRenamed("b", "a"), "a"))
    parts = components(edges)
    return by_place.join(parts, F.col("keys")[0] == parts.node).select("id", "place", F.col("component").alias("part"))


def nodes_of(found: DataFrame | None, sketches: DataFrame) -> DataFrame:
    """The nodes of each record's entities that are known by now."""
    if found is None:
        return sketches.limit(0).select("id", F.lit("{}").alias("nodes"))
    known = found.filter("table = 'known'").select(F.col("key").alias("id"), F.from_json("value", KNOWN).alias("of"))
    pairs = F.map_from_entries(F.collect_list(F.struct("of.entity", "of.node")))
    return known.groupBy("id").agg(F.to_json(pairs).alias("nodes"))
