"""What stances are judged by, as an output of a model's first graph: `felt`, made of each word's states half-way up.

    felt.py ../weights/base.onnx --layers 2 3

Before stances are learned, `felt` holds these states themselves, one behind the other, for `stance.mjs` to write samples of.
`stance.py` then puts there the few numbers that it learned to make of them, so that a graph never gives more than is asked of it.
All else in the graph stays as it is, byte by byte.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OUTPUT = "felt"
#: Which states are asked, by model: how good each is, `docs/evaluation.md` tells.
LAYERS = {"base": (2, 3), "large": (4, 7)}


def feel(path: Path, layers, projections=None) -> None:
    """Writes into a graph its output `felt`: of `layers` their states, or (matrix (width, numbers), bias) of each times them."""
    model = onnx.load(str(path))
    graph = model.graph
    for held in (graph.node, graph.initializer, graph.output):
        for one in [one for one in held if one.name.split("/")[0] == OUTPUT]:
            held.remove(one)
    parts = []
    for i, layer in enumerate(layers):
        part = f"{OUTPUT}/{i}"
        # The batch is always one window.
        graph.node.append(helper.make_node("Gather", [f"/network/layers.{layer - 1}/norm2/LayerNormalization_output_0", "firsts"], [part], part, axis=1))
        if projections:
            matrix, bias = projections[i]
            for name, values in (("matrix", matrix), ("bias", bias)):
                graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), f"{part}/{name}"))
            graph.node.append(helper.make_node("MatMul", [part, f"{part}/matrix"], [f"{part}/product"], f"{part}/product"))
            graph.node.append(helper.make_node("Add", [f"{part}/product", f"{part}/bias"], [f"{part}/sum"], f"{part}/sum"))
            part = f"{part}/sum"
        parts.append(part)
    graph.node.append(helper.make_node("Concat", parts, [OUTPUT], OUTPUT, axis=2))
    graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, "of_felt", None]))
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("graph", type=Path)
    options.add_argument("--layers", type=int, nargs="+", help="counted from 1; otherwise those of the model")
    given = options.parse_args()
    feel(given.graph, given.layers or LAYERS[given.graph.stem])
