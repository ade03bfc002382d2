"""Windows as tensors, for training and for prediction."""
import random
from dataclasses import dataclass

import numpy as np
import torch

from articles import Article, Cue
from bases import Pieces
from encoder import distance_buckets, padding_bias
from windows import LIMIT, Part, windows

#: How many cues the second head reads at once on a processor; a GPU would rather have them all.
CUES_TOGETHER = 12


@dataclass
class Window:
    article: Article
    parts: list[Part]
    #: Word pieces.
    size: int


@dataclass
class Batch:
    pieces: torch.Tensor
    features: torch.Tensor
    bias: torch.Tensor
    #: For every part, where the first piece of each word stands in the flattened batch; padded with 0.
    words: torch.Tensor
    lengths: torch.Tensor
    #: For every cue, its row in `words`, and each word's distance bucket.
    cue_rows: torch.Tensor
    distances: torch.Tensor
    parts: list[tuple[Article, Part]]
    cues: list[tuple[Article, Part, Cue]]


def windows_of(articles: list[Article], pieces: Pieces, shuffle: bool = False) -> list[Window]:
    return [
        Window(article, parts, sum(len(pieces.of(article.words[i])) for part in parts for i in range(part.start, part.end)))
        for article in articles
        for parts in windows(article, pieces, first=random.randint(60, LIMIT) if shuffle else None)
    ]


def batches_of(found: list[Window], pieces_per_batch: int, shuffle: bool = False) -> list[list[Window]]:
    """Windows of similar length together, so that little is padding."""
    if shuffle:
        random.shuffle(found)
    batches = []
    pool = 400 if shuffle else len(found)
    for at in range(0, len(found), pool):
        rows: list[Window] = []
        for window in sorted(found[at : at + pool], key=lambda w: w.size):
            if rows and window.size * (len(rows) + 1) > pieces_per_batch:
                batches.append(rows)
                rows = []
            rows.append(window)
        batches.append(rows)
    if shuffle:
        random.shuffle(batches)
    return batches


def cues_in(article: Article, part: Part) -> list[Cue]:
    return [cue for cue in article.cues if cue.paragraph == part.paragraph and part.start <= cue.start < part.end]


