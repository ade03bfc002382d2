"""Writes what a network believes of annotated articles: marginals of its heads, for another network to learn from.

A teacher must not have seen the articles it labels, or it only repeats their gold: `--fold K/N` labels the articles
that `train.py --apart CORPUS=K/N` left out. Of names it says what it believes where annotators leave it open.
"""
import argparse
from pathlib import Path

import numpy as np
import torch

import batches
from articles import Article
from bases import BASES, Pieces
from crf import NEVER, forward_backward
from encoder import Network
from mixture import in_fold
from names import annotated
from predict import SHARED, load


@torch.no_grad()
def beliefs(network: Network, articles: list[Article], pieces: Pieces) -> dict[str, np.ndarray]:
    """For every article `ID` (words, TAGS), and for every cue of it `ID#START` (words of its paragraph, ARGUMENT_TAGS)."""
    device, dtype = next(network.parameters()).device, network.words.weight.dtype
    found = {}
    for article in articles:
        found[article.id] = np.zeros((len(article.words), len(network.chain.start)), dtype=np.float16)
        for cue in article.cues:
            found[f"{article.id}#{cue.start}"] = np.zeros((len(cue.tags), len(network.argument_chain.start)), dtype=np.float16)
    for rows in batches.batches_of(batches.windows_of(articles, pieces), 6000):
        batch = batches.batch_of(rows, pieces, device, dtype)
        tags, _, arguments, lengths = batches.emissions(network, batch)
        marginals = forward_backward(*(x.double() for x in (tags, *network.chain.scores())), batch.lengths)[1].cpu().numpy()
        for row, (article, part) in enumerate(batch.parts):
            found[article.id][part.start : part.end] = marginals[row, : part.end - part.start]
        if arguments is None:
            continue
        chain = network.argument_chain.scores()
        marginals = forward_backward(*(x.double() for x in (arguments, *chain)), lengths)[1].cpu().numpy()
        for row, (article, part, cue) in enumerate(batch.cues):
            target = batches.part_of(article, part, cue, found[f"{article.id}#{cue.start}"])
            target[:] = marginals[row, : len(target)]
    return found


@torch.no_grad()
def name_beliefs(network: Network, articles: list[Article], pieces: Pieces) -> dict[str, np.ndarray]:
    """For every article `ID@names` (words, NAME_TAGS); what annotators left no choice about is as they have it."""
    device, dtype = next(network.parameters()).device, network.words.weight.dtype
    found = {f"{a.id}@names": np.zeros((len(a.words), len(network.name_chain.start)), dtype=np.float16) for a in articles}
    for article in articles:
        if article.allowed is None:
            article.allowed = np.ones((len(article.words), len(network.name_chain.start)), dtype=bool)
    for rows in batches.batches_of(batches.windows_of(articles, pieces), 6000):
        batch = batches.batch_of(rows, pieces, device, dtype, cues_of=lambda *_: [])
        names = batches.emissions(network, batch)[1].double()
        allowed = batches.allowed_names(batch, range(len(batch.parts)), names.shape[1]).to(device)
        chain = (x.double() for x in network.name_chain.scores())
        marginals = forward_backward(names.masked_fill(~allowed, NEVER), *chain, batch.lengths)[1].cpu().numpy()
        for row, (article, part) in enumerate(batch.parts):
            found[f"{article.id}@names"][part.start : part.end] = marginals[row, : part.end - part.start]
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--base", choices=BASES, required=True)
    options.add_argument("--state", type=Path, required=True, help="the teacher, as train.py wrote it")
    options.add_argument("--corpora", nargs="+", default=["american", "british", "world"])
    options.add_argument("--fold", help="label only the articles left out of this fold, K/N")
    options.add_argument("--out", type=Path, required=True, help=".npz to write")
    given = options.parse_args()
    network, pieces = load(given.base, given.state), Pieces(BASES[given.base])
    found = annotated(SHARED / "data")
    articles = [a for name in given.corpora for i, a in enumerate(found[name]) if given.fold is None or in_fold(given.fold, i)]
    np.savez_compressed(given.out, **beliefs(network, articles, pieces), **name_beliefs(network, articles, pieces))
    print(f"{given.out}: {len(articles)} articles")


if __name__ == "__main__":
    main()
