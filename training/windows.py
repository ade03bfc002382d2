"""Articles as windows: what goes through the encoder in one call.

Consecutive paragraphs share a window while they fit, so that each is read beside its neighbours; a paragraph that is
too long is cut at the end of a sentence.
"""
from dataclasses import dataclass

from articles import Article
from bases import Pieces

#: Word pieces in a window, without the first and last mark.
LIMIT = 254


@dataclass
class Part:
    """A paragraph of a window, or what of it fitted: words [start, end) of the article."""

    paragraph: int
    start: int
    end: int


def windows(article: Article, pieces: Pieces, limit: int = LIMIT, first: int | None = None) -> list[list[Part]]:
    """Packs an article. `first` shortens the first window, so that training sees other neighbours in each epoch."""
    sizes = [len(pieces.of(word)) for word in article.words]
    packed, window, used, room = [], [], 0, first or limit
    for number, bounds in enumerate(article.paragraphs):
        for start, end in cut(article.words, sizes, *bounds, limit):
            size = sum(sizes[start:end]) + 1
            if window and used + size > room:
                packed.append(window)
                window, used, room = [], 0, limit
            window.append(Part(number, start, end))
            used += size
    return [*packed, window] if window else packed


def cut(words: list[str], sizes: list[int], start: int, end: int, limit: int):
    """Cuts a paragraph that is longer than a window, after a sentence's end where there is one."""
    used, stop = 0, None
    for at in range(start, end):
        while used + sizes[at] > limit and at > start:
            edge = stop if stop is not None and stop > start else at
            yield start, edge
            start, used, stop = edge, sum(sizes[edge:at]), None
        used += sizes[at]
        if words[at] in ".!?":
            stop = at + 1
    yield start, end
