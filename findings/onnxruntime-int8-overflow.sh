#!/usr/bin/env bash
# One expects:  a matrix product of whole numbers to be exact, and the same on each processor that runs the package.
# What happens: on x86 processors without VNNI two products of unsigned inputs and signed weights are added in 16 bits:
#               255 × 127 + 255 × 127 gives 32767, not 64770, and no warning. The session option
#               `session.x64quantprecision` gives the right sum; it is off.
# It matters:   an int8 encoder of news gives other scores on one laptop than on the machine where its thresholds were
#               measured. The documents name the overflow to those who make a quantised model; who loads one, which is
#               usually somebody else, gets wrong numbers by default and hears nothing.
# onrecord:     sets the option (src/extract/encoder/runtime.ts) and tests the sum (test/extract/encoder).
set -euo pipefail

PACKAGE=onnxruntime-node@1.30.0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --prefix . --no-audit --no-fund --silent --ignore-scripts "$PACKAGE"

cat >see.mjs <<'JS'
import ort from 'onnxruntime-node'
/** A protobuf message: fields of small numbers, strings and messages. The graph is y = x · [127; 127], in integers. */
const message = (...fields) =>
  Buffer.concat(fields.flatMap(([n, v]) =>
    typeof v === 'number' ? [Buffer.from([n * 8, v])] : [Buffer.from([n * 8 + 2, Buffer.byteLength(v)]), Buffer.from(v)]))
const matrix = (name, type, columns) =>
  message([1, name], [2, message([1, message([1, type], [2, message([1, message([1, 1])], [1, message([1, columns])])])])])
const weights = message([1, 2], [1, 1], [2, 3], [8, 'w'], [9, Buffer.from([127, 127])])
const node = message([1, 'x'], [1, 'w'], [2, 'y'], [4, 'MatMulInteger'])
const graph = message([1, node], [2, 'g'], [5, weights], [11, matrix('x', 2, 2)], [12, matrix('y', 6, 1)])
const model = message([1, 8], [7, graph], [8, message([1, ''], [2, 17])])
for (const x64quantprecision of ['0', '1']) {
  const session = await ort.InferenceSession.create(model, { extra: { session: { x64quantprecision } } })
  const { y } = await session.run({ x: new ort.Tensor('uint8', [255, 255], [1, 2]) })
  console.log(`x64quantprecision ${x64quantprecision}: ${y.data[0]}`)
}
JS
exact=64770
default=32767
if [ "$(uname -m)" != x86_64 ] || grep -qE 'avx512_vnni|avx_vnni' /proc/cpuinfo; then default=$exact; fi
printf 'x64quantprecision 0: %s\nx64quantprecision 1: %s\n' $default $exact >expected

node see.mjs | tee seen
diff expected seen || { echo "$PACKAGE: no longer as described" >&2; exit 1; }
echo "$PACKAGE: as described"
