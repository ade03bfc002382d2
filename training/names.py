"""Which name labels annotators leave possible for each word of an article.

Corpora differ in what they annotate: CrossNER has no offices, CoreNLP's automatic names neither offices nor events, and
both know places that may be countries. What a corpus cannot know, it must not teach.
"""
import gzip
import json
import re
from itertools import groupby
from pathlib import Path

import numpy as np

from articles import NAME_TAGS, Article, article_of, inside, read, utf16_offsets

#: Weight of automatic labels against those made by hand.
SILVER = 0.3

CROSSNER = {
    "politician": "PERSON",
    "person": "PERSON",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "COUNTRY",
    "location": "PLACE",
    "election": "EVENT",
    "event": "EVENT",
}
THAT, LONGEST_THAT = re.compile(r"(?<!\w)that\s+$", re.IGNORECASE), 8
CORENLP = {"PERSON": ("PERSON",), "ORGANIZATION": ("ORG",), "LOCATION": ("PLACE", "COUNTRY")}


def only(*tags: str) -> np.ndarray:
    """A row that allows these tags."""
    row = np.zeros(len(NAME_TAGS), dtype=bool)
    row[[NAME_TAGS.index(tag) for tag in tags]] = True
    return row


def either(*types: str) -> list[str]:
    return [f"{begin}-{kind}" for kind in types for begin in "BI"]


def name(allowed: np.ndarray, words: np.ndarray, types: tuple[str, ...]) -> None:
    """Makes `words` one name of one of the types."""
    for nth, word in enumerate(words):
        allowed[word] = only(*(f"{'I' if nth else 'B'}-{kind}" for kind in types))


def gold(path: Path) -> dict[str, Article]:
    """Articles annotated with all six types."""
    found = {}
    with path.open(encoding="utf8") as lines:
        for record in map(json.loads, lines):
            article = article_of(with_that(record))
            article.allowed = np.tile(only("O"), (len(article.words), 1))
            for mention in record["mentions"]:
                name(article.allowed, inside(article, mention["start"], mention["end"]), (mention["type"],))
            found[article.id] = article
    return found


def with_that(record: dict) -> dict:
    """A content begins with its "that", as PolNeAR has it, where annotators left that word outside."""
    units = record["text"].encode("utf-16-le")

    def begun(start: int, end: int) -> list[int]:
        before = THAT.search(units[: 2 * start].decode("utf-16-le")[-LONGEST_THAT:])
        return [start - len(before.group()), end] if before else [start, end]

    for statement in record["statements"]:
        spans = statement.get("content") or []
        statement["content"] = [*(begun(*span) for span in spans[:1]), *spans[1:]]
    return record


def crossner(path: Path) -> list[Article]:
    """CrossNER's sentences, each an article of its own."""
    found, rows = [], []
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if line.strip():
            rows.append(line.split("\t"))
        elif rows:
            found.append(sentence_of(f"{path.stem}-{len(found)}", rows))
            rows = []
    return found


def sentence_of(id: str, rows: list[list[str]]) -> Article:
    article = article_of({"id": id, "text": " ".join(word for word, _ in rows)})
    offsets = utf16_offsets(article.text)
    article.allowed = np.tile(only("O", *either("OFFICE")), (len(article.words), 1))
    at = 0
    for word, tag in rows:
        words = inside(article, offsets[at], offsets[at + len(word)])
        at += len(word) + 1
        kind = CROSSNER.get(tag[2:])
        if kind:
            name(article.allowed, words, (kind,))
            if tag[0] == "I":
                article.allowed[words] = only(f"I-{kind}")
        elif tag[2:] == "misc":
            article.allowed[words] = only("O", *either("OFFICE", "EVENT", "ORG"))
    return article


def silver(path: Path, articles: dict[str, Article]) -> None:
    """CoreNLP's names, for articles that nobody annotated."""
    # Its errors are many, but it has read more names than anyone annotated.
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for record in map(json.loads, lines):
            article = articles.get(record["id"])
            if article is None or article.allowed is not None:
                continue
            allowed = np.tile(only("O", *either("OFFICE", "EVENT")), (len(article.words), 1))
            for sentence in record["sentences"]:
                for kind, tokens in groupby(sentence, key=lambda token: token[3]):
                    tokens = list(tokens)
                    words = inside(article, tokens[0][0], tokens[-1][1])
                    if kind in CORENLP:
                        name(allowed, words, CORENLP[kind])
                    elif kind == "MISC":
                        allowed[words] = True
            article.allowed, article.weight = allowed, SILVER


def annotated(data: Path, automatic: bool = False) -> dict[str, list[Article]]:
    """All corpora made by hand, by their names, with CoreNLP's names beside if `automatic`. `graph` is the part of the
    American articles in which names are annotated too; CrossNER's sentences have names alone.
    """
    american = read(str(data / "polnear" / "train.ndjson"))
    by_hand = gold(data / "graph-train.ndjson")
    for article in american:
        if article.id in by_hand:
            article.allowed = by_hand[article.id].allowed
    if automatic:
        silver(data / "polnear" / "silver.ndjson.gz", {article.id: article for article in american})
    sentences = [one for part in ("train", "dev") for one in crossner(data / "crossner-politics" / f"{part}.txt")]
    for sentence in sentences:
        sentence.attributed = False
    return {
        "american": american,
        "graph": [article for article in american if article.id in by_hand],
        "british": list(gold(data / "uk" / "train.ndjson").values()),
        "world": list(gold(data / "world-train.ndjson").values()),
        "crossner": sentences,
    }
