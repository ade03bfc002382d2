import { type App, nodeAt, type Part, statementAt } from './app.ts'
import { counted, fill, h } from './dom.ts'
import { placeOf, type Tie, tiesOf } from './selection.ts'
import { countsOf, hasStance } from './stances.ts'
import { name, statementList } from './statements.ts'
import { toggled } from './view.ts'

/** How many of those whom somebody speaks about most are named. */
const NAMED = 8

/** What is behind whatever the eye is on: statements, newest first. */
export function evidence(): Part {
  const element = h('aside', { className: 'evidence', 'aria-label': 'Evidence' })
  let shown = ''
  return {
    element,
    update(app) {
      const { focus } = app.view
      element.classList.toggle('wide', app.view.compare && focus !== null)
      fill(element, ...contents(app))
      // Another subject is read from its beginning; another filter leaves the reader where she is.
      if (shown !== JSON.stringify(focus)) element.scrollTop = 0
      shown = JSON.stringify(focus)
    },
  }
}

function contents(app: App): HTMLElement[] {
  const { focus } = app.view
  if (focus?.kind === 'node') {
    const place = placeOf(app.graph, focus.id)
    return place === undefined ? [gone()] : aboutNode(app, place)
  }
  if (focus?.kind === 'tie') {
    const [from, to] = [placeOf(app.graph, focus.from), placeOf(app.graph, focus.to)]
    return from === undefined || to === undefined ? [gone()] : aboutTie(app, from, to)
  }
  return [overview(app)]
}

const gone = (): HTMLElement =>
  h('p', { className: 'empty' }, 'This build no longer has what the link leads to. Search for the name above.')

function overview(app: App): HTMLElement {
  const { ties, nodes, said } = app.selection
  const heaviest = ties.slice(0, 12)
  return h(
    'div',
    {},
    h('h2', {}, 'Who speaks about whom'),
    h(
      'p',
      {},
      `${counted(nodes.length, 'name')}, ${counted(ties.length, 'tie')}, made by ${counted(said, 'statement')}. Choose a name or a tie, in the picture or here, to see what was said.`,
    ),
    heaviest.length > 0 && h('h3', {}, 'Most said'),
    h(
      'ul',
      { className: 'ties' },
      heaviest.map((tie) => h('li', {}, tieLink(app, tie))),
    ),
  )
}

const tieLink = (app: App, { from, to, statements }: Tie): HTMLElement =>
  h(
    'a',
    { href: app.link({ focus: { kind: 'tie', from: nodeAt(app.graph, from).id, to: nodeAt(app.graph, to).id } }) },
    `${nodeAt(app.graph, from).name} → ${nodeAt(app.graph, to).name}`,
    h('span', { className: 'count' }, String(statements.length)),
  )

function aboutTie(app: App, from: number, to: number): HTMLElement[] {
  const said = tiesOf(app.graph, app.selection.statements, app.view.stances)
  const one = said.find((tie) => tie.from === from && tie.to === to)
  const back = said.find((tie) => tie.from === to && tie.to === from)
  const statements = one?.statements ?? []
  return [
    h('h2', {}, name(app, from), ' on ', name(app, to)),
    h(
      'div',
      { className: 'actions' },
      compareButton(app),
      back !== undefined &&
        h(
          'a',
          {
            className: 'button',
            href: app.link({ focus: { kind: 'tie', from: nodeAt(app.graph, to).id, to: nodeAt(app.graph, from).id } }),
          },
          `The other way (${back.statements.length})`,
        ),
    ),
    h('h3', {}, counted(statements.length, 'statement'), one !== undefined && sidesOf(app, one)),
    statementList(app, statements),
  ]
}

/** How many are for and against, where any is. */
function sidesOf(app: App, tie: Tie): string | false {
  const { pro, contra } = countsOf(app.graph, tie)
  return pro + contra > 0 && `: + ${pro} for, − ${contra} against`
}

