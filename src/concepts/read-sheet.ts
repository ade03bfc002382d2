import { InputError } from '../errors.ts'
import { conceptSlug } from '../model/concept.ts'
import { NONE } from './sheet.ts'
import { textOf } from './text-of.ts'

/** What one coder, or the machine, says of statements. */
export interface Coding {
  /** The file, with its column where that has several coders. */
  readonly coder: string
  /** Statement id → names of concepts; none of them where it is on none. Who has not coded it says nothing. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

/** A sheet as it comes back from those who coded. */
export interface ReadSheet {
  readonly coders: readonly Coding[]
  /** What the machine said when the sheet was written; `undefined` of a blind one. */
  readonly machine: Coding | undefined
  readonly problems: readonly InputError[]
}

/** Marks of a file that a spreadsheet saved by the customs of its country. */
const DELIMITERS = [',', ';', '\t']

/**
 * Reads a coded sheet. Every column whose name begins with "coder" is a coder's; an empty cell is not coded.
 *
 * @param known slugs of the concepts that there are, where others are to be told of
 * @throws {InputError} where it is no sheet
 */
export async function readSheet(file: string, known?: ReadonlySet<string>): Promise<ReadSheet> {
  const { parse } = await import('csv-parse/sync')
  const text = await textOf(file, {
    missing: 'there is no such sheet: check the path',
    coded: 'is not UTF-8: save it as "CSV UTF-8"',
  })
  const columnsBy = (delimiter: string): number => (text.split('\n', 1)[0] ?? '').split(delimiter).length
  const delimiter = DELIMITERS.toSorted((a, b) => columnsBy(b) - columnsBy(a))[0] ?? ','
  let rows: { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }[]
  try {
    rows = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    throw new InputError({ file }, `is no table (${(error as Error).message}): save it as CSV`, { cause: error })
  }
  const names = Object.keys(rows[0]?.record ?? {})
  const coders = names.filter((name) => name.toLowerCase().startsWith('coder'))
  if (!names.includes('id') || coders.length === 0)
    throw new InputError(
      { file },
      'is no sheet as `onrecord concepts sheet` writes it: it lacks the column id or coder',
    )
  const problems: InputError[] = []
  const coding = (column: string, coder: string): Coding => {
    const labels = new Map<string, readonly string[]>()
    for (const { record, info } of rows) {
      const cell = record[column]?.replace(/^'/, '').trim() ?? ''
      if (cell === '') continue
      const concepts = cell === '-' || cell.toLowerCase() === NONE ? [] : cell.split(/\s*;\s*/).filter(Boolean)
      const unknown = concepts.filter((name) => known?.has(conceptSlug(name)) === false)
      for (const name of unknown)
        problems.push(
          new InputError({ file, line: info.lines }, `no concept is called "${name}": mend the cell; it is left out`),
        )
      if (unknown.length === 0) labels.set(record.id ?? '', concepts)
    }
    return { coder, labels }
  }
  return {
    coders: coders.map((name) => coding(name, coders.length === 1 ? file : `${file}, ${name}`)),
    machine: names.includes('machine') ? coding('machine', 'machine') : undefined,
    problems,
  }
}
