"""Learns whom pronouns mean, from the samples of `pronouns.mjs`, and writes it into a model's settings.

A ranking of the candidates against "nobody": linear in the features, with a low-rank product of the encoder's states of
both words, and a narrow hidden layer over features and products.
"""
import argparse
import base64
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

from small import batches, rounded

RANK, HIDDEN, DROPOUT, DECAY, EPOCHS, RATE = 6, 24, 0.5, 0.1, 8, 2e-3


class Ranking(nn.Module):
    def __init__(self, features: int, width: int):
        super().__init__()
        self.linear = nn.Linear(features, 1)
        self.nobody = nn.Parameter(torch.zeros(1))
        self.pronoun, self.mention, self.own = nn.Linear(width, RANK), nn.Linear(width, RANK), nn.Linear(width, 1, bias=False)
        self.hidden, self.out = nn.Linear(features + RANK, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, features, pronoun, mentions):
        """Features (candidates, features), states (width) and (candidates, width) → scores of candidates, then nobody."""
        mentions = self.dropout(mentions)
        products = self.pronoun(self.dropout(pronoun))[None] * self.mention(mentions)
        inner = torch.relu(self.hidden(torch.cat([features, products], 1)))
        scores = self.linear(features) + products.sum(1, keepdim=True) + self.own(mentions) + self.out(inner)
        return torch.cat([scores[:, 0], self.nobody])


def state(text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), dtype=np.float32)


def read(path: Path):
    """Names of the features, and samples whose right answer is among the candidates."""
    names, samples = [], []
    with path.open(encoding="utf8") as lines:
        for line in lines:
            sample = json.loads(line)
            candidates = sample["candidates"]
            right = torch.tensor([one["right"] for one in candidates] + [sample["nobody"]])
            if not candidates or not right.any():
                continue
            names = list(candidates[0]["features"])
            features = torch.tensor([[one["features"][name] for name in names] for one in candidates], dtype=torch.float32)
            mentions = torch.from_numpy(np.stack([state(one["state"]) for one in candidates]))
            samples.append((features, torch.from_numpy(state(sample["state"]).copy()), mentions, right))
    return names, samples


def fit(samples, seed: int) -> Ranking:
    torch.manual_seed(seed)
    ranking = Ranking(samples[0][0].shape[1], samples[0][1].shape[0])
    optimizer = torch.optim.AdamW(ranking.parameters(), lr=RATE, weight_decay=DECAY)
    for batch in batches(optimizer, len(samples), 32, EPOCHS):
        loss = 0
        for number in batch:
            *inputs, right = samples[number]
            scores = ranking(*inputs)
            loss = loss + torch.logsumexp(scores, 0) - torch.logsumexp(scores.masked_fill(~right, -1e9), 0)
        optimizer.zero_grad()
        (loss / len(batch)).backward()
        optimizer.step()
    return ranking


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("samples", type=Path)
    options.add_argument("settings", type=Path, help="the model's JSON file, which gets the ranking")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    names, samples = read(given.samples)
    found = fit(samples, given.seed)
    settings = json.loads(given.settings.read_text(encoding="utf8"))
    settings["pronouns"] = {
        "features": names,
        "nobody": rounded(found.nobody)[0],
        "linear": rounded(found.linear.weight)[0],
        "bias": rounded(found.linear.bias)[0],
        "mention": rounded(found.own.weight)[0],
        "pronounMatrix": rounded(found.pronoun.weight),
        "pronounBias": rounded(found.pronoun.bias),
        "mentionMatrix": rounded(found.mention.weight),
        "mentionBias": rounded(found.mention.bias),
        "hidden": rounded(found.hidden.weight),
        "hiddenBias": rounded(found.hidden.bias),
        "out": rounded(found.out.weight)[0],
    }
    given.settings.write_text(json.dumps(settings, separators=(",", ":")) + "\n", encoding="utf8")
    print(f"{len(samples)} pronouns, {len(names)} features")


if __name__ == "__main__":
    main()
