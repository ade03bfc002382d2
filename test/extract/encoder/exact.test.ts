import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GraphRunner } from '../../../src/extract/encoder/runtime.ts'
import { folderOf } from '../../ingest/folder.ts'
import { randomNumbers } from '../../random.mjs'
import { layerOf, type Matrix, matricesOf } from './onnx.ts'

const WEIGHTS = join(import.meta.dirname, '../../../weights')

/** Whole numbers between 0 and 255, both ends among them: quantising leaves such numbers as they are. */
function bytesFor({ rows }: Matrix, words: number, random: () => number): number[] {
  const numbers = Array.from({ length: words * rows }, () => Math.floor(random() * 256))
  return [0, 255, ...numbers.slice(2)]
}

/** The layer's integers by the definition of a matrix product. */
const product = ({ rows, columns, data }: Matrix, x: readonly number[]): number[] =>
  Array.from({ length: (x.length / rows) * columns }, (_, at) => {
    const [word, column] = [Math.floor(at / columns), at % columns]
    let sum = 0
    for (let row = 0; row < rows; row++) sum += (x[word * rows + row] ?? 0) * (data[row * columns + column] ?? 0)
    return sum
  })

async function layerResult(matrix: Matrix, x: readonly number[], wasm: boolean): Promise<number[]> {
  const path = join(folderOf({}), 'layer.onnx')
  writeFileSync(path, layerOf(matrix))
  const graph = await (await GraphRunner.load(1, wasm)).open(path)
  const results = await graph.run({ x: { data: new Float32Array(x), dims: [x.length / matrix.rows, matrix.rows] } })
  return [...results('y')]
}

const WORDS = 5
const LARGEST: Matrix = {
  rows: 64,
  columns: 16,
  data: new Int8Array(64 * 16).map((_, i) => (i % 3 === 0 ? -127 : 127)),
}
const shipped = ['base', 'large'].flatMap((model) =>
  matricesOf(readFileSync(join(WEIGHTS, `${model}.arguments.onnx`))).map((matrix, i): [string, Matrix] => [
    `${model}, layer ${i + 1}`,
    matrix,
  ]),
)

test('the models have layers to compare', () => {
  expect(shipped.length).toBeGreaterThan(6)
})

// Without VNNI, a processor adds products in pairs of 16 bits unless told otherwise: 2 × 255 × 127 does not fit.
test.each([['large numbers', LARGEST], ...shipped] as const)(
  '%s: integers as plain code adds them',
  async (_, matrix) => {
    const x = bytesFor(matrix, WORDS, randomNumbers(1))
    for (const wasm of [false, true]) expect(await layerResult(matrix, x, wasm)).toEqual(product(matrix, x))
  },
)