function aboutNode(app: App, place: number): HTMLElement[] {
  const { id, name: called, kind, aliases, notes } = nodeAt(app.graph, place)
  const { statements } = app.selection
  const said = statements.filter((one) => statementAt(app.graph, one).speakers.includes(place))
  const about = statements.filter((one) => {
    const statement = statementAt(app.graph, one)
    return statement.about.includes(place) && hasStance(statement, place, app.view.stances)
  })
  const toThem = statements.filter((one) => statementAt(app.graph, one).to.includes(place))
  const ties = tiesOf(app.graph, [...new Set([...said, ...about])], app.view.stances)
  const heaviest = (some: Tie[]): Tie[] =>
    some.sort((a, b) => b.statements.length - a.statements.length).slice(0, NAMED)
  const section = (heading: string, places: readonly number[], open: boolean): HTMLElement | false =>
    places.length > 0 &&
    h('details', { open }, h('summary', {}, h('h3', {}, `${heading} (${places.length})`)), statementList(app, places))
  return [
    h('h2', {}, called),
    h('p', { className: 'kind' }, [kind, ...notes].join(' · ')),
    aliases.length > 0 && h('p', { className: 'aliases' }, `Also: ${aliases.join(', ')}`),
    h('div', { className: 'actions' }, egoButton(app, id), pinButton(app, id), hideButton(app, id), compareButton(app)),
    tieSection(app, 'Speaks about', heaviest(ties.filter(({ from }) => from === place)), ({ to }) => to),
    tieSection(app, 'Is spoken about by', heaviest(ties.filter(({ to }) => to === place)), ({ from }) => from),
    section('Said', said, true),
    section('Said about them', about, said.length === 0),
    section('Said to them', toThem, said.length + about.length === 0),
  ].filter((element) => element !== false)
}

function tieSection(app: App, heading: string, ties: readonly Tie[], other: (tie: Tie) => number): HTMLElement | false {
  if (ties.length === 0) return false
  const link = (tie: Tie): HTMLElement =>
    h(
      'li',
      {},
      h(
        'a',
        {
          href: app.link({
            focus: { kind: 'tie', from: nodeAt(app.graph, tie.from).id, to: nodeAt(app.graph, tie.to).id },
          }),
        },
        nodeAt(app.graph, other(tie)).name,
        h('span', { className: 'count' }, String(tie.statements.length)),
      ),
    )
  return h('section', {}, h('h3', {}, heading), h('ul', { className: 'chips' }, ties.map(link)))
}

const button = (words: string, isPressed: boolean, title: string, onclick: () => void): HTMLElement =>
  h('button', { type: 'button', 'aria-pressed': String(isPressed), title, onclick }, words)

const egoButton = (app: App, id: string): HTMLElement => {
  const { ego, depth } = app.view
  const isEgo = ego === id
  return h(
    'span',
    { className: 'group' },
    button('Only around', isEgo, 'Show only those tied to this one', () =>
      app.show({ ego: isEgo ? null : id, depth: 1 }),
    ),
    isEgo &&
      button('Two steps', depth === 2, 'Show also those tied to them', () => app.show({ depth: depth === 2 ? 1 : 2 })),
  )
}

const pinButton = (app: App, id: string): HTMLElement =>
  button('Pin', app.view.pinned.includes(id), 'Keep it in the picture whatever the filters say', () =>
    app.show({ pinned: toggled(app.view.pinned, id) }),
  )

const hideButton = (app: App, id: string): HTMLElement =>
  button('Hide', app.view.hidden.includes(id), 'Take it out of the picture', () =>
    app.show({ hidden: toggled(app.view.hidden, id), pinned: app.view.pinned.filter((one) => one !== id) }),
  )

const compareButton = (app: App): HTMLElement =>
  button('By outlet', app.view.compare, 'List statements side by side, a column an outlet', () =>
    app.show({ compare: !app.view.compare }),
  )
