import type { CodersAgreement, ConceptAgreement } from '../concepts/agreement.ts'
import { safeText } from './safe-text.ts'
import { colors } from './terminal.ts'

/** How far coders and the machine agree: `--json` prints it as it is. */
export interface ConceptsAgreement {
  /** Of all coders together, where they are more than two. */
  readonly all: CodersAgreement | null
  /** Of each two, the machine as the second. */
  readonly pairs: readonly CodersAgreement[]
  /** By concept, of coder and machine, or else of each two coders. */
  readonly concepts: readonly {
    readonly coders: readonly [string, string]
    readonly concepts: readonly ConceptAgreement[]
  }[]
}

/** The same in words and tables. */
export function agreementReport({ all, pairs, concepts }: ConceptsAgreement): string {
  const overall = [...(all === null ? [] : [all]), ...pairs].map(({ coders, statements, alpha }) => [
    safeText(coders.join(' and ')),
    String(statements),
    figure(alpha),
  ])
  const tables = concepts.map(({ coders: [one, other], concepts: rows }) => [
    '',
    ...table(
      [`${safeText(one)} and ${safeText(other)}`, 'first', 'second', 'both', 'alpha', 'precision', 'recall', 'F1'],
      [...rows.map(row), row(sumOf(rows))],
    ),
  ])
  return `${[
    ...table(["Krippendorff's alpha", 'statements', 'alpha'], overall),
    ...tables.flat(),
    '',
    'Alpha is 1 where all agree and 0 where no more than by chance; .8 and more is held reliable, below .667 is not.',
    ...(concepts.length > 0 ? ['Precision and recall are those of the second, if the first is right.'] : []),
  ].join('\n')}\n`
}

function row({ concept, counts: [first, second], both, alpha }: ConceptAgreement): string[] {
  const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(2))
  return [
    safeText(concept),
    ...[first, second, both].map(String),
    figure(alpha),
    share(both, second),
    share(both, first),
    share(2 * both, first + second),
  ]
}

const sumOf = (rows: readonly ConceptAgreement[]): ConceptAgreement => ({
  concept: 'all',
  counts: [
    rows.reduce((sum, { counts: [first] }) => sum + first, 0),
    rows.reduce((sum, { counts: [, second] }) => sum + second, 0),
  ],
  both: rows.reduce((sum, { both }) => sum + both, 0),
  alpha: null,
})

const figure = (alpha: number | null): string => (alpha === null ? '–' : alpha.toFixed(2))

/** The first column of words, the others of figures. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((cells) => cells[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [colors.bold(line(header)), ...rows.map(line)]
}
