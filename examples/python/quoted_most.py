"""Whom does each paper quote most? `python quoted_most.py graph`"""

import sys
from pathlib import Path

import pandas as pd

statements = pd.read_csv(Path(sys.argv[1]) / "statements.csv", keep_default_na=False)
# A row for each pair of speaker and target: each statement once. What a paper copies from an agency is its own choice, too.
quoted = statements[statements["form"] != "indirect"].drop_duplicates(["id", "speaker"])
quoted = quoted[(quoted["speaker"] != "") & (quoted["outlet"] != "")]
# In an interview a paper's own questions are no quotations.
quoted = quoted[quoted["speaker"] != quoted["outlet"]]
counts = quoted.groupby(["outlet", "speaker"]).size().rename("quoted").reset_index()
counts = counts.sort_values(["outlet", "quoted", "speaker"], ascending=[True, False, True])
for outlet, rows in counts.groupby("outlet"):
    print(outlet)
    for _, row in rows.head(5).iterrows():
        print(f"  {row['quoted']:3}  {row['speaker']}")
