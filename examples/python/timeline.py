"""How much was said about somebody or something, day by day, and by whom first? `python timeline.py graph Example`"""

import sys
from pathlib import Path

import polars as pl

folder, name = sys.argv[1:]
statements = pl.read_csv(Path(folder) / "statements.csv", infer_schema=False)
about = statements.filter(
    pl.any_horizontal(pl.col("target", "otherTargets").fill_null("").str.contains(name, literal=True)) & (pl.col("day") != "")
).unique("id")
by_day = about.group_by("day").agg(pl.len().alias("said"), pl.col("speaker").drop_nulls().unique().sort()).sort("day")
for day, said, speakers in by_day.iter_rows():
    print(f"{day}  {'█' * said} {said}  {', '.join(speakers) or 'nobody named'}")
