"""
Reads what onrecord writes: records, tables and graphs.

>>> import onrecord
>>> for record in onrecord.records("graph"):                      # doctest: +SKIP
...     for statement in record["statements"]:
...         print(onrecord.words(record["text"], statement["content"]))

Offsets in records count UTF-16 units, as JavaScript strings do; here they come as Python's strings count, so that
`record["text"][start:end]` is right. Nothing here finds anything itself: that is `onrecord build`.
"""

from onrecord.frames import frame, mentions, statements
from onrecord.graph import people, read_graph
from onrecord.offsets import Offsets, words
from onrecord.records import Record, RecordError, records

__all__ = [
    "Offsets",
    "Record",
    "RecordError",
    "frame",
    "mentions",
    "people",
    "read_graph",
    "records",
    "statements",
    "words",
]
__version__ = "0.5.0"
