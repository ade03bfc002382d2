import { DirectedGraph } from 'graphology'
import Sigma, { DEFAULT_STYLES } from 'sigma'
import {
  extremityArrow,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering'
import type { App, Part } from './app.ts'
import { h } from './dom.ts'
import { type Drawn, drawnOf } from './drawn.ts'
import { INK, type Theme } from './looks.ts'

const PRIMITIVES = {
  nodes: { shapes: [sdfCircle(), sdfSquare(), sdfTriangle(), sdfDiamond()], layers: [layerFill()] },
  edges: {
    paths: [pathLine(), pathCurved()],
    extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 })],
    layers: [layerPlain()],
    defaultHead: 'arrow',
  },
} as const

/** While a larger picture moves its ties are left out, so that it moves smoothly without a graphics card. */
const MOST_MOVING = 1000

/** The graph, drawn. */
export interface Picture extends Part {
  /** Where a node or the middle of a tie is on the page. */
  readonly placeOf: (id: string, to?: string) => { readonly x: number; readonly y: number }
  readonly zoom: (factor: number) => void
  readonly fit: () => void
}

/** The picture of the view, by WebGL. */
export function picture(theme: () => Theme): Picture {
  const canvas = h('div', { className: 'canvas' })
  const element = h(
    'div',
    {
      className: 'picture',
      tabIndex: 0,
      role: 'group',
      'aria-label':
        'Picture of who speaks about whom. Arrow keys move it, plus and minus zoom, 0 shows all. The tables have the same as text.',
    },
    canvas,
  )
  let sigma: Sigma | undefined
  let app: App
  let drawn: Drawn = { nodes: new Map(), ties: new Map() }
  const graph = new DirectedGraph()

  const start = (): Sigma => {
    const made = new Sigma(graph, canvas, {
      primitives: PRIMITIVES,
      styles: stylesOf(theme()),
      settings: {
        itemSizesReference: 'screen',
        enableEdgeEvents: true,
        edgePickingPadding: 5,
        minEdgeThickness: 1,
        labelDensity: 1,
        labelGridCellSize: 90,
        labelRenderedSizeThreshold: 0,
        stagePadding: 50,
        zoomToSizeRatioFunction: (ratio: number) => Math.sqrt(Math.max(ratio, 0.1)),
      },
    })
    made.on('clickNode', ({ node }) => app.show({ focus: { kind: 'node', id: node } }))
    made.on('clickEdge', ({ edge }) => {
      const [from, to] = graph.extremities(edge)
      app.show({ focus: { kind: 'tie', from, to } })
    })
    made.on('clickStage', () => {
      if (app.view.focus !== null) app.show({ focus: null })
    })
    return made
  }

  const draw = (): void => {
    for (const id of graph.nodes()) if (!drawn.nodes.has(id)) graph.dropNode(id)
    for (const id of graph.edges()) if (!drawn.ties.has(id)) graph.dropEdge(id)
    for (const [id, attributes] of drawn.nodes) graph.mergeNode(id, attributes)
    for (const [id, { from, to, ...attributes }] of drawn.ties) graph.mergeEdgeWithKey(id, from, to, attributes)
  }

  return {
    element,
    update(next) {
      app = next
      drawn = drawnOf(next, theme())
      draw()
      if (sigma === undefined) {
        sigma = start()
        sigma.setCustomBBox(boxOf(next))
      }
      sigma.setSetting('hideEdgesOnMove', drawn.ties.size > MOST_MOVING)
    },
    placeOf(id, to) {
      const place = (node: string) => sigma?.graphToViewport(graph.getNodeAttributes(node) as { x: number; y: number })
      const { left, top } = canvas.getBoundingClientRect()
      const [a = { x: 0, y: 0 }, b = a] = [place(id), to === undefined ? undefined : place(to)]
      return { x: left + (a.x + b.x) / 2, y: top + (a.y + b.y) / 2 }
    },
    zoom: (factor) => {
      const camera = sigma?.getCamera()
      camera?.animate({ ratio: camera.ratio / factor }, { duration: 150 })
    },
    fit: () => void sigma?.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 200 }),
  }
}

const stylesOf = (theme: Theme) => {
  const ink = INK[theme]
  return {
    ...DEFAULT_STYLES,
    nodes: {
      ...DEFAULT_STYLES.nodes,
      shape: { attribute: 'shape', defaultValue: 'circle' },
      cursor: 'pointer',
      labelColor: ink.text,
      labelSize: 13,
      labelFont: 'system-ui, sans-serif',
      labelBackgroundColor: ink.halo,
      labelBackgroundPadding: 2,
      labelVisibility: (attributes: { isNamed?: boolean; isFaded?: boolean }, state: { isHovered: boolean }) =>
        state.isHovered || attributes.isNamed ? 'visible' : attributes.isFaded ? 'hidden' : 'auto',
      backdropColor: ink.paper,
    },
    edges: {
      ...DEFAULT_STYLES.edges,
      path: { attribute: 'path', defaultValue: 'straight' },
      cursor: 'pointer',
      zIndex: (attributes: { isLit?: boolean }) => (attributes.isLit ? 1 : 0),
      color: (attributes: { color?: string }, state: { isHovered: boolean }) =>
        state.isHovered ? ink.lit : (attributes.color ?? ink.tie),
    },
  } as unknown as typeof DEFAULT_STYLES
}

/** All that might be shown, so that nothing moves while filters come and go. */
function boxOf({ graph }: App): { x: [number, number]; y: [number, number] } {
  const actors = graph.nodes.filter(({ isActor }) => isActor)
  const extent = (values: readonly number[]): [number, number] =>
    values.reduce<[number, number]>(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [values[0] ?? 0, values[0] ?? 1],
    )
  return { x: extent(actors.map(({ x }) => x)), y: extent(actors.map(({ y }) => y)) }
}
