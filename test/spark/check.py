"""Does on Spark what examples/spark does, and prints as JSON what came of it: `check.py MASTER ARTICLES OUT [graph]`."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "examples/spark"))
os.environ["PYSPARK_PYTHON"] = sys.executable

from pyspark.sql import SparkSession  # noqa: E402

master, articles, out, *more = sys.argv[1:]
builder = SparkSession.builder.master(master).config("spark.ui.enabled", "false")
builder.config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1").getOrCreate()

from graph import write_for_neo4j, write_graph  # noqa: E402
from lines import session  # noqa: E402
from records import failed_of, read_articles, records_of, write_records  # noqa: E402

spark = session("check")
# More partitions than articles: some are empty.
source = read_articles(spark, articles)
write_records(source.repartition(int(more[0])) if more else source, out, "--time-limit", "120")
extracted = spark.read.parquet(f"{out}/extracted").filter("error is null")
records = records_of(spark, out)
answer = {
    "lines": sorted(row.line for row in extracted.select("line").collect()),
    "failed": sorted([row.id or "", row.error] for row in failed_of(spark, out).collect()),
    "typed": records.selectExpr("sum(size(record.statements))", "min(record.article.publishedAt)").first().asDict(),
    "months": sorted(row.month for row in records.select("month").distinct().collect()),
}
if "graph" in more:
    write_graph(records, out)
    answer["import"] = write_for_neo4j(spark, out)
    for name in ("nodes", "edges"):
        answer[name] = {row.key: json.loads(row.value) for row in spark.read.parquet(f"{out}/{name}").collect()}
print(json.dumps(answer, default=str))
