"""Vectors of words, such that the sum over a text's words points where all-MiniLM-L6-v2 puts the text.

A static student of a sentence encoder, as in model2vec (Tulkens and van Dongen, 2024): every word alone through the
encoder, cut to the main directions of sentences of news, then learned on against the encoder's own vectors of sentences.

    .venv/bin/python meanings.py ../weights/meanings.bin
"""
import argparse
import gzip
import json
import random
import re
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from bases import minilm

NEWS = Path(__file__).parent / "../../shared/data/news"
WORD = re.compile(r"[^\W_]+")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’]?\s+(?=[A-Z\"“‘'])")


def words_of(text: str) -> list[str]:
    """As `lettersAndDigits` in `src/graph/words.ts` reads them."""
    return WORD.findall(unicodedata.normalize("NFKC", text).lower())


def sentences(share: float, seed: int = 1):
    """Sentences of news, and what is left of some without their first words, as a statement's content is."""
    pick = random.Random(seed)
    for path in sorted(NEWS.glob("*.ndjson.gz")):
        with gzip.open(path, "rt") as lines:
            for line in lines:
                if pick.random() > share:
                    continue
                for paragraph in json.loads(line)["text"].split("\n"):
                    for sentence in SENTENCE_END.split(paragraph):
                        pieces = sentence.split()
                        if 4 <= len(pieces) <= 40 and pick.random() < 0.2:
                            yield " ".join(pieces[pick.randrange(len(pieces) // 2):] if pick.random() < 0.4 else pieces)


class Encoder:
    """all-MiniLM-L6-v2 as it was published: the mean of the last layer's states, of length one."""

    def __init__(self):
        self.tokenizer = Tokenizer.from_file(str(minilm() / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(64)
        self.w = {name: value.float() for name, value in load_file(str(next(minilm().glob("*.safetensors")))).items()}

    @torch.no_grad()
    def embed(self, texts: list[str]) -> np.ndarray:
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        found = np.zeros((len(texts), 384), dtype=np.float32)
        for at in range(0, len(order), 64):
            some = order[at : at + 64]
            found[some] = self.batch([texts[i] for i in some]).numpy()
        return found

    def batch(self, texts: list[str]) -> torch.Tensor:
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        longest = max(map(len, ids))
        mask = torch.tensor([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in ids])
        ids = torch.tensor([one + [0] * (longest - len(one)) for one in ids])
        w, norm, linear = self.w, torch.nn.functional.layer_norm, torch.nn.functional.linear
        part = lambda name: (w[name + ".weight"], w[name + ".bias"])
        states = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:longest]
        states = norm(states + w["embeddings.token_type_embeddings.weight"][0], (384,), *part("embeddings.LayerNorm"), 1e-12)
        heads = lambda x: x.view(len(ids), longest, 12, 32).transpose(1, 2)
        for layer in range(6):
            at = f"encoder.layer.{layer}."
            q, k, v = (heads(linear(states, *part(at + "attention.self." + name))) for name in ("query", "key", "value"))
            seen = torch.nn.functional.scaled_dot_product_attention(q, k, v, mask[:, None, None, :].bool())
            seen = linear(seen.transpose(1, 2).reshape(len(ids), longest, 384), *part(at + "attention.output.dense"))
            states = norm(states + seen, (384,), *part(at + "attention.output.LayerNorm"), 1e-12)
            inner = torch.nn.functional.gelu(linear(states, *part(at + "intermediate.dense")))
            states = norm(states + linear(inner, *part(at + "output.dense")), (384,), *part(at + "output.LayerNorm"), 1e-12)
        mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return torch.nn.functional.normalize(mean, dim=1)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("out", type=Path)
    options.add_argument("--words", type=int, default=20000)
    options.add_argument("--width", type=int, default=64)
    options.add_argument("--share", type=float, default=0.06, help="of the articles")
    options.add_argument("--epochs", type=int, default=8)
    options.add_argument("--threads", type=int, default=2)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(1)

    counts = Counter(word for sentence in sentences(0.5, seed=2) for word in words_of(sentence))
    words = [word for word, _ in counts.most_common(given.words)]
    row = {word: i for i, word in enumerate(words)}
    texts = list(dict.fromkeys(sentences(given.share)))
    random.Random(3).shuffle(texts)
    print(f"{len(words)} words, {len(texts)} sentences", flush=True)

    encoder = Encoder()
    alone, targets = encoder.embed(words), encoder.embed(texts)
    print("embedded", flush=True)
    directions = torch.linalg.svd(torch.tensor(targets[:20000]), full_matrices=False).Vh[: given.width].T.numpy()
    targets = torch.nn.functional.normalize(torch.tensor(targets @ directions), dim=1)
    rarity = np.array([1e-3 / (1e-3 + counts[word] / counts.total()) for word in words])
    vectors = torch.nn.Parameter(torch.tensor(alone @ directions * rarity[:, None], dtype=torch.float32))

    bags = [[row[word] for word in words_of(text) if word in row] for text in texts]
    kept = [i for i, bag in enumerate(bags) if len(bag) > 2]
    held, kept = kept[:1000], kept[1000:]

    def read(some):
        flat = torch.tensor([i for at in some for i in bags[at]])
        starts = torch.tensor(np.cumsum([0] + [len(bags[at]) for at in some[:-1]]))
        return torch.nn.functional.normalize(torch.nn.functional.embedding_bag(flat, vectors, starts, mode="sum"), dim=1)

    optimizer = torch.optim.Adam([vectors], lr=2e-3)
    for epoch in range(given.epochs):
        random.shuffle(kept)
        for at in range(0, len(kept), 256):
            some = kept[at : at + 256]
            loss = (1 - (read(some) * targets[some]).sum(1)).mean() + 1e-3 * vectors.square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            print(f"{epoch + 1}: cosine with the encoder's {(read(held) * targets[held]).sum(1).mean():.3f}", flush=True)

    # One scale for all: how much a word counts is the length of its vector.
    scale = 127 / vectors.abs().max().item()
    bytes_ = torch.clamp((vectors.detach() * scale).round(), -127, 127).to(torch.int8).numpy().tobytes()
    given.out.write_bytes(json.dumps({"width": given.width, "words": words}, ensure_ascii=False).encode() + b"\n" + bytes_)


if __name__ == "__main__":
    main()
