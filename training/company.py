"""Vectors of words by the company they keep: words are near that stand in the same paragraphs of news.

Latent semantic analysis (Deerwester et al., 1990): stretches of some 80 words by the words in them, weighed by tf-idf, and the
main directions of that. They are added to the vectors that `meanings.py` wrote, as the second block of the same file.

    .venv/bin/python company.py ../weights/meanings.bin
"""
import argparse
import gzip
import json
import random
from array import array
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from meanings import NEWS, words_of

LENGTH = 80


def stretches(share: float, seed: int = 5):
    """Words of paragraphs of news, short ones put together."""
    pick = random.Random(seed)
    for path in sorted(NEWS.glob("*.ndjson.gz")):
        with gzip.open(path, "rt") as lines:
            for line in lines:
                if pick.random() > share:
                    continue
                words = []
                for paragraph in json.loads(line)["text"].split("\n"):
                    words += words_of(paragraph)
                    if len(words) >= LENGTH:
                        yield words
                        words = []
                yield words


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("file", type=Path)
    options.add_argument("--share", type=float, default=0.8, help="of the articles")
    options.add_argument("--common", type=int, default=150, help="so many of the most frequent words tell nothing")
    given = options.parse_args()
    torch.manual_seed(1)
    head, rest = given.file.read_bytes().split(b"\n", 1)
    header = json.loads(head)
    width, words = header["width"], header["words"]
    row = {word: i for i, word in enumerate(words) if i >= given.common}

    rows, columns, values = array("i"), array("i"), array("f")
    count = 0
    for stretch in stretches(given.share):
        counts = Counter(row[word] for word in stretch if word in row)
        if len(counts) < 5:
            continue
        for word, times in counts.items():
            rows.append(count)
            columns.append(word)
            values.append(1 + np.log(times))
        count += 1
    rows, columns, values = np.array(rows), np.array(columns), np.array(values)
    found = np.bincount(columns, minlength=len(words))
    rarity = np.where(found > 0, np.log(count / (1 + found)), 0)
    values = values * rarity[columns]
    values /= np.maximum(np.sqrt(np.bincount(rows, values**2, count))[rows], 1e-9)

    def matrix(a, b, size):
        return torch.sparse_coo_tensor(np.vstack([a, b]), torch.tensor(values, dtype=torch.float32), size).to_sparse_csr()

    forth, back = matrix(rows, columns, (count, len(words))), matrix(columns, rows, (len(words), count))
    # Randomised: Halko, Martinsson and Tropp, 2011.
    basis = torch.linalg.qr(torch.randn(len(words), width + 12))[0]
    for _ in range(4):
        basis = torch.linalg.qr(back @ (forth @ basis))[0]
    inner = forth @ basis
    squares, turns = torch.linalg.eigh(inner.T @ inner)
    order = torch.argsort(-squares)[:width]
    vectors = (basis @ turns[:, order] * squares[order].clamp_min(1e-9) ** 0.25).numpy() * rarity[:, None]
    scale = 127 / np.percentile(np.abs(vectors), 99.99)
    block = np.clip(np.round(vectors * scale), -127, 127).astype(np.int8).tobytes()
    given.file.write_bytes(head + b"\n" + rest[: width * len(words)] + block)


if __name__ == "__main__":
    main()
