"""Fine-tunes one encoder. `python train.py --help` tells the options, README.md the whole recipe.

On GPUs and processors made for bf16, weights are bf16 with float32 masters for the optimiser.
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
from mixture import Mixture, pairs

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


def losses(network, batch, attributions: bool = True):
    """The losses of the heads, each a mean over the batch's words."""
    tags, names, arguments, lengths = batches.emissions(network, batch)
    found = name_losses(network, batch, names)
    rows = [row for row, (article, _) in enumerate(batch.parts) if article.attributed]
    if not attributions or not rows:
        return found
    gold = batches.gold_tags(batch, tags.shape[1])
    wanted = batches.soft_tags(batch, gold, tags.shape[2]).to(tags.device)[rows]
    share = batch.lengths[rows].sum() / batch.lengths.sum()
    found["tags"] = share * crf.loss(tags[rows], *network.chain.scores(), batch.lengths[rows], gold.to(tags.device)[rows], wanted)
    if arguments is None:
        return found
    gold = batches.gold_arguments(batch, arguments.shape[1])
    wanted = batches.soft_arguments(batch, gold, arguments.shape[2]).to(tags.device)
    found["arguments"] = share * crf.loss(arguments, *network.argument_chain.scores(), lengths, gold.to(tags.device), wanted)
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
            total = total + share * crf.loss(*given, wanted.argmax(2), wanted)
        else:
            total = total + kind * share * crf.partial_loss(*given, batches.allowed_names(batch, rows, longest).to(names.device))
    return {"names": total} if groups else {}


def with_beliefs(articles: list[Article], files: list[Path], trust: float) -> None:
    """Gives articles and their cues the mean of the teachers' marginals, which weigh `trust` against gold."""
    beliefs: dict[str, list[np.ndarray]] = {}
    for file in files:
        for key, value in np.load(file).items():
            beliefs.setdefault(key, []).append(value.astype(np.float32))
    mean = lambda key, own: np.mean(beliefs[key], axis=0).astype(np.float16) if key in beliefs else own
    for article in articles:
        article.trust = trust if article.id in beliefs else article.trust
        article.soft, article.soft_names = mean(article.id, article.soft), mean(f"{article.id}@names", article.soft_names)
        for cue in article.cues:
            cue.soft = mean(f"{article.id}#{cue.start}", cue.soft)


def mean_of(states: list[str]) -> dict:
    """The weighted mean of states (Wortsman et al., 2022), over those that have a parameter."""
    sums, weights = {}, collections.Counter()
    for one in states:
        path, _, weight = one.partition("=")
        for name, value in torch.load(path, map_location="cpu").items():
            sums[name] = sums.get(name, 0) + float(weight or 1) * value.float()
            weights[name] += float(weight or 1)
    return {name: total / weights[name] for name, total in sums.items()}


def thinned(state: dict, layers: list[int] | None) -> dict:
    """A state with only some of its layers, which are numbered anew."""
    if not layers:
        return state
    found = {name: value for name, value in state.items() if not name.startswith("layers.")}
    for new, old in enumerate(layers):
        prefix = f"layers.{old}."
        found |= {f"layers.{new}.{name.removeprefix(prefix)}": value for name, value in state.items() if name.startswith(prefix)}
    return found


def begun(given) -> Network:
    """The network as training finds it; what is not to learn, fixed."""
    if given.init:
        network = Network.of(given.base, thinned(mean_of(given.init), given.layers))
    else:
        network = Network(given.base)
        network.load_base(given.base)
    network.words.weight.requires_grad_(False)
    if given.fixed:
        for part in (network.positions, network.features, network.norm, *network.layers[: given.fixed]):
            part.requires_grad_(False)
    return network


def report(network, pieces: Pieces, out: Path) -> None:
    """What a network makes of the development articles, in two lines."""
    predicted = predict.predict(network, read(str(POLNEAR / "dev.ndjson")), pieces)
    for gold, described in ((POLNEAR / "dev.ndjson", predict.line), (predict.SHARED / "data" / "graph-dev.ndjson", predict.name_line)):
        print(described(predict.score(predicted, gold, out.with_suffix(".dev.ndjson"))), flush=True)


