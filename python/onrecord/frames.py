"""Rows of what records say, and as frames of pandas or polars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from onrecord.offsets import words
from onrecord.records import Record

if TYPE_CHECKING:
    import pandas
    import polars


class StatementRow(TypedDict):
    article: str
    title: str | None
    outlet: str | None
    day: str | None
    #: Names of those who say it; empty where the text names nobody.
    speakers: list[str]
    #: Who says it, as printed.
    source: str
    cue: str
    words: str
    about: list[str]
    form: str
    polarity: str
    confidence: float
    speakerConfidence: float | None
    #: Of its words, in the article's text.
    start: int
    end: int


class MentionRow(TypedDict):
    article: str
    entity: str
    name: str
    type: str
    words: str
    start: int
    end: int
    proper: bool


def statements(records: Iterable[Record]) -> Iterator[StatementRow]:
    """A row a statement, names in place of ids."""
    for record in records:
        text, article = record["text"], record["article"]
        name = {entity["id"]: entity["name"] for entity in record["entities"]}
        for one in record["statements"]:
            speaker = one["speaker"]
            speakers = [speaker] if isinstance(speaker, str) else (speaker or [])
            yield {
                "article": record["id"],
                "title": article.get("title"),
                "outlet": article.get("outlet"),
                "day": one["saidOn"] or article.get("publishedAt"),
                "speakers": [name[id] for id in speakers],
                "source": words(text, one["source"]),
                "cue": words(text, one["cue"]),
                "words": words(text, one["content"]),
                "about": [name[id] for id in one["about"]],
                "form": one["form"],
                "polarity": one.get("polarity", "asserted"),
                "confidence": one["confidence"],
                "speakerConfidence": one.get("speakerConfidence"),
                "start": min(start for start, _ in one["content"]),
                "end": max(end for _, end in one["content"]),
            }


def mentions(records: Iterable[Record]) -> Iterator[MentionRow]:
    """A row a mention."""
    for record in records:
        name = {entity["id"]: entity["name"] for entity in record["entities"]}
        for one in record["mentions"]:
            start, end = one["start"], one["end"]
            yield {
                "article": record["id"],
                "entity": one["entity"],
                "name": name[one["entity"]],
                "type": one["type"],
                "words": record["text"][start:end],
                "start": start,
                "end": end,
                "proper": one["proper"],
            }


def frame(
    rows: Iterable[StatementRow] | Iterable[MentionRow] | Iterable[dict[str, Any]],
    library: Literal["pandas", "polars"] = "pandas",
) -> pandas.DataFrame | polars.DataFrame:
    """Rows as a frame; days as days."""
    table = list(rows)
    if library == "polars":
        import polars as pl

        found = pl.DataFrame(table, infer_schema_length=None)
        return found.with_columns(pl.col("day").cast(pl.Utf8).str.to_date()) if "day" in found.columns else found
    import pandas as pd

    result = pd.DataFrame(table)
    if "day" in result.columns:
        result["day"] = pd.to_datetime(result["day"])
    return result
