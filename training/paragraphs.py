"""Articles with their paragraphs joined and broken up at random, for texts that come without the breaks they were printed with."""
import dataclasses
import random

import numpy as np

from articles import ARGUMENT_TAGS, Article, Cue, features_of

#: How many articles are changed; how often, in these, a paragraph is joined to the one before, and broken after a sentence.
CHANGED, JOINED, BROKEN = 0.3, 0.5, 0.15


def reparagraphed(article: Article) -> Article:
    """The article itself, or now and then a copy with other paragraphs. Words and their labels stay."""
    if random.random() > CHANGED or len(article.paragraphs) < 2:
        return article
    join, breaks = (JOINED, BROKEN) if random.random() < 0.7 else (1.0, 0.0)
    paragraphs: list[tuple[int, int]] = []
    for first, last in article.paragraphs:
        edges = [first, *(at for at in sentence_starts(article.words, first, last) if random.random() < breaks), last]
        if paragraphs and random.random() < join and last - paragraphs[-1][0] < 400:
            edges[0] = paragraphs.pop()[0]
        paragraphs += zip(edges, edges[1:])
    features = np.concatenate([features_of(article.words[a:b]) for a, b in paragraphs])
    cues = [moved(cue, article.paragraphs[cue.paragraph], paragraphs) for cue in article.cues]
    return dataclasses.replace(article, paragraphs=paragraphs, features=features, cues=cues)


def sentence_starts(words: list[str], first: int, last: int):
    """Words behind the end of a sentence and the mark that may close it, outside quotations."""
    inside = 0
    for at in range(first, last - 1):
        if words[at] in "“”\"":
            inside = {"“": 1, "”": 0}.get(words[at], 1 - inside)
        if not inside and words[at] in (".", "!", "?", "”", '"') and (words[at] in ".!?" or words[at - 1] in ".!?") and words[at + 1][0].isupper():
            yield at + 1


def moved(cue: Cue, old: tuple[int, int], paragraphs: list[tuple[int, int]]) -> Cue:
    """A cue in its new paragraph, with labels and beliefs of those words that were in the old one; all others are outside."""
    number = next(i for i, (a, b) in enumerate(paragraphs) if a <= cue.start < b)
    first, last = paragraphs[number]
    begin, end = max(first, old[0]), min(last, old[1])

    def cut(values: np.ndarray, outside: np.ndarray) -> np.ndarray:
        made = np.broadcast_to(outside, (last - first, *outside.shape)).astype(values.dtype)
        made[begin - first : end - first] = values[begin - old[0] : end - old[0]]
        return made

    nothing = np.eye(len(ARGUMENT_TAGS))[0]
    tags = cut(cue.tags, np.zeros(()))
    # A span that was cut begins anew.
    if begin - first < len(tags) and tags[begin - first] and tags[begin - first] % 2 == 0:
        tags[begin - first] -= 1
    return Cue(number, cue.start, min(cue.end, last), tags, None if cue.soft is None else cut(cue.soft, nothing))
