"""Connected components, as joins: what is linked by any chain gets one name, the least in it."""

from __future__ import annotations

from pyspark.sql import DataFrame
from pyspark.sql import functions as F


def components(edges: DataFrame) -> DataFrame:
    """
    `node`, `component` of the edges `a`, `b`. Labels spread from neighbour to neighbour, and each round takes the label of
    its label too, so that rounds grow with the logarithm of the longest chain.
    """
    spark = edges.sparkSession
    both = edges.select("a", "b").unionAll(edges.select(F.col("b").alias("a"), F.col("a").alias("b"))).distinct()
    both = both.localCheckpoint()
    least = both.groupBy(F.col("a").alias("node")).agg(F.min("b").alias("least"))
    labels = least.select("node", F.least("least", "node").alias("component")).localCheckpoint()
    while True:
        near = both.join(labels, both.b == labels.node).groupBy("a").agg(F.min("component").alias("near"))
        spread = labels.join(near, labels.node == near.a).select("node", F.least("component", "near").alias("component"))
        further = spread.select(F.col("node").alias("through"), F.col("component").alias("further"))
        after = (
            spread.join(further, spread.component == further.through, "left")
            .select("node", F.coalesce(F.least("component", "further"), "component").alias("component"))
            .localCheckpoint()
        )
        changed = labels.withColumnRenamed("component", "before").join(after, "node").filter("before != component")
        labels = after
        if changed.isEmpty():
            return labels
