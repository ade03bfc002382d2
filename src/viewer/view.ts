import type { EntityLabel } from '../model/schema.ts'

/** What is looked at: somebody, all that one says about another, or a statement in its article. */
export type Focus =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'tie'; readonly from: string; readonly to: string }
  | { readonly kind: 'read'; readonly statement: string }

/** A table beside the graph. */
export const TABLES = ['ties', 'names', 'statements'] as const
export type Table = (typeof TABLES)[number]

/** All that the page shows at a time. It stands in the address, so that every view can be kept, sent and gone back to. */
export interface View {
  readonly focus: Focus | null
  /** Node id of whom alone to show, with those around. */
  readonly ego: string | null
  /** How many steps around. */
  readonly depth: number
  /** Kinds left out. */
  readonly without: readonly EntityLabel[]
  /** Whether those are shown too who never speak and are no person or body. */
  readonly topics: boolean
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
  /** Any of these; all where there are none. */
  readonly outlets: readonly string[]
  readonly forms: readonly string[]
  readonly polarities: readonly string[]
  readonly stances: readonly string[]
  /** As what sources are quoted. */
  readonly roles: readonly string[]
  /** Least trust of a statement, 0 to 1. */
  readonly trust: number
  /** Least number of statements of a tie. */
  readonly weight: number
  /** Node ids. */
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  readonly colour: 'kind' | 'community'
  /** Whether ties show what is for and what is against. */
  readonly sides: boolean
  readonly table: Table | null
  /** Whether statements are listed side by side, a column an outlet. */
  readonly compare: boolean
  /** Whether all ties are drawn, however many. */
  readonly all: boolean
}

/** What the page opens on. */
export const START: View = {
  focus: null,
  ego: null,
  depth: 1,
  without: [],
  topics: false,
  from: null,
  to: null,
  outlets: [],
  forms: [],
  polarities: [],
  stances: [],
  roles: [],
  trust: 0,
  weight: 1,
  hidden: [],
  pinned: [],
  colour: 'kind',
  sides: false,
  table: null,
  compare: false,
  all: false,
}

/** The view that the part of an address behind `#` tells; whatever in it makes no sense is passed over. */
export function parseView(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const [from, to] = [day(given.get('from')), day(given.get('to'))]
  return {
    focus: focusOf(given),
    ego: given.get('ego'),
    depth: numberIn(given.get('depth'), 1, 3, 1),
    without: given.getAll('without') as EntityLabel[],
    topics: given.has('topics'),
    from,
    to,
    outlets: given.getAll('outlet'),
    forms: given.getAll('form'),
    polarities: given.getAll('polarity'),
    stances: given.getAll('stance'),
    roles: given.getAll('role'),
    trust: numberIn(given.get('trust'), 0, 1, 0),
    weight: Math.round(numberIn(given.get('weight'), 1, 1_000_000, 1)),
    hidden: given.getAll('hide'),
    pinned: given.getAll('pin'),
    colour: given.get('colour') === 'community' ? 'community' : 'kind',
    sides: given.has('sides'),
    table: TABLES.find((table) => table === given.get('table')) ?? null,
    compare: given.has('compare'),
    all: given.has('all'),
  }
}

const day = (value: string | null): string | null => (value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null)

function numberIn(value: string | null, least: number, most: number, otherwise: number): number {
  const number = value === null || value === '' ? Number.NaN : Number(value)
  return number >= least && number <= most ? number : otherwise
}

function focusOf(given: URLSearchParams): Focus | null {
  const [read, from, to, who] = ['read', 'by', 'about', 'who'].map((name) => given.get(name) ?? '')
  if (read) return { kind: 'read', statement: read }
  if (from && to) return { kind: 'tie', from, to }
  return who ? { kind: 'node', id: who } : null
}

/** A view as the part of an address behind `#`: only what differs from what the page opens on. */
export function printView(view: View): string {
  const given = new URLSearchParams()
  const { focus } = view
  if (focus?.kind === 'node') given.set('who', focus.id)
  if (focus?.kind === 'tie') given.set('by', focus.from)
  if (focus?.kind === 'tie') given.set('about', focus.to)
  if (focus?.kind === 'read') given.set('read', focus.statement)
  const single = {
    ego: view.ego,
    depth: view.depth,
    from: view.from,
    to: view.to,
    trust: view.trust,
    weight: view.weight,
  }
  for (const [name, value] of Object.entries({ ...single, colour: view.colour, table: view.table }))
    if (value !== null && value !== START[name as keyof View]) given.set(name, String(value))
  const lists = {
    without: view.without,
    outlet: view.outlets,
    form: view.forms,
    polarity: view.polarities,
    stance: view.stances,
    role: view.roles,
  }
  for (const [name, values] of Object.entries({ ...lists, hide: view.hidden, pin: view.pinned }))
    for (const value of values) given.append(name, value)
  for (const name of ['topics', 'sides', 'compare', 'all'] as const) if (view[name]) given.set(name, '1')
  // Ids have colons, which need no escape here and are easier to read.
  return given.toString().replaceAll('%3A', ':')
}

/** A list with an item in it or, where it was, without. */
export const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
