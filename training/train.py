"""Fine-tunes one encoder. `python train.py --help` tells the options, README.md the whole recipe.

Weights are bf16 with float32 masters for the optimiser: fast on processors with AMX, and on GPUs.
"""
import argparse
import collections
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
from names import corpora
from teach import in_fold

POLNEAR = predict.SHARED / "data" / "polnear"


class Masters:
    """Float32 copies of the parameters: the optimiser steps on them, the network gets them rounded."""

    def __init__(self, network, rate: float):
        self.pairs = [(name, p, p.detach().float().clone().requires_grad_()) for name, p in network.named_parameters() if p.requires_grad]
        # What begins from nothing learns faster; names come last, and in the fewest epochs.
        fast, heads = lambda n: "chain" in n or n.startswith("emit_names"), ("emit.", "arguments.")
        rest = lambda n: not fast(n) and not n.startswith(heads)
        groups = [(self.pick(lambda n, p: fast(n)), 10 * rate, 0.0), (self.pick(lambda n, p: n.startswith(heads)), 3 * rate, 0.01)]
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


def losses(network, batch, trust: float, attributions: bool):
    """The losses of the heads, each a mean over the batch's words. `trust` is a teacher's weight against gold."""
    tags, names, arguments, lengths = batches.emissions(network, batch)
    found = name_losses(network, batch, names)
    rows = [row for row, (article, _) in enumerate(batch.parts) if article.attributed]
    if not attributions or not rows:
        return found
    gold = batches.gold_tags(batch, tags.shape[1])
    soft = batches.soft_tags(batch, gold, tags.shape[2]).to(tags.device)[rows] if trust else None
    share = batch.lengths[rows].sum() / batch.lengths.sum()
    found["tags"] = share * crf.loss(tags[rows], *network.chain.scores(), batch.lengths[rows], gold.to(tags.device)[rows], soft, trust)
    if arguments is None:
        return found
    gold = batches.gold_arguments(batch, arguments.shape[1])
    soft = batches.soft_arguments(batch, gold, arguments.shape[2]).to(tags.device) if trust else None
    found["arguments"] = share * crf.loss(arguments, *network.argument_chain.scores(), lengths, gold.to(tags.device), soft, trust)
    return found


def name_losses(network, batch, names) -> dict:
    """The loss of the name head: against a teacher's marginals where there are any, else against what is allowed."""
    groups: dict[float | str, list[int]] = {}
    for row, (article, _) in enumerate(batch.parts):
        if article.soft_names is not None:
            groups.setdefault("soft", []).append(row)
        elif article.allowed is not None:
            groups.setdefault(article.weight, []).append(row)
    total = 0
    for kind, rows in groups.items():
        lengths = batch.lengths[rows]
        longest = int(lengths.max())
        given = (names[rows, :longest], *network.name_chain.scores(), lengths)
        share = lengths.sum() / batch.lengths.sum()
        if kind == "soft":
            wanted = batches.soft_names(batch, rows, longest).to(names.device)
            total = total + share * crf.loss(*given, wanted.argmax(2), wanted, 1.0)
        else:
            total = total + kind * share * crf.partial_loss(*given, batches.allowed_names(batch, rows, longest).to(names.device))
    return {"names": total} if groups else {}


def with_beliefs(articles: list[Article], files: list[Path]) -> None:
    """Gives articles and their cues the mean of the teachers' marginals."""
    beliefs: dict[str, list[np.ndarray]] = {}
    for file in files:
        for key, value in np.load(file).items():
            beliefs.setdefault(key, []).append(value.astype(np.float32))
    mean = lambda key: np.mean(beliefs[key], axis=0).astype(np.float16) if key in beliefs else None
    for article in articles:
        article.soft, article.soft_names = mean(article.id), mean(f"{article.id}@names")
        for cue in article.cues:
            cue.soft = mean(f"{article.id}#{cue.start}")


