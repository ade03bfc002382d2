"""Offsets in UTF-16 units, as records have them, and in characters, as Python's strings do."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence


class Offsets:
    """
    The way between the two countings of one text. They differ where it has characters beyond U+FFFF, emoji for example,
    which are two units each.

    >>> offsets = Offsets("😀 no")
    >>> offsets.python(3), offsets.utf16(2)
    (2, 3)
    """

    __slots__ = ("_characters", "_units")

    def __init__(self, text: str) -> None:
        #: Where each character of two units is, in either counting.
        self._characters: list[int] = []
        if not text.isascii():
            self._characters = [at for at, character in enumerate(text) if character > "\uffff"]
        self._units = [at + before for before, at in enumerate(self._characters)]

    def python(self, units: int) -> int:
        """An offset of a record as an offset into the Python string. In the midst of a character: where it begins."""
        return units - bisect_left(self._units, units)

    def utf16(self, characters: int) -> int:
        """The other way."""
        return characters + bisect_left(self._characters, characters)


def words(text: str, spans: Iterable[Sequence[int]], between: str = " … ") -> str:
    """What stands at spans of a text, the spans being as :func:`onrecord.records` gives them."""
    return between.join(" ".join(text[start:end].split()) for start, end in spans)
