"""Learns whom words mean, from the samples of `links.mjs`, and writes it into a model's settings.

A ranking of the candidates against "nobody who is named": a hidden layer over features of the words, of the candidate and of
both, and over a low-rank product of the encoder's states of both. Prints how often it is right, cross-validated by articles.
"""
import argparse
import collections
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from small import batches, rounded

RANK, HIDDEN, DROPOUT, DECAY, EPOCHS, RATE, BATCH = 8, 48, 0.3, 0.05, 8, 3e-3, 64
#: Numbers in a state.
WIDTH = 384
FOLDS = 5


class Ranking(nn.Module):
    def __init__(self, features: int, width: int):
        super().__init__()
        self.hidden, self.linear = nn.Linear(features, HIDDEN), nn.Linear(features, 1, bias=False)
        self.expression, self.mention = nn.Linear(width, RANK, bias=False), nn.Linear(width, RANK, bias=False)
        self.products, self.out = nn.Linear(RANK, HIDDEN, bias=False), nn.Linear(HIDDEN, 1, bias=False)
        self.dropout, self.state_dropout = nn.Dropout(DROPOUT), nn.Dropout(0.5)

    def forward(self, features, expressions, mentions):
        """Features (rows, candidates, features), states (rows, width) and (rows, candidates, width) → scores."""
        left, right = self.expression(self.state_dropout(expressions)), self.mention(self.state_dropout(mentions))
        products = left[:, None] * right
        inner = self.dropout(torch.relu(self.hidden(features) + self.products(products)))
        return self.linear(features)[..., 0] + products.sum(-1) + self.out(inner)[..., 0]


class Samples:
    """Samples as arrays; the last candidate of each is nobody."""

    def __init__(self, path: Path):
        self.rows = [json.loads(line) for line in path.with_suffix(".ndjson").open(encoding="utf8")]
        names = collections.Counter()
        for row in self.rows:
            names.update(row["own"])
            for one in row["candidates"]:
                names.update(one["features"])
        self.names = ["nobody", *sorted(name for name, count in names.items() if count > 20)]
        states = np.fromfile(path.with_suffix(".f32"), dtype=np.float32).reshape(-1, WIDTH)
        self.states = torch.from_numpy(np.concatenate([states, np.zeros((1, WIDTH), np.float32)]))
        self.fill()

    def fill(self) -> None:
        """All candidates of all samples, one below the other, and where each sample's are; the last row is padding."""
        at = {name: i for i, name in enumerate(self.names)}
        counts = [len(row["candidates"]) + 1 for row in self.rows]
        self.starts = np.concatenate([[0], np.cumsum(counts)])
        total = int(self.starts[-1])
        features = np.zeros((total + 1, len(self.names)), np.float32)
        right, mentions = np.zeros(total + 1, bool), np.full(total + 1, len(self.states) - 1)
        expressions = np.full(len(self.rows), len(self.states) - 1)
        for i, row in enumerate(self.rows):
            if row["state"] >= 0:
                expressions[i] = row["state"]
            nobody = {"features": {"nobody": 1}, "state": -1, "right": row["nobody"]}
            for j, one in enumerate([*row["candidates"], nobody], self.starts[i]):
                for name, value in (*row["own"].items(), *one["features"].items()):
                    if name in at:
                        features[j, at[name]] = value
                right[j] = one["right"]
                if one["state"] >= 0:
                    mentions[j] = one["state"]
        self.features, self.right, self.mentions, self.expressions = map(torch.from_numpy, (features, right, mentions, expressions))

    def batch(self, numbers):
        """Features, states of expressions and mentions, which candidates there are, which are right."""
        numbers = np.asarray(numbers)
        counts = self.starts[numbers + 1] - self.starts[numbers]
        steps = np.arange(counts.max())[None]
        on = steps < counts[:, None]
        places = torch.from_numpy(np.where(on, self.starts[numbers][:, None] + steps, len(self.features) - 1))
        states = self.states[self.expressions[torch.from_numpy(numbers)]]
        return self.features[places], states, self.states[self.mentions[places]], torch.from_numpy(on), self.right[places]


