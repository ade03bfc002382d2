import { type App, nodeAt } from './app.ts'
import { communityColour, INK, LOOKS, nodeRadius, type Theme, tieWidth } from './looks.ts'
import type { Tie } from './selection.ts'
import { placeOf } from './selection.ts'
import { STANCE_LOOKS, stanceColour, tieStance } from './stances.ts'
import type { View } from './view.ts'

export interface DrawnNode {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly shape: string
  readonly size: number
  readonly color: string
  /** Whether its name is shown even where there is no room. */
  readonly isSure: boolean
  readonly isFaded: boolean
  /** Statements of its ties that are drawn. */
  readonly weight: number
}

export interface DrawnTie {
  readonly from: string
  readonly to: string
  readonly size: number
  readonly color: string
  readonly path: string
  readonly isLit: boolean
  /** Length of dashes and of gaps between them, in pixels; solid where they are 0. */
  readonly dash: number
  readonly gap: number
  readonly gapColor: string
}

/** What of a view is drawn, and how: the same on the screen and in a picture that is kept. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>
  readonly ties: ReadonlyMap<string, DrawnTie>
}

/** What a view draws. Whatever the eye is on stands out, and all else is faint. */
export function drawnOf(app: App, theme: Theme): Drawn {
  const { graph, view, selection } = app
  const ink = INK[theme]
  const weights = weightsOf(selection.drawn)
  const near = nearFocus(app)
  const focused = new Set(focusedIn(view))
  const nodes = selection.drawnNodes.map((place): [string, DrawnNode] => {
    const { id, x, y, name, kind, community } = nodeAt(graph, place)
    const isFaded = near !== null && !near.has(place)
    const colour = view.colour === 'kind' ? LOOKS[kind][theme] : communityColour(community, theme)
    return [
      id,
      {
        x,
        y,
        label: name,
        shape: LOOKS[kind].shape,
        size: nodeRadius(weights.get(place) ?? 0),
        color: isFaded ? ink.faded : colour,
        isSure: focused.has(id) || view.pinned.includes(id),
        isFaded,
        weight: weights.get(place) ?? 0,
      },
    ]
  })
  const both = new Set(selection.drawn.map(({ from, to }) => `${from} ${to}`))
  const ties = selection.drawn.map((tie): [string, DrawnTie] => {
    const { from, to, statements } = tie
    const stance = view.sides ? tieStance(graph, tie) : undefined
    const dash = stance === undefined ? 0 : STANCE_LOOKS[stance].dash
    const [a, b] = [nodeAt(graph, from).id, nodeAt(graph, to).id]
    const isLit = near === null || isInFocus(app, from, to)
    return [
      `${a}~${b}`,
      {
        from: a,
        to: b,
        size: tieWidth(statements.length),
        color: !isLit
          ? ink.faded
          : stance !== undefined
            ? stanceColour(stance, theme)
            : near === null
              ? ink.tie
              : ink.lit,
        path: both.has(`${to} ${from}`) ? 'curved' : 'straight',
        isLit,
        dash,
        gap: dash / 1.5,
        gapColor: ink.paper,
      },
    ]
  })
  return { nodes: new Map(nodes), ties: new Map(ties) }
}

/** Ids of whoever the eye is on. */
const focusedIn = ({ focus }: View): string[] =>
  focus?.kind === 'node' ? [focus.id] : focus?.kind === 'tie' ? [focus.from, focus.to] : []

/** Statements of the ties of each node. */
function weightsOf(ties: readonly Tie[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const { from, to, statements } of ties)
    for (const node of [from, to]) weights.set(node, (weights.get(node) ?? 0) + statements.length)
  return weights
}

function isInFocus({ graph, view: { focus } }: App, from: number, to: number): boolean {
  const [a, b] = [nodeAt(graph, from).id, nodeAt(graph, to).id]
  if (focus?.kind === 'node') return focus.id === a || focus.id === b
  return focus?.kind === 'tie' && focus.from === a && focus.to === b
}

/** Whoever the eye is on and those tied to them; `null` where it is on nobody. */
function nearFocus(app: App): ReadonlySet<number> | null {
  const { graph, view, selection } = app
  const { focus } = view
  if (focus === null || focus.kind === 'read') return null
  const ids = focusedIn(view)
  const near = new Set(ids.flatMap((id) => placeOf(graph, id) ?? []))
  for (const { from, to } of selection.drawn)
    if (isInFocus(app, from, to)) {
      near.add(from)
      near.add(to)
    }
  return near
}
