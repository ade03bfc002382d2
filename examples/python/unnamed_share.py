"""How often do papers let sources stay unnamed? `python unnamed_share.py graph`"""

import sys

import onrecord

said = onrecord.frame(onrecord.statements(onrecord.records(sys.argv[1])))
said["unnamed"] = said["speakers"].str.len() == 0
said["outlet"] = said["outlet"].fillna("no outlet")
shares = said.groupby("outlet")["unnamed"].agg(["mean", "sum", "size"]).sort_values(["mean", "size"], ascending=False)
for outlet, (mean, unnamed, size) in shares.iterrows():
    print(f"{mean:4.0%}  {unnamed:3.0f} of {size:3.0f}  {outlet}")
print("as printed:", ", ".join(sorted(set(said[said["unnamed"]]["source"]) - {""})[:10]))
