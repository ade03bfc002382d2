"""Writes a trained network as what onrecord ships: two ONNX graphs in int8, and a JSON file with all else.

The first graph reads a window and gives every word's state and scores of tags and names; the second reads one paragraph's states
from one cue. Matrices are quantised per channel (one scale for the whole matrix costs four times the accuracy).

Their weights have 7 bits: processors without VNNI add products of unsigned 8 bits and signed weights in pairs of 16 bits, and
2 · 255 · 64 is the most that fits. So the same numbers come out everywhere, at full speed. Embeddings keep 8 bits: nothing
is multiplied by them. Of the last layer only those places are computed where words begin.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from articles import ARGUMENT_TAGS, NAME_TAGS, TAGS
from bases import BASES, minilm
from encoder import Network
from windows import LIMIT


class Reader(nn.Module):
    """Pieces and features (1, length), and where words begin (words) → states (words, width), scores (words, TAGS) and (words, NAME_TAGS)."""

    def __init__(self, network: Network):
        super().__init__()
        self.network = network

    def forward(self, pieces, features, firsts):
        states = self.network(pieces, features, wanted=firsts)[0]
        return states, self.network.emit(states), self.network.emit_names(states)


class Arguments(nn.Module):
    """States (words, width) and distances (words) → scores (words, ARGUMENT_TAGS)."""

    def __init__(self, network: Network):
        super().__init__()
        self.head = network.arguments

    def forward(self, states, distances):
        return self.head(states[None], distances[None])[0]


def write_graph(module, example, names, outputs, path: Path, bits: int) -> None:
    axes = {name: {1 if value.dim() == 2 and value.dtype != torch.float32 else 0: name} for name, value in zip(names, example)}
    axes |= {name: {0: f"of_{name}"} for name in outputs}
    plain = path.with_suffix(".float.onnx")
    with torch.no_grad():
        torch.onnx.export(
            module, example, str(plain), input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False
        )
    if bits == 32:
        plain.rename(path)
    else:
        tables = path.with_suffix(".tables.onnx")
        quantise = lambda source, target, kind, narrow: quantize_dynamic(
            str(source), str(target), op_types_to_quantize=[kind], weight_type=QuantType.QInt8, per_channel=True, reduce_range=narrow
        )
        quantise(plain, tables, "Gather", False)
        quantise(tables, path, "MatMul", bits == 7)
        plain.unlink()
        tables.unlink()
        if bits == 7:
            no_overflow(onnx.load(str(path)).graph)
    onnx.checker.check_model(str(path))


def no_overflow(graph: onnx.GraphProto) -> None:
    """Makes sure that two neighbouring products of a matrix, of numbers from 0 to 255 and weights, fit 16 bits together."""
    found = {tensor.name: tensor for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            weights = np.abs(onnx.numpy_helper.to_array(found[node.input[1]]).astype(np.int32))
            most = 255 * int((weights[:-1] + weights[1:]).max())
            assert most < 2**15, f"{node.name}: two products may sum up to {most}"


def export(network: Network, name: str, folder: Path, bits: int = 7) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    network = network.float().eval()
    # A window never has more pieces: the positions behind are dead weight.
    network.positions.weight = nn.Parameter(network.positions.weight[: LIMIT + 2].clone())
    length = torch.int32
    example = (torch.full((1, 9), 1000, dtype=length), torch.zeros(1, 9, dtype=length), torch.arange(1, 8, dtype=length))
    write_graph(Reader(network), example, ["pieces", "features", "firsts"], ["states", "tags", "names"], folder / f"{name}.onnx", bits)
    example = (torch.randn(7, network.base.width), torch.zeros(7, dtype=length))
    write_graph(Arguments(network), example, ["states", "distances"], ["tags"], folder / f"{name}.arguments.onnx", bits)
    chains = [
        ("tags", TAGS, network.chain),
        ("arguments", ARGUMENT_TAGS, network.argument_chain),
        ("names", NAME_TAGS, network.name_chain),
    ]
    described = {
        head: {"labels": labels, "transitions": rounded(moves), "start": rounded(start)}
        for head, labels, (moves, start) in ((head, labels, chain.scores()) for head, labels, chain in chains)
    }
    settings = {"width": network.base.width, "limit": LIMIT, **described, "links": [], "stance": [], "confidence": UNSURE}
    (folder / f"{name}.json").write_text(json.dumps(settings, separators=(",", ":")) + "\n")


#: Until calibrate.mjs knows better.
UNSURE = {"bias": 0, "cue": 0, "source": 0, "content": 0, "sourceless": 0}


def rounded(values: torch.Tensor):
    return np.round(values.detach().numpy().astype(np.float64), 4).tolist()


def write_tokenizer(folder: Path) -> None:
    """BERT's uncased word pieces, without the padding and cutting that its tokenizer would do."""
    tokenizer = json.loads((minilm() / "tokenizer.json").read_text(encoding="utf8"))
    tokenizer |= {"padding": None, "truncation": None}
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False) + "\n", encoding="utf8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--base", choices=[b for b in BASES if BASES[b].shift == 0], required=True)
    options.add_argument("--state", type=Path, required=True, help="the network, as train.py wrote it")
    options.add_argument("--name", required=True, help="base or large")
    options.add_argument("--out", type=Path, required=True, help="folder to write to")
    options.add_argument("--bits", type=int, choices=(7, 8, 32), default=7, help="of a weight; 32 leaves out the quantising, to see what it costs")
    given = options.parse_args()
    export(Network.of(given.base, torch.load(given.state, map_location="cpu")), given.name, given.out, given.bits)
    write_tokenizer(given.out)


if __name__ == "__main__":
    main()
