"""What one epoch of training reads: so much of each corpus, in a new choice each time."""
import random
from pathlib import Path

from articles import Article, read
from label import unpacked
from names import annotated
from paragraphs import reparagraphed
from predict import SHARED


def in_fold(fold: str | None, number: int) -> bool:
    """Whether an article is left out of training by a fold `K/N`."""
    if fold is None:
        return False
    which, folds = map(int, fold.split("/"))
    return number % folds == which


def pairs(options: list[str]) -> dict[str, str]:
    """`NAME=VALUE …` as a dictionary."""
    return dict(option.split("=", 1) for option in options)


class Mixture:
    """Corpora by name, with the share of each in an epoch: 2 reads it twice, 0.2 a random fifth of it."""

    def __init__(self, shares: dict[str, str], apart: dict[str, str], news: list[Path], own: list[Path], automatic: bool = False):
        found = annotated(SHARED / "data", automatic)
        found["news"] = [article for folder in news for piece in sorted(folder.glob("*.npz")) for article in unpacked(piece)]
        found["own"] = [article for path in own for article in read(str(path))]
        if unknown := (shares.keys() | apart.keys()) - found.keys():
            raise SystemExit(f"no corpus {', '.join(sorted(unknown))}: there are {', '.join(found)}")
        left = {name: [a for number, a in enumerate(corpus) if not in_fold(apart.get(name), number)] for name, corpus in found.items()}
        self.corpora = {name: (left[name], float(share)) for name, share in shares.items()}

    def articles(self) -> list[Article]:
        """Every article once."""
        return list({id(article): article for corpus, _ in self.corpora.values() for article in corpus}.values())

    def epoch(self) -> list[Article]:
        chosen = []
        for corpus, share in self.corpora.values():
            chosen += corpus * int(share) + random.sample(corpus, round((share % 1) * len(corpus)))
        return [reparagraphed(article) for article in chosen]
