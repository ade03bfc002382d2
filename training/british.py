"""How well names are found in British articles that are new: `python british.py --init cache/base.2.pt`.

The shipped models learned names from all 20 British articles. Here each half of them is left out in turn, and a network
trained on the other names made by hand, without a teacher; that it may be compared, it reads the American development
articles too.
"""
import argparse
import random
from pathlib import Path

import numpy as np
import torch

import batches
import predict
from articles import read
from bases import BASES, CACHE, Pieces
from encoder import Network
from names import annotated
from train import Masters, losses

DATA = predict.SHARED / "data"
FOLDS, EPOCHS, RATE, PIECES = 2, 5, 2e-4, 2400
#: What the scorer reads; left behind for whoever wants to see it.
OUT = CACHE / "british.ndjson"


def trained(articles, init: Path, pieces: Pieces, seed: int) -> Network:
    for seeded in (random.seed, np.random.seed, torch.manual_seed):
        seeded(seed)
    device, dtype = predict.device_and_type()
    network = Network.of("minilm", torch.load(init, map_location="cpu"))
    network.words.weight.requires_grad_(False)
    network.to(device, dtype)
    masters = Masters(network, RATE)
    for epoch in range(EPOCHS):
        planned = batches.batches_of(batches.windows_of(articles, pieces, shuffle=True), PIECES, shuffle=True)
        for number, rows in enumerate(planned):
            parts = losses(network, batches.batch_of(rows, pieces, device, dtype), attributions=False)
            sum(parts.values()).backward()
            done = (epoch + number / len(planned)) / EPOCHS
            masters.step(min(1.0, done / 0.08) * max(0.01, 1 - done))
    return network


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--init", type=Path, required=True, help="a state that learned statements and no names")
    given = options.parse_args()
    pieces = Pieces(BASES["minilm"])
    corpora = annotated(DATA)
    british = corpora["british"]
    american = read(DATA / "graph-dev.ndjson")
    everything = [article for name in ("graph", "british", "world", "crossner") for article in corpora[name]]
    records = []
    for fold in range(FOLDS):
        left_out = british[fold::FOLDS]
        ids = {article.id for article in left_out}
        network = trained([a for a in everything if a.id not in ids], given.init, pieces, seed=7 + fold)
        report = predict.score(predict.predict(network, american, pieces), DATA / "graph-dev.ndjson", OUT)
        print(f"American, without half {fold + 1}: {predict.name_line(report)}", flush=True)
        records += predict.predict(network, left_out, pieces)
    report = predict.score(records, DATA / "uk" / "train.ndjson", OUT)
    print(f"British, each half when left out: {predict.name_line(report)}")


if __name__ == "__main__":
    main()