def lessons(articles: list[Article], given, epoch: int) -> list[Article]:
    """What is learned in one epoch: automatic names only at first, so that those made by hand have the last word."""
    if not given.only_names:
        return articles
    automatic = [article for article in articles if article.allowed is not None and article.weight < 1]
    some = random.sample(automatic, int(given.automatic * len(automatic))) if epoch == 0 else []
    return some + [article for article in articles if article.allowed is not None and article.weight == 1]


def mean_of(states: list[str]) -> dict:
    """The weighted mean of states (Wortsman et al., 2022), over those that have a parameter."""
    sums, weights = {}, collections.Counter()
    for one in states:
        path, _, weight = one.partition("=")
        for name, value in torch.load(path, map_location="cpu").items():
            sums[name] = sums.get(name, 0) + float(weight or 1) * value.float()
            weights[name] += float(weight or 1)
    return {name: total / weights[name] for name, total in sums.items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--base", choices=BASES, default="minilm")
    options.add_argument("--init", nargs="+", help="go on from this state instead of the pretrained base; from the mean of several, PATH=WEIGHT")
    options.add_argument("--articles", type=Path, nargs="+", help="NDJSON to learn from, instead of all corpora")
    options.add_argument("--only-names", action="store_true", help="leave the other heads alone")
    options.add_argument("--automatic", type=float, default=0, help="share of CoreNLP's automatic names in the first epoch")
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
    if given.articles:
        articles = [article for path in given.articles for article in read(path)]
    else:
        articles = corpora(predict.SHARED / "data", automatic=given.automatic > 0)
    articles = [article for number, article in enumerate(articles) if not in_fold(given.fold, number)]
    with_beliefs(articles, given.teach)
    dev = read(POLNEAR / "dev.ndjson")
    device, dtype = predict.device_and_type()
    base = BASES[given.base]
    pieces = Pieces(base)
    network = Network(given.base)
    if given.init:
        # A state from before there were names has no head for them.
        network.load_state_dict(mean_of(given.init), strict=False)
    else:
        network.load_base(given.base)
    network.words.weight.requires_grad_(False)
    network.to(device, dtype)
    masters = Masters(network, given.rate or base.rate)

    begun = time.time()
    for epoch in range(given.epochs):
        sums = collections.Counter()
        found = batches.windows_of(lessons(articles, given, epoch), pieces, shuffle=True)
        planned = batches.batches_of(found, given.pieces, shuffle=True)
        for number, rows in enumerate(planned):
            batch = batches.batch_of(rows, pieces, device, dtype)
            hidden = (torch.rand(batch.pieces.shape, device=device) < 0.03) & (batch.pieces > 999)
            batch.pieces[hidden] = base.mask
            parts = losses(network, batch, given.trust if given.teach else 0.0, not given.only_names)
            sum(parts.values()).backward()
            done = (epoch + number / len(planned)) / given.epochs
            masters.step(min(1.0, done / 0.08) * max(0.01, 1 - done))
            sums.update({head: loss.item() for head, loss in parts.items()})
            if (number + 1) % 50 == 0:
                means = " ".join(f"{head} {total / (number + 1):.4f}" for head, total in sums.items())
                print(f"  {number + 1}/{len(planned)} {time.time() - begun:.0f}s losses {means}", flush=True)
        torch.save(masters.state(network), given.out.with_suffix(".part"))
        predicted = predict.predict(network, dev, pieces)
        for gold, described in ((POLNEAR / "dev.ndjson", predict.line), (predict.SHARED / "data" / "graph-dev.ndjson", predict.name_line)):
            report = predict.score(predicted, gold, given.out.with_suffix(".dev.ndjson"))
            print(f"epoch {epoch + 1} {time.time() - begun:.0f}s {described(report)}", flush=True)
    given.out.with_suffix(".part").rename(given.out)


if __name__ == "__main__":
    main()
