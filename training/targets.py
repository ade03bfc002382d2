"""Learns whom statements are about, from the samples of `targets.mjs`, and writes `src/resolve/targets/target-weights.ts`.

Logistic regression with a narrow hidden layer beside it; half a batch's features are hidden while it learns.
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


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("samples", type=Path)
    options.add_argument("out", type=Path, help="the TypeScript file to write")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    torch.manual_seed(given.seed)
    rows = [row for line in given.samples.read_text(encoding="utf8").splitlines() for row in json.loads(line)]
    names = list(rows[0]["features"])
    features = torch.tensor([[row["features"][name] for name in names] for row in rows], dtype=torch.float32)
    right = torch.tensor([row["right"] for row in rows], dtype=torch.float32)
    network = Network(len(names))
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    for batch in batches(optimizer, len(rows), 64, EPOCHS):
        optimizer.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(network(features[batch]), right[batch]).backward()
        optimizer.step()
    weights = {
        "features": names,
        "linear": rounded(network.linear.weight)[0],
        "bias": rounded(network.linear.bias)[0],
        "hidden": rounded(network.hidden.weight),
        "hiddenBias": rounded(network.hidden.bias),
        "out": rounded(network.out.weight)[0],
    }
    given.out.write_text(PREAMBLE + json.dumps(weights) + "\n", encoding="utf8")
    print(f"{len(rows)} candidates, {int(right.sum())} targets")


if __name__ == "__main__":
    main()
