"""Networks that teach: what each believes of articles, as marginals of its heads.

An exported model runs in int8 on any processor, twenty times as fast as it could learn; a state of `train.py` is for where
there is a GPU, or no export yet. All share BERT's uncased word pieces, mpnet's too, so that beliefs are of the same words.
"""
import json
from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime
import torch

import batches
from articles import ARGUMENT_TAGS, NAME_TAGS, TAGS, Article
from bases import BASES, Pieces
from batches import Window, padded
from crf import forward_backward
from encoder import distance_buckets
from predict import load

#: Sequences whose marginals are made at once.
TOGETHER = 200


class Teacher(Protocol):
    def read(self, windows: list[Window]) -> dict[str, list[np.ndarray]]:
        """Marginals `tags` and `names` of every article, in order of the windows."""

    def arguments(self, articles: list[Article]) -> list[list[np.ndarray]]:
        """Of the articles read last, for every cue, marginals of the words of its paragraph."""


def marginals(emissions: list[np.ndarray], chain) -> list[np.ndarray]:
    """Marginals of sequences of different lengths."""
    found: list[np.ndarray] = [None] * len(emissions)
    order = sorted(range(len(emissions)), key=lambda i: len(emissions[i]))
    for at in range(0, len(order), TOGETHER):
        some = [emissions[i] for i in order[at : at + TOGETHER]]
        lengths = torch.tensor([len(one) for one in some])
        scores = padded(some, int(lengths.max())).double()
        made = forward_backward(scores, *(x.double() for x in chain), lengths)[1].numpy()
        for i, one in zip(order[at : at + TOGETHER], made):
            found[i] = one[: len(emissions[i])]
    return found


class Reader:
    """What both kinds of teachers do alike: marginals of parts put together to articles, states kept for the cues."""

    #: `tags`, `arguments`, `names` → transitions and start of a CRF.
    chains: dict[str, tuple[torch.Tensor, torch.Tensor]]

    def emissions(self, windows: list[Window]) -> list[tuple[Article, object, dict[str, np.ndarray]]]:
        """For every part of the windows its `states`, and scores of `tags` and `names`."""
        raise NotImplementedError

    def argument_scores(self, seen: list[tuple[np.ndarray, list[int]]]) -> list[np.ndarray]:
        """Scores of ARGUMENT_TAGS for pairs of states and distances."""
        raise NotImplementedError

    def read(self, windows: list[Window]) -> dict[str, list[np.ndarray]]:
        parts = self.emissions(windows)
        self.parts: dict[str, list] = {}
        for article, part, scores in parts:
            self.parts.setdefault(article.id, []).append((part, scores["states"]))
        articles = {article.id: article for article, *_ in parts}
        found = {}
        for kind, width in (("tags", len(TAGS)), ("names", len(NAME_TAGS))):
            whole = {id: np.zeros((len(article.words), width)) for id, article in articles.items()}
            for (article, part, _), one in zip(parts, marginals([scores[kind] for *_, scores in parts], self.chains[kind])):
                whole[article.id][part.start : part.end] = one
            found[kind] = list(whole.values())
        return found

    def arguments(self, articles: list[Article]) -> list[list[np.ndarray]]:
        seen, places = [], []
        found = [[np.zeros((len(cue.tags), len(ARGUMENT_TAGS))) for cue in article.cues] for article in articles]
        for number, article in enumerate(articles):
            for nth, cue in enumerate(article.cues):
                for part, states in self.parts[article.id]:
                    if part.paragraph == cue.paragraph and part.start <= cue.start < part.end:
                        first = article.paragraphs[cue.paragraph][0]
                        places.append((number, nth, part.start - first))
                        seen.append((states, distance_buckets(len(states), cue.start - part.start, min(cue.end, part.end) - part.start)))
        for (number, nth, at), one in zip(places, marginals(self.argument_scores(seen), self.chains["arguments"])):
            found[number][nth][at : at + len(one)] = one
            # What a cut leaves outside is nobody's.
            found[number][nth][:at, 0] = found[number][nth][at + len(one) :, 0] = 1
        return found


