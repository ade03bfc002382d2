"""Reads a shipped model back into a network's state, for training to go on from: `python shipped.py base --out cache/base.pt`.

Each matrix is what its 8-bit numbers and their scales say. Rounding to 8 bits again gives the same numbers.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from bases import BASES
from encoder import Network

WEIGHTS = Path(__file__).parent.parent / "weights"
#: Which base has a model's shape.
SHAPES = {"base": "minilm", "large": "bge"}
CHAINS = {"tags": "chain", "arguments": "argument_chain", "names": "name_chain"}


def floats_of(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """A graph's initialisers by the names of the parameters that they came from."""
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}

    def matrix(name: str) -> np.ndarray:
        stem = name.removesuffix("_quantized")
        return (found[name].astype(np.float32) - found[f"{stem}_zero_point"].astype(np.float32)) * found[f"{stem}_scale"]

    named = {name: value for name, value in found.items() if not name.startswith("onnx::") and value.dtype == np.float32 and value.ndim}
    for node in graph.node:
        quantised = next((name for name in node.input if name.endswith("weight_quantized")), None)
        if node.op_type == "Gather" and quantised:
            named[quantised.removesuffix("_quantized")] = matrix(quantised)
        elif node.op_type == "MatMulInteger":
            layer = node.name.split("/MatMul")[0].removesuffix("/Gemm_MatMul_quant").strip("/").replace("/", ".")
            named[f"{layer}.weight"] = matrix(node.input[1]).T
    # What stances are judged by is fitted to a graph after it was exported (felt.py).
    return {name: value for name, value in named.items() if not name.endswith("_scale") and not name.startswith("felt/")}


def state_of(model: str, folder: Path = WEIGHTS) -> dict[str, torch.Tensor]:
    """The parameters of a shipped model under the names that `Network` has for them."""
    settings = json.loads((folder / f"{model}.json").read_text(encoding="utf8"))
    state = {}
    for file in (f"{model}.onnx", f"{model}.arguments.onnx"):
        for name, value in floats_of(onnx.load(str(folder / file)).graph).items():
            state[as_ours(name)] = torch.from_numpy(np.array(value, dtype=np.float32))
    for head, chain in CHAINS.items():
        state[f"{chain}.moves"] = torch.tensor(settings[head]["transitions"]).clamp(min=-100)
        state[f"{chain}.start"] = torch.tensor(settings[head]["start"]).clamp(min=-100)
    # Positions that no window reaches are not shipped.
    positions = state["positions.weight"]
    state["positions.weight"] = torch.cat([positions, positions[-1:].expand(512 - len(positions), -1)])
    return state


def as_ours(name: str) -> str:
    """`network.layers.0.up.bias` → `layers.0.up.bias`, `head.emit.bias` → `arguments.emit.bias`."""
    first, _, rest = name.partition(".")
    return f"arguments.{rest}" if first == "head" else rest if first == "network" else name


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", choices=SHAPES)
    options.add_argument("--out", type=Path, required=True, help="state to write, .pt")
    given = options.parse_args()
    network = Network(SHAPES[given.model])
    network.load_state_dict(state_of(given.model))
    torch.save(network.state_dict(), given.out)


if __name__ == "__main__":
    main()
