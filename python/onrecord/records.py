"""Records, from files of JSON lines, packed or not, from builds, and from Parquet."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import IO, Any, Literal, TypedDict

from onrecord.offsets import Offsets

Span = list[int]


class Article(TypedDict, total=False):
    url: str | None
    title: str | None
    outlet: str | None
    agency: str | None
    publishedAt: str | None
    file: str | None
    line: int | None
    part: str
    author: str
    properties: dict[str, str]
    textFrom: str
    textIsWhole: bool
    mended: dict[str, Any]


class Entity(TypedDict, total=False):
    id: str
    type: Literal["PERSON", "ORG", "COUNTRY", "PLACE", "OFFICE", "EVENT"]
    name: str
    aliases: list[str]
    #: The id of its node in the graph: there in what `onrecord records DIR` prints.
    key: str
    of: str
    holders: list[str]


class Mention(TypedDict):
    start: int
    end: int
    type: str
    entity: str
    proper: bool


class Statement(TypedDict, total=False):
    id: str
    form: Literal["direct", "indirect", "mixed"]
    polarity: Literal["negated", "hypothetical"]
    source: list[Span]
    cue: list[Span]
    content: list[Span]
    speaker: str | list[str] | None
    speakerConfidence: float
    about: list[str]
    salience: list[float]
    stance: list[str]
    stanceConfidence: list[float]
    tone: str
    toneConfidence: float
    addressee: str | None
    saidOn: str | None
    confidence: float


class Record(TypedDict):
    """What was found in an article; docs/record.schema.json tells what each field means."""

    schema: int
    id: str
    maker: str
    article: Article
    text: str
    entities: list[Entity]
    mentions: list[Mention]
    statements: list[Statement]


class RecordError(ValueError):
    """A line that is no record: which, and what is wrong with it."""


def records(
    path: str | PathLike[str],
    *,
    offsets: Literal["python", "utf16"] = "python",
    errors: Literal["raise", "skip"] = "raise",
) -> Iterator[Record]:
    """
    The records of a build's folder, of a file of JSON lines (`.gz` or not), or of Parquet that Spark wrote (a file, or a
    folder), one at a time. Of an article that comes several times the last counts, and of one that was taken out nothing.

    :param offsets: `python` for offsets into Python's strings, `utf16` for those that stand in the file
    :param errors: `skip` passes over lines that are no records
    :raises RecordError: where a line is no record, or was damaged
    """
    place = Path(path)
    if (place / "records.ndjson").is_file():
        place = place / "records.ndjson"
    found = _parquet(place) if place.is_dir() or place.suffix == ".parquet" else _lines(place, errors)
    for record in found:
        yield record if offsets == "utf16" else _counted(record)


def _lines(path: Path, errors: str) -> Iterator[Record]:
    # The last line of an article counts, so that all are looked through before any is given.
    last: dict[str, int] = {}
    for number, value in _values(path, errors):
        last[value["id"]] = number
    for number, value in _values(path, errors):
        if last[value["id"]] == number and not value.get("deleted"):
            yield value


def _values(path: Path, errors: str) -> Iterator[tuple[int, Any]]:
    with _opened(path) as file:
        for number, line in enumerate(file, 1):
            if not line.strip(b" \t\r\n\xef\xbb\xbf"):
                continue
            try:
                value = _value(line)
            except ValueError as error:
                if not line.endswith(b"\n"):
                    return  # What a killed run left: the record is made anew by the next.
                if errors == "raise":
                    raise RecordError(f"{path}:{number}: {error}") from None
                continue
            yield number, value


def _value(line: bytes) -> Any:
    line = line.strip(b" \t\r\n\xef\xbb\xbf")
    try:
        value = json.loads(line.decode())
    except ValueError:
        raise ValueError("is not JSON in UTF-8") from None
    if not isinstance(value, dict) or not isinstance(value.get("id"), str) or "schema" not in value:
        raise ValueError("is no record: give what `onrecord extract` or `onrecord records` prints")
    if value["schema"] not in (1, 2):
        raise ValueError(f"is of schema {value['schema']}: update this package")
    body, mark, end = line.rpartition(b',"sum":"')
    if mark and zlib.crc32(body) != int(end[:8], 16):
        raise ValueError("is damaged: its sum does not fit")
    value.pop("sum", None)
    return value


def _opened(path: Path) -> IO[bytes]:
    return gzip.open(path) if path.suffix == ".gz" else path.open("rb")


def _parquet(path: Path) -> Iterator[Record]:
    from pyarrow import dataset  # Only those who read Parquet need it.

    rows = dataset.dataset(path, format="parquet", partitioning="hive")
    column = next((name for name in ("line", "record") if name in rows.schema.names), None)
    if column is None:
        raise RecordError(f'{path}: has no column "line": give what examples/spark writes')
    for batch in rows.to_batches(columns=[column]):
        for line in batch.column(0).to_pylist():
            if line is not None:
                yield _value(line.encode())


def _counted(record: Record) -> Record:
    """The record with offsets into its text as Python counts."""
    if record["text"].isascii():
        return record
    at = Offsets(record["text"]).python
    for mention in record["mentions"]:
        mention["start"], mention["end"] = at(mention["start"]), at(mention["end"])
    for statement in record["statements"]:
        for part in ("source", "cue", "content"):
            statement[part] = [[at(start), at(end)] for start, end in statement[part]]
    mended = record["article"].get("mended")
    if mended:
        mended["edits"] = [[at(start), at(end), was] for start, end, was in mended["edits"]]
    return record
