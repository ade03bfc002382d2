import { type App, articleAt, nodeAt, type Part, statementAt } from './app.ts'
import { fill, h } from './dom.ts'
import { areJudged, countsOf } from './stances.ts'
import { newestFirst, outletOf } from './statements.ts'
import type { Table } from './view.ts'

/** Rows shown at first, and added at a time. */
const ROWS = 100

interface Row {
  readonly cells: readonly (string | number)[]
  /** Where its first cell leads. */
  readonly link: string
}

interface Content {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** What is in the picture as a table: to be sorted, copied, and read aloud. */
export function table(): Part {
  const element = h('section', { className: 'table', 'aria-label': 'Table', hidden: true })
  let order: { readonly table: Table; readonly column: number; readonly isUp: boolean } | undefined
  const draw = (app: App): void => {
    const { table } = app.view
    element.hidden = table === null
    if (table === null) return
    const content = CONTENTS[table](app)
    const sorted = order?.table === table ? sortedBy(content.rows, order.column, order.isUp) : content.rows
    const sort = (column: number): void => {
      const isUp =
        order?.table === table && order.column === column
          ? !order.isUp
          : typeof content.rows[0]?.cells[column] === 'string'
      order = { table, column, isUp }
      draw(app)
      element.querySelectorAll<HTMLElement>('th button')[column]?.focus()
    }
    const body = h('tbody', {})
    const more = h('button', { type: 'button', onclick: () => addRows() }, 'Show more rows')
    const addRows = (): void => {
      const shown = body.childElementCount
      body.append(...sorted.slice(shown, shown + ROWS).map(rowOf))
      more.hidden = body.childElementCount >= sorted.length
    }
    addRows()
    const direction = (column: number): string | undefined =>
      order?.table === table && order.column === column ? (order.isUp ? 'ascending' : 'descending') : undefined
    fill(
      element,
      h(
        'div',
        { className: 'bar' },
        h('h2', {}, `${content.title} (${content.rows.length.toLocaleString('en-GB')})`),
        copyButton(content.columns, sorted),
        h('button', { type: 'button', 'aria-label': 'Close the table', onclick: () => app.show({ table: null }) }, '×'),
      ),
      h(
        'div',
        { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': content.title },
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              content.columns.map((name, column) =>
                h(
                  'th',
                  { scope: 'col', 'aria-sort': direction(column) },
                  h('button', { type: 'button', onclick: () => sort(column) }, name),
                ),
              ),
            ),
          ),
          body,
        ),
        more,
      ),
    )
  }
  return { element, update: draw }
}

const rowOf = ({ cells, link }: Row): HTMLElement =>
  h(
    'tr',
    {},
    cells.map((cell, i) =>
      h(
        'td',
        { className: typeof cell === 'number' ? 'number' : '' },
        i === 0 ? h('a', { href: link }, String(cell)) : String(cell),
      ),
    ),
  )

const sortedBy = (rows: readonly Row[], column: number, isUp: boolean): Row[] =>
  [...rows].sort((a, b) => {
    const [x, y] = [a.cells[column] ?? '', b.cells[column] ?? '']
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : COLLATOR.compare(String(x), String(y))
    return isUp ? order : -order
  })

const COLLATOR = new Intl.Collator('en')

/** All rows as tab-separated values, which spreadsheets take as cells. */
function copyButton(columns: readonly string[], rows: readonly Row[]): HTMLElement {
  const button = h('button', { type: 'button', title: 'Copy all rows, to be pasted into a spreadsheet' }, 'Copy')
  button.onclick = async () => {
    const text = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(plain).join('\t')).join('\n')
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 1500)
  }
  return button
}

/** A cell on one line; one that a spreadsheet would take for a formula is made text by an apostrophe. */
const plain = (cell: string | number): string => {
  const line = String(cell).replace(/[\t\r\n]+/g, ' ')
  return typeof cell === 'string' && /^[=+\-@]/.test(line) ? `'${line}` : line
}

const CONTENTS: Readonly<Record<Table, (app: App) => Content>> = {
  ties: (app) => ({
    title: 'Ties',
    columns: [
      'Who',
      'about whom',
      'statements',
      ...(areJudged(app.graph) ? ['for', 'against'] : []),
      'first day',
      'last day',
    ],
    rows: app.selection.ties.map((tie) => {
      const { from, to, statements } = tie
      const { pro, contra } = countsOf(app.graph, tie)
      const days = statements.flatMap((place) => statementAt(app.graph, place).day ?? []).sort()
      const [a, b] = [nodeAt(app.graph, from), nodeAt(app.graph, to)]
      return {
        cells: [
          ...[a.name, b.name, statements.length],
          ...(areJudged(app.graph) ? [pro, contra] : []),
          ...[days[0] ?? '', days.at(-1) ?? ''],
        ],
        link: app.link({ focus: { kind: 'tie', from: a.id, to: b.id } }),
      }
    }),
  }),
  names: (app) => {
    const counts = new Map(app.selection.nodes.map((node) => [node, { says: 0, about: 0 }]))
    for (const place of app.selection.statements) {
      const { speakers, about } = statementAt(app.graph, place)
      for (const node of speakers) bump(counts.get(node), 'says')
      for (const node of about) bump(counts.get(node), 'about')
    }
    const rows = [...counts].map(([place, { says, about }]) => {
      const { id, name, kind } = nodeAt(app.graph, place)
      return { cells: [name, kind, says, about], link: app.link({ focus: { kind: 'node', id } }) }
    })
    return {
      title: 'Names',
      columns: ['Name', 'kind', 'statements by', 'statements about'],
      rows: sortedBy(rows, 2, false),
    }
  },
  statements: (app) => ({
    title: 'Statements',
    columns: [
      'What is said',
      'who',
      'quoted as',
      'about whom',
      'stances',
      'cue',
      'form',
      'polarity',
      'trust',
      'day',
      'outlet',
      'title',
    ],
    rows: newestFirst(app, app.selection.statements).map((place) => {
      const { id, words, speakers, source, role, about, stances, cue, form, polarity, trust, day, article } =
        statementAt(app.graph, place)
      const names = (places: readonly number[]): string => places.map((one) => nodeAt(app.graph, one).name).join('; ')
      const percent = Math.round(100 * trust) / 100
      return {
        cells: [
          words,
          names(speakers) || (source ?? ''),
          role ?? '',
          names(about),
          stances?.map((stance) => stance ?? '').join('; ') ?? '',
          cue ?? '',
          form,
          polarity,
          percent,
          day ?? '',
          outletOf(app, place) ?? '',
          articleAt(app.graph, article).title,
        ],
        link: app.link({ focus: { kind: 'read', statement: id } }),
      }
    }),
  }),
}

const bump = (counts: { says: number; about: number } | undefined, key: 'says' | 'about'): void => {
  if (counts) counts[key] += 1
}
