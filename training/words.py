"""What a sentence encoder makes of single words, for `stance.py` to learn from: `python words.py SAMPLES… --out cache/words.npz`.

The words are the commonest of the samples that `stance.mjs` wrote, commonest first.
"""
import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch

from bases import BASES, Pieces, bge

WORDS, BATCH = 8000, 64


def main() -> None:
    import onnxruntime

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("samples", type=Path, nargs="+", help="what stance.mjs wrote, without its ending")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    counts = collections.Counter()
    for path in given.samples:
        for line in path.with_suffix(".ndjson").open(encoding="utf8"):
            counts.update(word for word in json.loads(line)["words"] if not word.isdigit())
    words = [word for word, _ in sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:WORDS]]
    pieces, base = Pieces(BASES["bge"]), BASES["bge"]
    session = onnxruntime.InferenceSession(str(bge() / "bge-small-en-v1.5.onnx"))
    found = []
    for start in range(0, len(words), BATCH):
        some = [[base.first, *pieces.of(word)[:8], base.last] for word in words[start : start + BATCH]]
        ids = torch.nn.utils.rnn.pad_sequence([torch.tensor(one) for one in some], batch_first=True).numpy()
        feed = {"input_ids": ids, "attention_mask": (ids > 0).astype(np.int64), "token_type_ids": np.zeros_like(ids)}
        found.append(session.run(None, feed)[0][:, 0])
    vectors = np.concatenate(found)
    np.savez(given.out, words=np.array(words), v=vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


if __name__ == "__main__":
    main()
