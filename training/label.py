"""Labels news that nobody annotated with what teachers believe of it: `python label.py --models large base --out cache/news`.

Works piece by piece, each a file that is useful alone; pieces that are there are left as they are, so that it goes on where
it was broken off, and another round may add more. News is taken in turn from the files named, British and world ones first.
Of an article those paragraphs are kept in which somebody may say something, and one in five of the others.
"""
import argparse
import gzip
import json
from itertools import islice
from pathlib import Path

import numpy as np

from articles import ARGUMENT_TAGS, NAME_TAGS, TAGS, Article, Cue, article_of
from bases import BASES, Pieces
from batches import windows_of
from predict import SHARED
from teachers import OnnxTeacher, Teacher, TorchTeacher

NEWS = SHARED / "data" / "news"
#: Half of what is labelled is British or about the world.
FILES = ("uk-2004-2026", "us-2012-2020.1", "world-2020-2024", "us-2012-2020.2")
#: Characters of news in a piece.
SIZE = 500_000
#: How probable a cue's first word must be for its paragraph to be kept, and for its source and content to be learned.
LIKELY, CUE = 0.2, 0.35
#: Of paragraphs in which nobody seems to speak, one in so many is kept.
SILENT = 5
B_CUE, I_CUE = TAGS.index("B-cue"), TAGS.index("I-cue")


def news(files: list[Path]):
    """Articles, one of each file in turn."""
    opened = [gzip.open(path, "rt", encoding="utf8") for path in files]
    while opened:
        for lines in [*opened]:
            line = next(lines, None)
            if line is None:
                opened.remove(lines)
            else:
                yield json.loads(line)


def pieces_of(records, size: int):
    """Lists of records, each with about so many characters of text."""
    some, total = [], 0
    for record in records:
        some.append({"id": record["id"], "text": record["text"]})
        total += len(record["text"])
        if total >= size:
            yield some
            some, total = [], 0
    if some:
        yield some


def cues_of(article: Article, tags: np.ndarray) -> list[Cue]:
    """The runs of words that teachers take for a cue."""
    found = []
    for number, (first, last) in enumerate(article.paragraphs):
        at = first
        while at < last:
            end = at + 1
            if tags[at, B_CUE] > CUE:
                while end < last and tags[end, I_CUE] > CUE:
                    end += 1
                found.append(Cue(number, at, end, np.zeros(last - first, dtype=np.int64)))
            at = end
    return found


def labelled(teachers: list[Teacher], articles: list[Article], pieces: Pieces) -> None:
    """Gives every article the mean of what teachers believe: of its words, names and cues."""
    windows = windows_of(articles, pieces)
    readings = [teacher.read(windows) for teacher in teachers]
    for number, article in enumerate(articles):
        article.soft, article.soft_names = (np.mean([reading[kind][number] for reading in readings], axis=0) for kind in ("tags", "names"))
        article.cues = cues_of(article, article.soft)
    for article, *beliefs in zip(articles, *(teacher.arguments(articles) for teacher in teachers)):
        for cue, *some in zip(article.cues, *beliefs):
            cue.soft = np.mean(some, axis=0)


def kept(article: Article, random: np.random.Generator) -> list[int]:
    """The paragraphs to learn from."""
    chosen = random.random(len(article.paragraphs)) < 1 / SILENT
    return [i for i, (a, b) in enumerate(article.paragraphs) if chosen[i] or article.soft[a:b, B_CUE].max() > LIKELY]


def packed(articles: list[Article], random: np.random.Generator) -> dict[str, np.ndarray]:
    """What a piece holds: texts of the paragraphs kept, and beliefs of all their words and cues, one after the other."""
    texts, tags, names, cues, arguments = [], [], [], [], []
    for article in articles:
        chosen = kept(article, random)
        if not chosen:
            continue
        text = article.text.encode("utf-16-le")
        spans = [article.paragraphs[i] for i in chosen]
        printed = [text[2 * article.starts[a] : 2 * article.ends[b - 1]].decode("utf-16-le") for a, b in spans]
        begun = np.cumsum([0, *(b - a for a, b in spans)])
        for (a, b), begin in zip(spans, begun):
            tags.append(article.soft[a:b])
            names.append(article.soft_names[a:b])
            for cue in article.cues:
                if a <= cue.start < b:
                    cues.append((len(texts), begin + cue.start - a, begin + cue.end - a))
                    arguments.append(cue.soft)
        texts.append({"id": article.id, "text": "\n\n".join(printed)})
    # Steps of 1/1000, so that what is next to nothing takes no room.
    joined = lambda arrays, width: np.concatenate([np.zeros((0, width)), *arrays]).round(3).astype(np.float16)
    return {
        "texts": np.frombuffer(json.dumps(texts).encode(), dtype=np.uint8),
        "tags": joined(tags, len(TAGS)),
        "names": joined(names, len(NAME_TAGS)),
        "cues": np.array(cues, dtype=np.int32).reshape(-1, 3),
        "arguments": joined(arguments, len(ARGUMENT_TAGS)),
    }


def unpacked(path: Path) -> list[Article]:
    """The articles of a piece, with beliefs; their labels are the likeliest ones."""
    piece = np.load(path)
    tags, names, arguments = (piece[kind] for kind in ("tags", "names", "arguments"))
    articles, at, behind = [], 0, 0
    cues = piece["cues"]
    for number, record in enumerate(json.loads(piece["texts"].tobytes())):
        article = article_of(record)
        size = len(article.words)
        article.soft, article.soft_names = tags[at : at + size], names[at : at + size]
        article.tags, article.trust = article.soft.argmax(1), 1.0
        at += size
        for _, start, end in cues[cues[:, 0] == number].tolist():
            paragraph = next(i for i, (a, b) in enumerate(article.paragraphs) if a <= start < b)
            length = article.paragraphs[paragraph][1] - article.paragraphs[paragraph][0]
            soft = arguments[behind : behind + length]
            behind += length
            article.cues.append(Cue(paragraph, start, end, soft.argmax(1), soft))
        articles.append(article)
    assert at == len(tags) and behind == len(arguments), f"{path}: words are counted otherwise now; label it again"
    return articles


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--models", nargs="*", default=[], help="exported models in --folder that teach")
    options.add_argument("--folder", type=Path, default=Path(__file__).parent.parent / "weights")
    options.add_argument("--states", nargs="*", default=[], help="states of train.py that teach, BASE=PATH")
    options.add_argument("--files", nargs="+", default=FILES, help="files of news, without their ending")
    options.add_argument("--count", type=int, default=40, help="how many pieces of half a megabyte to have")
    options.add_argument("--out", type=Path, required=True, help="folder for the pieces")
    given = options.parse_args()
    teachers = [OnnxTeacher(given.folder, model) for model in given.models]
    teachers += [TorchTeacher(*one.split("=", 1)) for one in given.states]
    pieces = Pieces(BASES["minilm"])
    given.out.mkdir(parents=True, exist_ok=True)
    records = news([NEWS / f"{name}.ndjson.gz" for name in given.files])
    for number, some in enumerate(islice(pieces_of(records, SIZE), given.count)):
        path = given.out / f"{number:03}.npz"
        if path.exists():
            continue
        articles = [article for article in map(article_of, some) if article.words]
        labelled(teachers, articles, pieces)
        part = path.with_suffix(".part")
        with part.open("wb") as out:
            np.savez_compressed(out, **packed(articles, np.random.default_rng(number)))
        part.rename(path)
        print(f"{path.name}: {len(articles)} articles, {sum(len(a.cues) for a in articles)} cues", flush=True)


if __name__ == "__main__":
    main()
