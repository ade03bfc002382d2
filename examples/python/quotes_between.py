"""What did somebody say between two days, with the words around it? `python quotes_between.py graph 'Ada Example' 2025-03-01 2025-03-31`"""

import sys

import onrecord

folder, name, since, until = sys.argv[1:]
for record in onrecord.records(folder):
    for row in onrecord.statements([record]):
        if name not in row["speakers"] or not since <= (row["day"] or "") <= until:
            continue
        # Offsets are into the text as Python counts, so that what stands around can be cut out of it.
        before = " ".join(record["text"][max(0, row["start"] - 40) : row["start"]].split())
        after = " ".join(record["text"][row["end"] : row["end"] + 40].split())
        print(f"{row['day']}  {row['outlet'] or 'no outlet'}: …{before} [{row['words']}] {after}…")
