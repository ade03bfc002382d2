"""The network: a BERT or MPNet encoder with features of each word, a head that tags every word, and a second small head
that reads one paragraph from one cue and tags what is that cue's source and content. A third one tags names.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

import bases
from articles import ARGUMENT_TAGS, FEATURES, NAME_TAGS, TAGS
from crf import transitions_allowed

#: Width of the second head, and its attention heads.
ARGUMENT_WIDTH, ARGUMENT_HEADS = 192, 6
#: Distances between a word and a cue are exact to 8 words, then coarser; before and after are kept apart.
DISTANCE_STEPS = (9, 13, 17, 25, 33, 49, 65)
DISTANCES = 2 * (8 + len(DISTANCE_STEPS)) + 1


def distance_buckets(words: int, start: int, end: int) -> list[int]:
    """The bucket of each of a paragraph's words, seen from a cue at [start, end): 0 inside, odd before, even after."""
    buckets = []
    for at in range(words):
        far = max(start - at, at - end + 1, 0)
        step = far if far <= 8 else 8 + sum(far >= edge for edge in DISTANCE_STEPS)
        buckets.append(0 if not far else 2 * step - (at < start))
    return buckets


class Layer(nn.Module):
    """A transformer layer, norms after (Vaswani et al., 2017). Attention is written out: fused kernels are slow on CPU."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias=None, wanted=None):
        """`bias` is an additive mask. `wanted` are the places whose states are asked for, if not all are."""
        rows, _, width = x.shape
        shape = (rows, -1, self.heads, width // self.heads)
        key, value = (part(x).view(shape).transpose(1, 2) for part in (self.key, self.value))
        x = x if wanted is None else x[:, wanted]
        scores = self.query(x).view(shape).transpose(1, 2) @ key.transpose(-1, -2) / math.sqrt(shape[-1])
        scores = scores if bias is None else scores + bias
        mixed = (torch.softmax(scores, -1) @ value).transpose(1, 2).reshape(rows, -1, width)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Chain(nn.Module):
    """Transition scores of a CRF. What BIO forbids stays forbidden."""

    def __init__(self, tags: tuple[str, ...]):
        super().__init__()
        self.moves, self.start = nn.Parameter(torch.zeros(len(tags), len(tags))), nn.Parameter(torch.zeros(len(tags)))
        follows, starts = transitions_allowed(tags)
        self.register_buffer("follows", follows, persistent=False)
        self.register_buffer("starts", starts, persistent=False)

    def scores(self):
        return self.moves.float() + self.follows, self.start.float() + self.starts


class ArgumentHead(nn.Module):
    """(paragraphs, words, width) states and distances from a cue → emissions of ARGUMENT_TAGS."""

    def __init__(self, width: int, dropout: float):
        super().__init__()
        self.project = nn.Linear(width, ARGUMENT_WIDTH)
        self.distance = nn.Embedding(DISTANCES, ARGUMENT_WIDTH)
        self.norm = nn.LayerNorm(ARGUMENT_WIDTH)
        self.layer = Layer(ARGUMENT_WIDTH, ARGUMENT_HEADS, 2 * ARGUMENT_WIDTH, dropout)
        self.emit = nn.Linear(ARGUMENT_WIDTH, len(ARGUMENT_TAGS))
        nn.init.normal_(self.distance.weight, std=0.5)

    def forward(self, states, distances, bias=None):
        x = self.norm(self.project(states) + self.distance(distances))
        return self.emit(self.layer(x, bias))


class Network(nn.Module):
    def __init__(self, base: str, dropout: float = 0.1, layers: int | None = None, inner: int | None = None):
        """`layers` and `inner` are of a network cut down from its base."""
        super().__init__()
        self.base = bases.BASES[base]
        width = self.base.width
        self.words = nn.Embedding(self.base.vocabulary, width)
        self.positions = nn.Embedding(512, width)
        self.features = nn.Embedding(FEATURES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        # None inside the pretrained layers: random numbers are slow to come by on a CPU.
        self.layers = nn.ModuleList(Layer(width, self.base.heads, inner or 4 * width, 0.0) for _ in range(layers or self.base.layers))
        self.relative = nn.Embedding(32, self.base.heads) if base == "mpnet" else None
        self.emit = nn.Linear(width, len(TAGS))
        self.emit_names = nn.Linear(width, len(NAME_TAGS))
        self.arguments = ArgumentHead(width, dropout)
        self.chain, self.argument_chain, self.name_chain = Chain(TAGS), Chain(ARGUMENT_TAGS), Chain(NAME_TAGS)

    def forward(self, pieces, features, bias=None, wanted=None):
        """Piece numbers and features (rows, length), additive mask → last states (rows, length, width), or those of the places wanted."""
        length = pieces.shape[1]
        x = self.words(pieces) + self.positions.weight[:length] + self.features(features)
        x = self.dropout(self.norm(x))
        if self.relative is not None:
            bias = bias + self.relative(relative_buckets(length, pieces.device)).permute(2, 0, 1)[None]
        for layer in self.layers[:-1]:
            x = layer(x, bias)
        return self.dropout(self.layers[-1](x, bias, wanted))

    @classmethod
    def of(cls, base: str, state: dict[str, torch.Tensor], dropout: float = 0.1) -> "Network":
        """A network of the shape that a state has, with its parameters."""
        layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
        network = cls(base, dropout, layers, len(state["layers.0.up.bias"]))
        # A state from before there were names has no head for them.
        network.load_state_dict(state, strict=False)
        return network

    def load_base(self, name: str) -> None:
        found = bases.weights(name)
        own = self.state_dict()
        own["words.weight"] = found["embeddings.word_embeddings.weight"]
        skipped = found["embeddings.position_embeddings.weight"].shape[0] - 512
        own["positions.weight"] = found["embeddings.position_embeddings.weight"][skipped:]
        own["norm.weight"], own["norm.bias"] = (found[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias"))
        kinds = found.get("embeddings.token_type_embeddings.weight")
        own["features.weight"] = kinds[:1].repeat(FEATURES, 1) if kinds is not None else torch.zeros(FEATURES, self.base.width)
        if self.relative is not None:
            own["relative.weight"] = found["encoder.relative_attention_bias.weight"]
        for number in range(self.base.layers):
            for ours, theirs in LAYER_NAMES.items():
                for part in ("weight", "bias"):
                    own[f"layers.{number}.{ours}.{part}"] = found[f"encoder.layer.{number}.{theirs}.{part}"]
        self.load_state_dict(own)


LAYER_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm2": "output.LayerNorm",
}


def relative_buckets(length: int, device) -> torch.Tensor:
    """MPNet's relative positions: 32 buckets, both ways, coarser with distance up to 128 (as in T5)."""
    at = torch.arange(length, device=device)
    ahead = at[None] - at[:, None]
    far = ahead.abs()
    coarse = 8 + (torch.log(far.clamp(min=1).float() / 8) / math.log(128 / 8) * 8).long().clamp(max=7)
    return torch.where(far < 8, far, coarse) + torch.where(ahead > 0, 16, 0)


def padding_bias(lengths: torch.Tensor, longest: int, dtype) -> torch.Tensor:
    """0 where there is something, a large negative number where a row is padding: (rows, 1, 1, longest)."""
    on = torch.arange(longest, device=lengths.device)[None] < lengths[:, None]
    return torch.where(on, 0.0, -1e4).to(dtype)[:, None, None, :]
