"""Articles -> records: `spark-submit records.py ARTICLES OUT`. ARTICLES are JSON lines or Parquet, by their ending."""

from __future__ import annotations

import json
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from lines import Batches, command, in_batches, session, through

STRINGS = "array<string>"
SPANS = "array<array<int>>"
#: A record as columns. `speaker` is an id, or of several a list in JSON; docs/record.schema.json tells of all.
RECORD = f"""
  id string, maker string,
  article struct<url: string, title: string, outlet: string, agency: string, publishedAt: date, file: string, line: int,
    part: string, author: string, properties: map<string, string>, textFrom: string, textIsWhole: boolean>,
  text string,
  entities array<struct<id: string, type: string, name: string, aliases: {STRINGS}, aliasCounts: array<int>, iso: string,
    of: string, ofInferred: boolean, holders: {STRINGS}, former: {STRINGS}, acting: {STRINGS}, shadow: {STRINGS},
    participants: {STRINGS}, date: string>>,
  mentions array<struct<start: int, end: int, type: string, entity: string, proper: boolean>>,
  statements array<struct<id: string, form: string, polarity: string, source: {SPANS}, cue: {SPANS}, content: {SPANS},
    speaker: string, speakerConfidence: double, about: {STRINGS}, salience: array<double>, stance: {STRINGS},
    stanceConfidence: array<double>, tone: string, toneConfidence: double, addressee: string, saidOn: date, confidence: double>>
"""


def read_articles(spark: SparkSession, path: str) -> DataFrame:
    """One line of JSON an article, whatever it is kept in; what is no article becomes a line that says so."""
    if path.endswith(".parquet"):
        rows = spark.read.parquet(path)
        return rows.select(F.to_json(F.struct("*"), {"ignoreNullFields": "false"}).alias("line"))
    return spark.read.text(path).withColumnRenamed("value", "line")


def extract(articles: DataFrame, *options: str) -> DataFrame:
    """A row an article: its record as a line, or what is wrong with it, in the order of the rows."""
    words = command("extract", "--stream", *options)

    def run(batches: Batches) -> Batches:
        # A line is a line: what else ends one for some programs stands in JSON as an escape only.
        lines = (line.replace("\n", " ") for batch in batches for line in batch.column("line").to_pylist())
        return in_batches((row_of(answer) for answer in through(words, lines)), ["id", "line", "error"])

    return articles.mapInArrow(run, "id string, line string, error string")


def row_of(answer: str) -> tuple[str | None, str | None, str | None]:
    value = json.loads(answer)
    return (value["id"], None, value["error"]) if "error" in value else (value["id"], answer, None)


def write_records(articles: DataFrame, out: str, *options: str) -> None:
    """
    Writes `OUT/records`, in folders by month, and `OUT/failed`. Spark moves a task's files there when it is done, so
    that one which is killed and tried again leaves nothing out and nothing twice.
    """
    rows = extract(articles, *options)
    record = F.from_json("line", RECORD)
    month = F.coalesce(F.date_format(F.col("record.article.publishedAt"), "yyyy-MM"), F.lit("undated"))
    all_rows = rows.withColumn("record", record).withColumn("month", F.when(F.col("error").isNull(), month))
    # Articles are read once: what failed is parted from the rest when it is read again.
    all_rows.write.mode("overwrite").partitionBy("month").parquet(f"{out}/extracted")


def records_of(spark: SparkSession, out: str) -> DataFrame:
    """Records: `id`, `line` (the very bytes), and `record` as typed columns. Of articles that came twice, one."""
    rows = spark.read.parquet(f"{out}/extracted").filter("error is null")
    return rows.dropDuplicates(["id"])


def failed_of(spark: SparkSession, out: str) -> DataFrame:
    return spark.read.parquet(f"{out}/extracted").filter("error is not null").select("id", "error")


if __name__ == "__main__":
    source, target = sys.argv[1:]
    spark = session("onrecord records")
    write_records(read_articles(spark, source), target)
    print(f"records: {records_of(spark, target).count()}, not read: {failed_of(spark, target).count()}")
