/**
 * As much of ONNX's protobuf as it takes to lift one matrix out of a graph and to write a graph of one layer around it.
 * Field numbers are those of onnx.proto: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */

type Field = readonly [number: number, value: number | string | Uint8Array]

const varint = (value: number): number[] => (value < 128 ? [value] : [(value % 128) + 128, ...varint(value >>> 7)])

/** A message of fields: numbers as varints, all else with its length before it. */
function message(...fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.from([...varint(number * 8), ...varint(value)])
      const bytes = Buffer.from(value)
      return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes])
    }),
  )
}

/** The fields of a message. @throws {RangeError} on a kind of field that these graphs do not have */
function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  let at = 0
  const next = (): number => {
    let [value, scale, byte] = [0, 1, 128]
    for (; byte >= 128; scale *= 128) {
      byte = bytes[at++] ?? 0
      value += (byte % 128) * scale
    }
    return value
  }
  while (at < bytes.length) {
    const key = next()
    const [number, kind] = [Math.floor(key / 8), key % 8]
    if (kind === 0) yield [number, next()]
    else if (kind === 2) {
      const length = next()
      at += length
      yield [number, bytes.subarray(at - length, at)]
    } else if (kind === 5) at += 4
    else throw new RangeError(`field ${number} is of kind ${kind}`)
  }
}

const allOf = (bytes: Uint8Array, wanted: number): Uint8Array[] =>
  [...fieldsOf(bytes)].flatMap(([number, value]) => (number === wanted && value instanceof Uint8Array ? [value] : []))

const INT8 = 3

/** A matrix of signed bytes, row by row. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly data: Int8Array
}

/** The quantised matrices of a graph, as its file holds them. */
export function matricesOf(model: Uint8Array): Matrix[] {
  const [graph = new Uint8Array()] = allOf(model, 7)
  return allOf(graph, 5).flatMap((tensor): Matrix[] => {
    const fields = [...fieldsOf(tensor)]
    const dims = fields.flatMap(([number, value]) => (number === 1 && typeof value === 'number' ? [value] : []))
    const isInt8 = fields.some(([number, value]) => number === 2 && value === INT8)
    const [rows = 0, columns = 0] = dims
    const [raw] = allOf(tensor, 9)
    return isInt8 && dims.length === 2 && raw ? [{ rows, columns, data: new Int8Array(raw) }] : []
  })
}

/** A graph of one layer as the encoder has them: numbers `x`, quantised to bytes, times a matrix, give integers `y`. */
export function layerOf({ rows, columns, data }: Matrix): Uint8Array {
  const node = (type: string, inputs: string[], outputs: string[]): Field => [
    1,
    message(...inputs.map((name): Field => [1, name]), ...outputs.map((name): Field => [2, name]), [4, type]),
  ]
  const value = (name: string, type: number, width: number): Uint8Array => {
    const shape = message([1, message([2, 'words'])], [1, message([1, width])])
    return message([1, name], [2, message([1, message([1, type], [2, shape])])])
  }
  const [FLOAT, INT32] = [1, 6]
  const graph = message(
    node('DynamicQuantizeLinear', ['x'], ['bytes', 'scale', 'zero']),
    node('MatMulInteger', ['bytes', 'matrix', 'zero'], ['y']),
    [2, 'layer'],
    [5, message([1, rows], [1, columns], [2, INT8], [8, 'matrix'], [9, new Uint8Array(data.buffer)])],
    [11, value('x', FLOAT, rows)],
    [12, value('y', INT32, columns)],
  )
  return message([1, 8], [7, graph], [8, message([1, ''], [2, 17])])
}
