import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { PropertyType } from '../model/schema.ts'
import type { Values } from '../model/schema-graph.ts'
import type { ExportFile } from './format.ts'
import type { Table } from './table.ts'

/** Rows written together: all that is in memory at a time. */
const GROUP = 20_000

/** Apache Parquet, for pandas, polars, DuckDB and R: days, whole numbers and lists come back as what they are. */
export const parquetFile = (table: Table): ExportFile => ({ file: `${table.name}.parquet`, text: parquet(table) })

function* parquet({ columns, rows }: Table): Generator<Uint8Array> {
  const writer = new ByteWriter()
  // What is written is taken out below, group by group.
  writer.finish = () => {}
  const taken = (): Uint8Array => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
    writer.index = 0
    return bytes
  }
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elements)]
  const parquet = new ParquetWriter({ writer, schema, createdBy: 'onrecord' })
  const write = (group: readonly Values[]): Uint8Array => {
    const columnData = columns.map(({ name, type }) => ({ name, data: group.map((row) => stored(row[name], type)) }))
    parquet.write({ columnData, rowGroupSize: Math.max(1, group.length) })
    return taken()
  }
  let group: Values[] = []
  for (const row of rows()) {
    if (group.push(row) < GROUP) continue
    yield write(group)
    group = []
  }
  yield write(group)
  parquet.finish()
  yield taken()
}

const LEAVES: Readonly<Record<PropertyType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT64' },
  float: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  strings: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integers: { type: 'INT64' },
}

const elements = ({ name, type }: Table['columns'][number]): SchemaElement[] =>
  isList(type)
    ? [
        { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'OPTIONAL', ...LEAVES[type] },
      ]
    : [{ name, repetition_type: 'OPTIONAL', ...LEAVES[type] }]

const isList = (type: PropertyType): boolean => type === 'strings' || type === 'integers'

/** A value as the writer wants it: whole numbers above 2³¹ it takes only as `bigint`, days only as dates. */
const stored = (value: Values[string] | undefined, type: PropertyType): unknown => {
  if (value === undefined) return null
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  if (type === 'integer') return BigInt(value as number)
  return type === 'integers' ? (value as number[]).map(BigInt) : value
}