def options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--base", choices=BASES, default="minilm")
    options.add_argument("--init", nargs="+", help="go on from this state instead of the pretrained base; from the mean of several, PATH=WEIGHT")
    options.add_argument("--layers", type=int, nargs="+", help="keep only these layers of the state")
    options.add_argument("--fixed", type=int, default=0, help="so many of the lowest layers learn nothing, which spares time")
    options.add_argument("--mix", nargs="+", default=["american=1"], help="CORPUS=SHARE of each epoch: american, graph, british, world, crossner, news, own")
    options.add_argument("--apart", nargs="*", default=[], help="leave out every Nth article of a corpus, from the Kth: CORPUS=K/N")
    options.add_argument("--news", type=Path, nargs="*", default=[], help="folders of pieces that label.py wrote")
    options.add_argument("--articles", type=Path, nargs="*", default=[], help="NDJSON of annotated articles: the corpus `own`")
    options.add_argument("--only-names", action="store_true", help="leave the other heads alone")
    options.add_argument("--automatic", action="store_true", help="with CoreNLP's automatic names")
    options.add_argument("--teach", type=Path, nargs="*", default=[], help=".npz files of teach.py, beliefs of annotated articles")
    options.add_argument("--trust", type=float, default=0.5, help="weight of these beliefs against gold; news has beliefs alone")
    options.add_argument("--epochs", type=int, default=4, help="0 writes what --init says, a mean of states")
    options.add_argument("--rate", type=float, help="peak learning rate (default: the base's)")
    options.add_argument("--pieces", type=int, default=2400, help="word pieces in a batch")
    options.add_argument("--minutes", type=float, help="stop after so many, the rate falling to nothing by then")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--quiet", action="store_true", help="do without the figures of development articles at the end")
    options.add_argument("--out", type=Path, required=True, help="state to write, .pt")
    return options.parse_args()


def main() -> None:
    given = options()
    for seeded in (random.seed, np.random.seed, torch.manual_seed):
        seeded(given.seed)
    mixture = Mixture(pairs(given.mix), pairs(given.apart), given.news, given.articles, given.automatic)
    with_beliefs(mixture.articles(), given.teach, given.trust)
    device, dtype = predict.device_and_type()
    pieces = Pieces(BASES[given.base])
    network = begun(given).to(device, dtype)
    masters = Masters(network, given.rate or BASES[given.base].rate)
    start, share = time.time(), 0.0
    for epoch in range(given.epochs):
        sums = collections.Counter()
        planned = batches.batches_of(batches.windows_of(mixture.epoch(), pieces, shuffle=True), given.pieces, shuffle=True)
        for number, rows in enumerate(planned):
            batch = batches.batch_of(rows, pieces, device, dtype)
            hidden = (torch.rand(batch.pieces.shape, device=device) < 0.03) & (batch.pieces > 999)
            batch.pieces[hidden] = BASES[given.base].mask
            parts = losses(network, batch, not given.only_names)
            sum(parts.values()).backward()
            done = (epoch + number / len(planned)) / given.epochs
            if given.minutes:
                done = max(done, (time.time() - start) / (60 * given.minutes))
            masters.step(min(1.0, done / 0.08) * max(0.01, 1 - done))
            sums.update({head: loss.item() for head, loss in parts.items()})
            if (number + 1) % 20 == 0:
                means = " ".join(f"{head} {total / (number + 1):.4f}" for head, total in sums.items())
                print(f"epoch {epoch + 1} {number + 1}/{len(planned)} {time.time() - start:.0f}s losses {means}", flush=True)
                torch.save(masters.state(network), given.out.with_suffix(".part"))
            if done >= 1:
                break
    torch.save(masters.state(network), given.out.with_suffix(".part"))
    given.out.with_suffix(".part").rename(given.out)
    if not given.quiet:
        report(network, pieces, given.out)


if __name__ == "__main__":
    main()
