"""Fine-tunes one encoder. `python train.py --help` tells the options, README.md the whole recipe.

Weights are bf16 with float32 masters for the optimiser: fast on processors with AMX, and on GPUs.
"""
import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

import batches
import crf
import predict
from articles import Article, read
from bases import BASES, Pieces
from encoder import Network
from teach import in_fold

POLNEAR = predict.SHARED / "data" / "polnear"


class Masters:
    """Float32 copies of the parameters: the optimiser steps on them, the network gets them rounded."""

    def __init__(self, network, rate: float):
        self.pairs = [(name, p, p.detach().float().clone().requires_grad_()) for name, p in network.named_parameters() if p.requires_grad]
        groups = [(self.pick(lambda n, p: "chain" in n), 10 * rate, 0.0), (self.pick(lambda n, p: n.startswith(("emit", "arguments"))), 3 * rate, 0.01)]
        rest = lambda n: "chain" not in n and not n.startswith(("emit", "arguments"))
        groups += [(self.pick(lambda n, p: rest(n) and p.dim() > 1), rate, 0.01), (self.pick(lambda n, p: rest(n) and p.dim() <= 1), rate, 0.0)]
        self.optimizer = torch.optim.AdamW([{"params": g, "lr": lr, "weight_decay": w} for g, lr, w in groups], fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]

    def pick(self, wanted):
        return [master for name, p, master in self.pairs if wanted(name, p)]

    def step(self, share: float) -> None:
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * share
        for _, p, master in self.pairs:
            master.grad = None if p.grad is None else p.grad.float()
            p.grad = None
        torch.nn.utils.clip_grad_norm_([m for *_, m in self.pairs], 1.0)
        self.optimizer.step()
        with torch.no_grad():
            for _, p, master in self.pairs:
                p.copy_(master)

    def state(self, network) -> dict:
        state = {name: value.float() for name, value in network.state_dict().items()}
        return state | {name: master.detach().clone() for name, _, master in self.pairs}


def losses(network, batch, trust: float):
    """The mean losses of both heads. `trust` is the weight of a teacher's marginals against gold."""
    tags, arguments, lengths = batches.emissions(network, batch)
    gold = batches.gold_tags(batch, tags.shape[1])
    soft = batches.soft_tags(batch, gold, tags.shape[2]).to(tags.device) if trust else None
    first = crf.loss(tags, *network.chain.scores(), batch.lengths, gold.to(tags.device), soft, trust)
    if arguments is None:
        return (first,)
    gold = batches.gold_arguments(batch, arguments.shape[1])
    soft = batches.soft_arguments(batch, gold, arguments.shape[2]).to(tags.device) if trust else None
    return first, crf.loss(arguments, *network.argument_chain.scores(), lengths, gold.to(tags.device), soft, trust)


def with_beliefs(articles: list[Article], files: list[Path]) -> None:
    """Gives articles and their cues the mean of the teachers' marginals."""
    beliefs: dict[str, list[np.ndarray]] = {}
    for file in files:
        for key, value in np.load(file).items():
            beliefs.setdefault(key, []).append(value.astype(np.float32))
    for article in articles:
        for one, key in [(article, article.id), *((cue, f"{article.id}#{cue.start}") for cue in article.cues)]:
            if key in beliefs:
                one.soft = np.mean(beliefs[key], axis=0).astype(np.float16)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--base", choices=BASES, default="minilm")
    options.add_argument("--init", type=Path, help="go on from this state instead of the pretrained base")
    options.add_argument("--articles", type=Path, nargs="+", default=[POLNEAR / "train.ndjson"], help="NDJSON to learn from")
    options.add_argument("--fold", help="leave out every Nth article, from the Kth: K/N")
    options.add_argument("--teach", type=Path, nargs="*", default=[], help=".npz files of teach.py")
    options.add_argument("--trust", type=float, default=0.5, help="weight of the teachers against gold")
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--rate", type=float, help="peak learning rate (default: the base's)")
    options.add_argument("--pieces", type=int, default=2400, help="word pieces in a batch")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, required=True, help="state to write, .pt")
    given = options.parse_args()
    for seeded in (random.seed, np.random.seed, torch.manual_seed):
        seeded(given.seed)
    articles = [article for path in given.articles for article in read(path)]
    articles = [article for number, article in enumerate(articles) if not in_fold(given.fold, number)]
    with_beliefs(articles, given.teach)
    dev = read(POLNEAR / "dev.ndjson")
    device, dtype = predict.device_and_type()
    base = BASES[given.base]
    pieces = Pieces(base)
    network = Network(given.base)
    if given.init:
        network.load_state_dict(torch.load(given.init, map_location="cpu"))
    else:
        network.load_base(given.base)
    network.words.weight.requires_grad_(False)
    network.to(device, dtype)
    masters = Masters(network, given.rate or base.rate)

    begun = time.time()
    for epoch in range(given.epochs):
        sums = np.zeros(2)
        found = batches.windows_of(articles, pieces, shuffle=True)
        planned = batches.batches_of(found, given.pieces, shuffle=True)
        for number, rows in enumerate(planned):
            batch = batches.batch_of(rows, pieces, device, dtype)
            hidden = (torch.rand(batch.pieces.shape, device=device) < 0.03) & (batch.pieces > 999)
            batch.pieces[hidden] = base.mask
            parts = losses(network, batch, given.trust if given.teach else 0.0)
            sum(parts).backward()
            done = (epoch + number / len(planned)) / given.epochs
            masters.step(min(1.0, done / 0.08) * max(0.01, 1 - done))
            sums[: len(parts)] += [part.item() for part in parts]
            if (number + 1) % 100 == 0:
                print(f"  {number + 1}/{len(planned)} {time.time() - begun:.0f}s losses {sums / (number + 1)}", flush=True)
        torch.save(masters.state(network), given.out.with_suffix(".part"))
        report = predict.score(predict.predict(network, dev, pieces), POLNEAR / "dev.ndjson", given.out.with_suffix(".dev.ndjson"))
        print(f"epoch {epoch + 1} {time.time() - begun:.0f}s {predict.line(report)}", flush=True)
    given.out.with_suffix(".part").rename(given.out)


if __name__ == "__main__":
    main()
