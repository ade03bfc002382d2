"""Articles as the encoder sees them: words with offsets, input features, and the labels of both heads.

Offsets are half-open and count UTF-16 units, as everywhere in onrecord. `src/extract/words.ts` is the same in
TypeScript; a test compares the two on `test/extract/words.json`.
"""
import json
import re
from dataclasses import dataclass, field

import numpy as np

#: Characters that print nothing and stand inside words: soft hyphen, zero-width space and joiners, byte-order mark.
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
#: A run of letters and digits, or any other single visible character: BERT's own split into words.
WORD = re.compile(rf"(?:[^\W_]|{INVISIBLE.pattern})+|[^\s]")
#: Labels of the first head: every word of the article, whoever's words they are.
TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
#: Labels of the second head: the words of a paragraph, seen from one cue.
ARGUMENT_TAGS = ("O", "B-source", "I-source", "B-content", "I-content")
#: Labels of the third head: names, offices and events.
NAME_TAGS = ("O", *(f"{begin}-{kind}" for kind in ("PERSON", "OFFICE", "ORG", "COUNTRY", "PLACE", "EVENT") for begin in "BI"))
#: Letter case of a word (lower, Capital, CAPS) for words outside and inside quotation marks.
FEATURES = 6


@dataclass
class Cue:
    """One attribution seen from its cue: the cue's words, its paragraph, and what each word of that paragraph is to it."""

    paragraph: int
    start: int
    end: int
    tags: np.ndarray
    #: A teacher's marginals for `tags`.
    soft: np.ndarray | None = None


@dataclass
class Article:
    id: str
    text: str
    words: list[str]
    starts: np.ndarray
    ends: np.ndarray
    features: np.ndarray
    paragraphs: list[tuple[int, int]]
    tags: np.ndarray
    cues: list[Cue] = field(default_factory=list)
    #: A teacher's marginals for `tags`.
    soft: np.ndarray | None = None
    #: What a teacher's marginals weigh against `tags`.
    trust: float = 0.5
    #: Whether `tags` and `cues` are known, and not merely empty.
    attributed: bool = True
    #: (words, NAME_TAGS), which labels are possible (see names.py); `None` where nobody annotated names.
    allowed: np.ndarray | None = None
    #: (words, NAME_TAGS), a teacher's marginals.
    soft_names: np.ndarray | None = None
    #: How far `allowed` is to be trusted.
    weight: float = 1.0


def utf16_offsets(text: str) -> list[int]:
    """The UTF-16 offset of every code point of `text`, and of its end."""
    offsets, at = [], 0
    for char in text:
        offsets.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return [*offsets, at]


def case_of(word: str) -> int:
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if word[0].isupper() else 0


def features_of(words: list[str]) -> list[int]:
    """Case × in-quotation of each word of one paragraph. A mark left open holds to the paragraph's end."""
    inside, features = 0, []
    for word in words:
        mark = word in ("“", "”", '"')
        if word == "“":
            inside = 1
        elif word == "”":
            inside = 0
        elif word == '"':
            inside = 1 - inside
        features.append(case_of(word) + 3 * (0 if mark else inside))
    return features


def label(tags: np.ndarray, indices: np.ndarray, role: int) -> None:
    """Writes B and I of a role (the number of its B) over one span's words."""
    for nth, index in enumerate(indices):
        tags[index] = role + (nth > 0)


def read(path: str) -> list[Article]:
    with open(path, encoding="utf8") as lines:
        return [article_of(json.loads(line)) for line in lines]


def article_of(record: dict) -> Article:
    text = record["text"]
    offsets = utf16_offsets(text)
    words, spans, features, paragraphs = [], [], [], []
    for paragraph in re.finditer(r"[^\n\r]+", text):
        matches = [(INVISIBLE.sub("", m.group()), m) for m in WORD.finditer(paragraph.group())]
        found = [(word, [offsets[paragraph.start() + at] for at in m.span()]) for word, m in matches if word]
        if found:
            paragraphs.append((len(words), len(words) + len(found)))
            words += [word for word, _ in found]
            spans += [span for _, span in found]
            features += features_of([word for word, _ in found])
    starts, ends = (np.array([span[side] for span in spans], dtype=np.int64) for side in (0, 1))
    article = Article(
        record["id"], text, words, starts, ends, np.array(features), paragraphs, np.zeros(len(words), dtype=np.int64)
    )
    for statement in record.get("statements", []):
        add_statement(article, statement)
    return article


def add_statement(article: Article, statement: dict) -> None:
    """Adds a gold attribution `{source, cue, content: [[start, end], …]}` to the labels of both heads."""
    spans = {role: [inside(article, *span) for span in statement.get(role) or []] for role in ("source", "cue", "content")}
    # Longer spans first: in the flat labels of the first head the inner statement stays visible.
    for name, role in (("content", 5), ("source", 1), ("cue", 3)):
        for indices in spans[name]:
            if name != "content" or not article.tags[indices].any():
                label(article.tags, indices, role)
    if not spans["cue"] or not len(spans["cue"][0]):
        return
    start, end = int(spans["cue"][0][0]), int(spans["cue"][0][-1]) + 1
    number = next(i for i, (a, b) in enumerate(article.paragraphs) if a <= start < b)
    first, last = article.paragraphs[number]
    tags = np.zeros(last - first, dtype=np.int64)
    for name, role in (("content", 3), ("source", 1)):
        for indices in spans[name]:
            label(tags, indices[(indices >= first) & (indices < last)] - first, role)
    article.cues.append(Cue(number, start, min(end, last), tags))


def inside(article: Article, start: int, end: int) -> np.ndarray:
    """The words that lie wholly in a span of offsets."""
    return np.nonzero((article.starts >= start) & (article.ends <= end))[0]