def batch_of(rows: list[Window], pieces: Pieces, device, dtype, cues_of=cues_in) -> Batch:
    base = pieces.base
    encoded, firsts, parts, cues = [], [], [], []
    for row, window in enumerate(rows):
        ids, features = [base.first], [0]
        for part in window.parts:
            first = []
            for at in range(part.start, part.end):
                first.append((row, len(ids)))
                found = pieces.of(window.article.words[at])
                ids += found
                features += [int(window.article.features[at])] * len(found)
            ids.append(base.last)
            features.append(0)
            cues += [(len(parts), window.article, part, cue) for cue in cues_of(window.article, part)]
            parts.append((window.article, part))
            firsts.append(first)
        encoded.append((ids, features))
    length = -(-max(len(ids) for ids, _ in encoded) // 8) * 8
    tensors = torch.zeros(2, len(rows), length, dtype=torch.long)
    for row, pair in enumerate(encoded):
        for which, values in enumerate(pair):
            tensors[which, row, : len(values)] = torch.tensor(values)
    words = torch.zeros(len(parts), max(map(len, firsts)), dtype=torch.long)
    for row, first in enumerate(firsts):
        words[row, : len(first)] = torch.tensor([r * length + at for r, at in first])
    cues.sort(key=lambda cue: cue[2].end - cue[2].start)
    longest = max((part.end - part.start for _, _, part, _ in cues), default=1)
    distances = torch.zeros(len(cues), longest, dtype=torch.long)
    for row, (_, _, part, cue) in enumerate(cues):
        count = part.end - part.start
        distances[row, :count] = torch.tensor(distance_buckets(count, cue.start - part.start, min(cue.end, part.end) - part.start))
    return Batch(
        tensors[0].to(device),
        tensors[1].to(device),
        padding_bias(torch.tensor([len(ids) for ids, _ in encoded]), length, dtype).to(device),
        words.to(device),
        torch.tensor(list(map(len, firsts))).to(device),
        torch.tensor([row for row, *_ in cues], dtype=torch.long).to(device),
        distances.to(device),
        parts,
        [cue for _, *cue in cues],
    )


def emissions(network, batch: Batch):
    """Emissions of the heads in float32: tags and names of every part, what each cue takes, and the lengths of these."""
    states = network(batch.pieces, batch.features, batch.bias)
    flat = states.reshape(-1, states.shape[-1])[batch.words]
    tags, names = network.emit(flat).float(), network.emit_names(flat).float()
    if not len(batch.cue_rows):
        return tags, names, None, None
    return tags, names, *argument_emissions(network, batch, flat)


def argument_emissions(network, batch: Batch, flat):
    """Emissions of the second head and their lengths, from the states of the batch's words."""
    lengths = batch.lengths[batch.cue_rows]
    longest = batch.distances.shape[1]
    found = []
    # Cues come in order of their paragraphs' lengths: a few at a time, little is padding.
    for rows, distances, some in zip(*(values.split(CUES_TOGETHER) for values in (batch.cue_rows, batch.distances, lengths))):
        most = int(some.max())
        made = network.arguments(flat[rows, :most], distances[:, :most], padding_bias(some, most, flat.dtype)).float()
        found.append(torch.nn.functional.pad(made, (0, 0, 0, longest - most)))
    return torch.cat(found), lengths


def padded(arrays: list[np.ndarray], length: int) -> torch.Tensor:
    """Stacks arrays of different lengths, zeros after."""
    out = np.zeros((len(arrays), length, *arrays[0].shape[1:]), dtype=arrays[0].dtype)
    for row, array in enumerate(arrays):
        out[row, : len(array)] = array
    return torch.from_numpy(out)


def gold_tags(batch: Batch, length: int) -> torch.Tensor:
    return padded([begun(article.tags[part.start : part.end]) for article, part in batch.parts], length)


def gold_arguments(batch: Batch, length: int) -> torch.Tensor:
    return padded([begun(part_of(article, part, cue, cue.tags)) for article, part, cue in batch.cues], length)


def begun(tags: np.ndarray) -> np.ndarray:
    """Tags of a cut paragraph: a span that goes on from before the cut begins anew, as BIO wants it."""
    if tags[0] and tags[0] % 2 == 0:
        tags = tags.copy()
        tags[0] -= 1
    return tags


def soft_tags(batch: Batch, gold: torch.Tensor, count: int) -> torch.Tensor:
    """What is wanted of every word (parts, words, tags): gold, and a teacher's marginals as far as they are trusted."""
    return softened([(a.trust, None if a.soft is None else a.soft[p.start : p.end]) for a, p in batch.parts], gold, count)


def soft_arguments(batch: Batch, gold: torch.Tensor, count: int) -> torch.Tensor:
    return softened([(a.trust, None if c.soft is None else part_of(a, p, c, c.soft)) for a, p, c in batch.cues], gold, count)


def allowed_names(batch: Batch, rows: list[int], length: int) -> torch.Tensor:
    """Which name labels the words of these parts may have. A name that is cut begins anew behind the cut."""
    allowed = padded([batch.parts[row][0].allowed[batch.parts[row][1].start : batch.parts[row][1].end] for row in rows], length)
    allowed[:, 0, 1::2] |= allowed[:, 0, 2::2]
    return allowed


def soft_names(batch: Batch, rows: list[int], length: int) -> torch.Tensor:
    parts = [batch.parts[row] for row in rows]
    return begun_softly(padded([article.soft_names[part.start : part.end] for article, part in parts], length).float())


def softened(beliefs: list[tuple[float, np.ndarray | None]], gold: torch.Tensor, count: int) -> torch.Tensor:
    wanted = torch.nn.functional.one_hot(gold, count).float()
    for row, (trust, belief) in enumerate(beliefs):
        if belief is not None:
            words = wanted[row, : len(belief)]
            words += trust * (torch.from_numpy(belief.astype(np.float32)) - words)
    return begun_softly(wanted)


def begun_softly(wanted: torch.Tensor) -> torch.Tensor:
    """As `begun`, for probabilities: what is inside a span at the first word begins it."""
    wanted[:, 0, 1::2] += wanted[:, 0, 2::2]
    wanted[:, 0, 2::2] = 0
    return wanted


def part_of(article: Article, part: Part, cue: Cue, values: np.ndarray) -> np.ndarray:
    """Values over a cue's paragraph, cut to the part that is in the window."""
    first = article.paragraphs[cue.paragraph][0]
    return values[part.start - first : part.end - first]
