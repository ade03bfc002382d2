"""Learns whom statements are about, from the samples of `targets.mjs`, and writes `src/resolve/targets/target-weights.ts`.

Logistic regression with a narrow hidden layer beside it; half a batch's features are hidden while it learns. Some of them are
learned, which begin otherwise, and their mean is written as one network: what one says of an article depends on how it began.
"""
import argparse
import json
from pathlib import Path

import torch
from torch import nn

from small import batches, rounded

HIDDEN, DROPOUT, DECAY, EPOCHS, RATE = 8, 0.2, 0.05, 12, 3e-3
PREAMBLE = """import type { Perceptron } from './perceptron.ts'

/** Made by `training/targets.py`; `docs/model-card.md` says from what. */
export const TARGETS: Perceptron = """


class Network(nn.Module):
    def __init__(self, features: int):
        super().__init__()
        self.linear, self.hidden, self.out = nn.Linear(features, 1), nn.Linear(features, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, features):
        return (self.linear(features) + self.out(self.dropout(torch.relu(self.hidden(features)))))[:, 0]


def fit(features, right, seed: int) -> Network:
    torch.manual_seed(seed)
    network = Network(features.shape[1])
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    for batch in batches(optimizer, len(right), 64, EPOCHS):
        optimizer.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(network(features[batch]), right[batch]).backward()
        optimizer.step()
    return network


@torch.no_grad()
def mean_of(networks: list[Network]) -> dict:
    """One network that scores as the mean of some: their hidden layers side by side."""
    mean = lambda parts: torch.stack([*parts]).mean(0)
    return {
        "linear": rounded(mean(one.linear.weight for one in networks))[0],
        "bias": rounded(mean(one.linear.bias for one in networks))[0],
        "hidden": rounded(torch.cat([one.hidden.weight for one in networks])),
        "hiddenBias": rounded(torch.cat([one.hidden.bias for one in networks])),
        "out": rounded(torch.cat([one.out.weight for one in networks], 1) / len(networks))[0],
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("samples", type=Path)
    options.add_argument("out", type=Path, help="the TypeScript file to write")
    options.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3, 4, 5], help="a network each, whose mean counts")
    given = options.parse_args()
    rows = [row for line in given.samples.read_text(encoding="utf8").splitlines() for row in json.loads(line)]
    names = list(rows[0]["features"])
    features = torch.tensor([[row["features"][name] for name in names] for row in rows], dtype=torch.float32)
    right = torch.tensor([row["right"] for row in rows], dtype=torch.float32)
    weights = {"features": names} | mean_of([fit(features, right, seed) for seed in given.seeds])
    given.out.write_text(PREAMBLE + json.dumps(weights) + "\n", encoding="utf8")
    print(f"{len(rows)} candidates, {int(right.sum())} targets")


if __name__ == "__main__":
    main()
