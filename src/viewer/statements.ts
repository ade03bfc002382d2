import { type App, articleAt, nodeAt, statementAt } from './app.ts'
import { counted, h } from './dom.ts'
import { stanceMark } from './stance-mark.ts'
import { wrong } from './wrong.ts'

/** How many statements are listed before it is asked for more. */
const LISTED = 60

/** The latest first; those without a day last, then in the order of the graph. */
export function newestFirst(app: App, statements: readonly number[]): number[] {
  const day = (place: number): string => statementAt(app.graph, place).day ?? ''
  return [...statements].sort((a, b) => (day(a) === day(b) ? a - b : day(a) < day(b) ? 1 : -1))
}

/** Statements as cards, newest first; or side by side, a column an outlet. */
export function statementList(app: App, statements: readonly number[]): HTMLElement {
  if (statements.length === 0) return h('p', { className: 'empty' }, 'No statement here passes the filters.')
  const sorted = newestFirst(app, statements)
  return app.view.compare ? columns(app, sorted) : list(app, sorted)
}

function list(app: App, statements: readonly number[]): HTMLElement {
  const items = h(
    'ol',
    { className: 'statements' },
    statements.slice(0, LISTED).map((place) => card(app, place)),
  )
  if (statements.length <= LISTED) return items
  const more = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        items.append(...statements.slice(LISTED).map((place) => card(app, place)))
        more.remove()
      },
    },
    `Show ${counted(statements.length - LISTED, 'more', 'more')}`,
  )
  return h('div', {}, items, more)
}

function columns(app: App, statements: readonly number[]): HTMLElement {
  const byOutlet = new Map<string, number[]>()
  for (const place of statements) {
    const name = outletOf(app, place) ?? 'No outlet given'
    byOutlet.set(name, [...(byOutlet.get(name) ?? []), place])
  }
  return h(
    'div',
    { className: 'columns' },
    [...byOutlet]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, places]) => h('section', {}, h('h4', {}, `${name} (${places.length})`), list(app, places))),
  )
}

export function outletOf(app: App, statement: number): string | undefined {
  const { outlet } = articleAt(app.graph, statementAt(app.graph, statement).article)
  return outlet === undefined ? undefined : app.graph.outlets[outlet]
}

/** A statement as a card: its words, how it was said, where it stands. */
function card(app: App, place: number): HTMLElement {
  const { id, words, source, speakers, about, to, article } = statementAt(app.graph, place)
  const { title, url } = articleAt(app.graph, article)
  const who = speakers.length > 0 ? names(app, speakers) : [source ?? 'Nobody named']
  return h(
    'li',
    { className: 'statement', dataset: { statement: id } },
    h(
      'p',
      { className: 'who' },
      who,
      about.length > 0 && [' on ', targets(app, place)],
      to.length > 0 && [' to ', names(app, to)],
    ),
    h(
      'blockquote',
      {},
      h('a', { href: app.link({ focus: { kind: 'read', statement: id } }), title: 'Read it in its article' }, words),
    ),
    facts(app, place),
    h(
      'p',
      { className: 'where' },
      [outletOf(app, place), title].filter(Boolean).join(': '),
      isWeb(url) && [' ', outside(url, 'original')],
    ),
    wrong(app, place),
  )
}

/** How a statement was said: cue, form, polarity, trust, day. */
export function facts(app: App, place: number): HTMLElement {
  const { cue, form, polarity, role, trust, day } = statementAt(app.graph, place)
  const percent = Math.round(100 * trust)
  return h(
    'p',
    { className: 'facts' },
    h('span', { title: 'Day it was said, or else that of the article' }, day ?? 'no day'),
    cue !== undefined && h('span', { title: 'What shows that it is said' }, `“${cue}”`),
    h('span', { title: FORM_NOTES[form] }, form),
    role !== undefined && h('span', { title: 'As what the source is quoted' }, role),
    polarity !== 'asserted' &&
      h('span', { className: 'marked', title: POLARITY_NOTES[polarity] }, POLARITY_WORDS[polarity]),
    h(
      'span',
      { className: 'trust', title: 'How likely it is that this was said, and by this speaker' },
      h('meter', { min: 0, max: 1, value: trust, 'aria-label': `trust ${percent} %` }),
      ` ${percent} %`,
    ),
  )
}

export const POLARITY_WORDS: Readonly<Record<string, string>> = {
  asserted: 'said',
  negated: 'denied or not said',
  hypothetical: 'not yet said',
}
const POLARITY_NOTES: Readonly<Record<string, string>> = {
  negated: 'What somebody denied, or refused to say',
  hypothetical: 'What somebody might or would say',
}
const FORM_NOTES: Readonly<Record<string, string>> = {
  direct: 'In quotation marks',
  indirect: 'In the words of the article',
  mixed: 'Partly in quotation marks',
}

/** Names that lead to whom they mean. */
export const names = (app: App, places: readonly number[]): (string | HTMLElement)[] =>
  places.flatMap((place, index) => [
    ...(index === 0 ? [] : [index + 1 === places.length ? ' and ' : ', ']),
    name(app, place),
  ])

/** Those a statement is about, each with what it says of them. */
export function targets(app: App, place: number): (string | HTMLElement)[] {
  const statement = statementAt(app.graph, place)
  return statement.about.flatMap((node, i) => {
    const mark = stanceMark(statement, node)
    const joint = i === 0 ? [] : [i + 1 === statement.about.length ? ' and ' : ', ']
    return [...joint, name(app, node), ...(mark === false ? [] : [mark])]
  })
}

export function name(app: App, place: number): HTMLElement {
  const { id, name, kind } = nodeAt(app.graph, place)
  return h('a', { className: 'name', href: app.link({ focus: { kind: 'node', id } }), dataset: { kind } }, name)
}

/** Whether an address may be followed: one that came with an article may be anything. */
export const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url)

export const outside = (url: string, words: string): HTMLElement =>
  h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', className: 'outside' }, `${words} ↗`)