def fit(samples: Samples, numbers: list[int], seed: int) -> Ranking:
    torch.manual_seed(seed)
    # GAP has nothing but pronouns, and of its kind: news counts double.
    numbers = [one for one in numbers for _ in range(1 if samples.rows[one]["corpus"] == "gap" else 2)]
    network = Ranking(len(samples.names), WIDTH)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    for chosen in batches(optimizer, len(numbers), BATCH, EPOCHS):
        *inputs, on, right = samples.batch([numbers[one] for one in chosen.tolist()])
        scores = network(*inputs).masked_fill(~on, -1e9)
        loss = (torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~right, -1e9), 1)).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return network.eval()


@torch.no_grad()
def judged(samples: Samples, network: Ranking, numbers: list[int]):
    """For every sample which candidate is chosen, how sure that is, and whether it is right."""
    for start in range(0, len(numbers), 256):
        some = numbers[start : start + 256]
        *inputs, on, right = samples.batch(some)
        chances = torch.softmax(network(*inputs).masked_fill(~on, -1e9), 1)
        for i, number in enumerate(some):
            best = int(chances[i].argmax())
            yield samples.rows[number], best, float(chances[i, best]), bool(right[i, best])


def fold_of(row) -> int:
    return sum(map(ord, row["id"])) % FOLDS


def report(found) -> None:
    """F1 of named speakers by corpus and by kind, and how many of each share of sureness are right."""
    tallies, sure = collections.defaultdict(lambda: [0, 0, 0]), collections.defaultdict(lambda: [0, 0])
    for row, best, chance, right in found:
        is_named = best < len(row["candidates"])
        wants = not row["nobody"] or row["lost"]
        for key in (row["corpus"], f"{row['kind']}", "all" if row["corpus"] != "gap" else "gap"):
            tally = tallies[key]
            tally[0] += is_named and right
            tally[1] += is_named and not right
            tally[2] += wants and not (is_named and right)
        if is_named:
            sure[int(chance * 10)][0] += right
            sure[int(chance * 10)][1] += 1
    for key, (tp, fp, fn) in sorted(tallies.items()):
        print(f"{key:22} right {tp:5} wrong {fp:4} missing {fn:4}  F1 {200 * tp / max(1, 2 * tp + fp + fn):.1f}")
    print("sure → right", {f"{k / 10:.1f}": f"{a / n:.2f} of {n}" for k, (a, n) in sorted(sure.items())})


def written(names: list[str], network: Ranking) -> dict:
    weights = torch.cat([network.hidden.weight, network.linear.weight]).T
    return {
        "features": {name: rounded(row) for name, row in zip(names, weights)},
        "expressionMatrix": rounded(network.expression.weight),
        "mentionMatrix": rounded(network.mention.weight),
        "products": rounded(network.products.weight.T),
        "bias": rounded(network.hidden.bias),
        "out": rounded(network.out.weight)[0],
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("samples", type=Path, help="what links.mjs wrote, without its ending")
    options.add_argument("settings", type=Path, nargs="?", help="the model's JSON file, which gets the ranking")
    options.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3], help="a network each, whose mean counts")
    options.add_argument("--folds", type=int, default=FOLDS, help="how many of the five folds to validate on")
    options.add_argument("--without", type=int, help="leave this fold out of what is written")
    options.add_argument("--threads", type=int, default=1, help="more wait for each other wherever a core has other work")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    samples = Samples(given.samples)
    everything = range(len(samples.rows))
    found = []
    for fold in range(given.folds):
        begun = time.time()
        network = fit(samples, [n for n in everything if fold_of(samples.rows[n]) != fold], given.seeds[0])
        found += judged(samples, network, [n for n in everything if fold_of(samples.rows[n]) == fold])
        print(f"fold {fold} {time.time() - begun:.0f}s", flush=True)
    if found:
        report(found)
    if given.settings:
        learned = [n for n in everything if fold_of(samples.rows[n]) != given.without]
        settings = json.loads(given.settings.read_text(encoding="utf8"))
        settings["links"] = [written(samples.names, fit(samples, learned, seed)) for seed in given.seeds]
        given.settings.write_text(json.dumps(settings, separators=(",", ":")) + "\n", encoding="utf8")
    print(f"{len(samples.rows)} expressions, {len(samples.names)} features")


if __name__ == "__main__":
    main()
