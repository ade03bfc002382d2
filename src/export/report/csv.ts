import { columns, present, type Table } from '../table.ts'
import type { SourcesReport } from './sources.ts'
import { FEW, sharesOf, type Tally } from './tally.ts'

/** A row a share: of all statements, then of each group; and the descriptions of unnamed sources. */
export const sourcesTable = ({ all, breakdowns, descriptions }: SourcesReport): Table => ({
  name: 'sources',
  columns: columns({
    by: 'string',
    group: 'string',
    measure: 'string',
    value: 'string',
    count: 'integer',
    of: 'integer',
    share: 'float',
    few: 'boolean',
    describedAs: 'string',
  }),
  rows: function* () {
    yield* rowsOf('all', '', all)
    for (const { by, groups } of breakdowns) for (const { label, tally } of groups) yield* rowsOf(by, label, tally)
    for (const { words, as, count } of descriptions)
      yield present({ by: 'all', group: '', measure: 'description', value: words, count, describedAs: as })
  },
})

const rowsOf = (by: string, group: string, tally: Tally) =>
  sharesOf(tally).map(({ measure, value, count, of }) =>
    present({
      ...{ by, group, measure, value, count, of },
      share: of === 0 ? undefined : Math.round((1e4 * count) / of) / 1e4,
      few: of < FEW,
    }),
  )