class OnnxTeacher(Reader):
    def __init__(self, folder: Path, model: str):
        settings = json.loads((folder / f"{model}.json").read_text(encoding="utf8"))
        self.chains = {head: tuple(torch.tensor(settings[head][key]) for key in ("transitions", "start")) for head in ("tags", "arguments", "names")}
        self.pieces = Pieces(BASES["minilm"])
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # Exact integers, as onrecord itself asks for.
        options.add_session_config_entry("session.x64quantprecision", "1")
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        names = (f"{model}.onnx", f"{model}.arguments.onnx")
        self.graph, self.argument_graph = (onnxruntime.InferenceSession(str(folder / name), options) for name in names)

    def emissions(self, windows):
        found = []
        for window in windows:
            batch = batches.batch_of([window], self.pieces, "cpu", torch.float32, cues_of=lambda *_: [])
            firsts = np.concatenate([row[:length] for row, length in zip(batch.words.numpy(), batch.lengths.numpy())])
            # Numbers of pieces are rounded up in a batch; alone, a window has no padding.
            size = window.size + 1 + len(window.parts)
            feeds = {"pieces": batch.pieces[:, :size], "features": batch.features[:, :size], "firsts": torch.from_numpy(firsts)}
            results = self.graph.run(None, {name: value.numpy().astype(np.int32) for name, value in feeds.items()})
            at = 0
            for part in window.parts:
                to = at + part.end - part.start
                found.append((window.article, part, dict(zip(("states", "tags", "names"), (one[at:to] for one in results)))))
                at = to
        return found

    def argument_scores(self, seen):
        run = self.argument_graph.run
        return [run(None, {"states": states, "distances": np.array(far, dtype=np.int32)})[0] for states, far in seen]


class TorchTeacher(Reader):
    def __init__(self, base: str, state: str):
        self.pieces, self.network = Pieces(BASES[base]), load(base, Path(state))
        heads = {"tags": self.network.chain, "arguments": self.network.argument_chain, "names": self.network.name_chain}
        self.chains = {head: tuple(x.detach().cpu() for x in chain.scores()) for head, chain in heads.items()}

    @torch.no_grad()
    def emissions(self, windows):
        device, dtype = next(self.network.parameters()).device, self.network.words.weight.dtype
        found = {}
        for rows in batches.batches_of(windows, 6000):
            batch = batches.batch_of(rows, self.pieces, device, dtype, cues_of=lambda *_: [])
            states = self.network(batch.pieces, batch.features, batch.bias)
            flat = states.reshape(-1, states.shape[-1])[batch.words]
            heads = {"states": flat, "tags": self.network.emit(flat), "names": self.network.emit_names(flat)}
            heads = {name: value.float().cpu().numpy() for name, value in heads.items()}
            for row, (article, part) in enumerate(batch.parts):
                cut = {name: value[row, : part.end - part.start] for name, value in heads.items()}
                found[article.id, part.start] = (article, part, cut)
        return [found[window.article.id, part.start] for window in windows for part in window.parts]

    @torch.no_grad()
    def argument_scores(self, seen):
        device, dtype = next(self.network.parameters()).device, self.network.words.weight.dtype
        found: list[np.ndarray] = [None] * len(seen)
        order = sorted(range(len(seen)), key=lambda i: len(seen[i][0]))
        for at in range(0, len(order), TOGETHER):
            some = order[at : at + TOGETHER]
            lengths = torch.tensor([len(seen[i][0]) for i in some])
            longest = int(lengths.max())
            states = padded([seen[i][0] for i in some], longest).to(device, dtype)
            far = padded([np.array(seen[i][1]) for i in some], longest).to(device)
            scores = self.network.arguments(states, far, batches.padding_bias(lengths, longest, dtype).to(device)).float().cpu().numpy()
            for row, i in enumerate(some):
                found[i] = scores[row, : len(seen[i][0])]
        return found
