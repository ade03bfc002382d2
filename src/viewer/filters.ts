import { type App, nodeAt, type Part } from './app.ts'
import { dayFilter } from './day-filter.ts'
import { counted, h } from './dom.ts'
import { legend } from './legend.ts'
import { MOST_DRAWN, placeOf } from './selection.ts'
import { areJudged, STANCE_WORDS } from './stances.ts'
import { POLARITY_WORDS } from './statements.ts'
import { START, toggled, type View } from './view.ts'

/** Outlets listed before it is asked for more. */
const OUTLETS = 8

/** What to leave out, and what the colours mean. */
export function filters(): Part {
  let app: App
  const parts: Part[] = [
    legend(),
    dayFilter(),
    choices(
      'Outlet',
      (app) =>
        app.graph.outlets.map((outlet) => ({
          value: outlet,
          words: outlet,
          count: countBy(app, 'outlet').get(outlet) ?? 0,
        })),
      'outlets',
    ),
    choices('Form', () => ['direct', 'indirect', 'mixed'].map((value) => ({ value, words: value })), 'forms'),
    choices('Polarity', () => Object.entries(POLARITY_WORDS).map(([value, words]) => ({ value, words })), 'polarities'),
    choices(
      'For or against',
      (app) => (areJudged(app.graph) ? Object.entries(STANCE_WORDS).map(([value, words]) => ({ value, words })) : []),
      'stances',
    ),
    choices(
      'Quoted as',
      (app) => [...countBy(app, 'role')].map(([value, count]) => ({ value, words: value, count })),
      'roles',
    ),
    slider(
      'Trust',
      'Least likelihood that a statement was said, and by its speaker',
      'trust',
      () => 1,
      0.05,
      (value) => (value === 0 ? 'any' : `${Math.round(100 * value)} % or more`),
    ),
    slider(
      'Statements a tie',
      'Least number of statements of a tie',
      'weight',
      heaviest,
      1,
      (value) => `${value} or more`,
    ),
    hiddenList(),
  ]
  const counts = h('p', { className: 'counts' })
  const all = h('button', { type: 'button', className: 'all', onclick: () => app.show({ all: !app.view.all }) })
  const clear = h(
    'button',
    {
      type: 'button',
      onclick: () =>
        app.show({
          ...START,
          focus: app.view.focus,
          table: app.view.table,
          colour: app.view.colour,
          sides: app.view.sides,
        }),
    },
    'Clear filters',
  )
  const body = h(
    'div',
    { className: 'body' },
    counts,
    all,
    clear,
    parts.map(({ element }) => element),
  )
  // On a phone the filters would hide the picture: there they are closed at first.
  const element = h(
    'details',
    { className: 'filters', open: innerWidth > 760 },
    h('summary', {}, 'Filters and legend'),
    body,
  )
  return {
    element,
    update(next) {
      app = next
      const { nodes, ties, drawn, said } = app.selection
      counts.textContent = `${counted(nodes.length, 'name')} · ${counted(ties.length, 'tie')} · ${counted(said, 'statement')}`
      all.hidden = ties.length <= MOST_DRAWN
      all.textContent = app.view.all
        ? `Draw the ${MOST_DRAWN.toLocaleString('en-GB')} heaviest ties only`
        : `The ${counted(drawn.length, 'heaviest tie')} are drawn: draw all`
      clear.hidden = !isFiltered(app.view)
      for (const part of parts) part.update(app)
    },
  }
}

const isFiltered = (view: View): boolean => {
  const keep = {
    focus: null,
    table: null,
    colour: view.colour,
    sides: view.sides,
    compare: false,
    pinned: [],
    all: view.all,
  }
  return JSON.stringify({ ...view, ...keep }) !== JSON.stringify({ ...START, ...keep })
}

const heaviest = ({ selection: { ties }, view }: App): number =>
  Math.max(view.weight, ties[0]?.statements.length ?? 1, 2)

const counts = { outlet: new WeakMap<object, Map<string, number>>(), role: new WeakMap<object, Map<string, number>>() }

/** Statements of each outlet, or of sources of each role. */
function countBy({ graph }: App, what: keyof typeof counts): Map<string, number> {
  const known = counts[what].get(graph)
  if (known) return known
  const made = new Map<string, number>()
  for (const { article, role } of graph.statements) {
    const value = what === 'role' ? role : graph.outlets[graph.articles[article]?.outlet ?? -1]
    if (value !== undefined) made.set(value, (made.get(value) ?? 0) + 1)
  }
  counts[what].set(graph, made)
  return made
}

interface Choice {
  readonly value: string
  readonly words: string
  readonly count?: number
}

/** Boxes to tick: with none, all are shown. */
function choices(
  title: string,
  of: (app: App) => Choice[],
  key: 'outlets' | 'forms' | 'polarities' | 'stances' | 'roles',
): Part {
  const body = h('div', {})
  const element = h('fieldset', {}, h('legend', {}, title), body)
  const boxes = new Map<string, HTMLInputElement>()
  let app: App
  const box = ({ value, words, count }: Choice): HTMLElement => {
    const input = h('input', { type: 'checkbox', onchange: () => app.show({ [key]: toggled(app.view[key], value) }) })
    boxes.set(value, input)
    return h(
      'label',
      {},
      input,
      h('span', {}, words),
      count !== undefined && h('span', { className: 'count' }, String(count)),
    )
  }
  const build = (): void => {
    const all = of(app).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    element.hidden = all.length < 2
    body.append(...all.slice(0, OUTLETS).map(box))
    if (all.length > OUTLETS)
      body.append(h('details', {}, h('summary', {}, `${all.length - OUTLETS} more`), all.slice(OUTLETS).map(box)))
  }
  return {
    element,
    update(next) {
      const isFirst = boxes.size === 0
      app = next
      if (isFirst) build()
      for (const [value, input] of boxes) input.checked = app.view[key].includes(value)
    },
  }
}

function slider(
  title: string,
  note: string,
  key: 'trust' | 'weight',
  most: (app: App) => number,
  step: number,
  words: (value: number) => string,
): Part {
  let app: App
  const input = h('input', { type: 'range', min: START[key], step, title: note, 'aria-label': note })
  const output = h('output', {})
  input.oninput = () => app.show({ [key]: Number(input.value) }, 'replace')
  return {
    element: h('fieldset', {}, h('legend', {}, title), h('div', { className: 'slider' }, input, output)),
    update(next) {
      app = next
      input.max = String(Math.max(Number(input.max) || 0, most(app)))
      input.value = String(app.view[key])
      output.textContent = words(app.view[key])
    },
  }
}

/** Those taken out of the picture, to be put back. */
function hiddenList(): Part {
  const list = h('div', { className: 'chips' })
  const element = h('fieldset', {}, h('legend', {}, 'Hidden'), list)
  return {
    element,
    update(app) {
      element.hidden = app.view.hidden.length === 0
      list.replaceChildren(
        ...app.view.hidden.map((id) =>
          h(
            'button',
            { type: 'button', title: 'Show again', onclick: () => app.show({ hidden: toggled(app.view.hidden, id) }) },
            `${nodeAt(app.graph, placeOf(app.graph, id) ?? 0).name} ×`,
          ),
        ),
      )
    },
  }
}
