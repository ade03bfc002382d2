import { DirectedGraph } from 'graphology'
import type { Attributes } from 'graphology-types'
import Sigma from 'sigma'
import { animateNodes } from 'sigma/utils'
import type { App, Part } from './app.ts'
import { h } from './dom.ts'
import { type Drawn, type DrawnTie, drawnOf } from './drawn.ts'
import { placeLabels } from './labels.ts'
import type { Theme } from './looks.ts'
import type { Scene, SceneNode } from './scene.ts'
import { LABEL_FONT, type PlacedNode, primitives, settings, stylesOf } from './sigma-looks.ts'
import { themeNow } from './theme.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** While a larger picture moves its ties are left out, so that it moves smoothly without a graphics card. */
const MOST_MOVING = 600
const LABEL_WAIT_MS = 120
/** What sigma's letters may be wider than those measured, in pixels. */
const LABEL_MARGIN = 6
/** Pixels of a screen on which nodes are drawn in their full size. */
const FULL_SIZE_FROM = 750
/** How far an arrow key moves the picture, as a share of its width. */
const STEP = 0.1

const NOTE =
  'Picture of who speaks about whom. Arrow keys move it, plus and minus zoom, 0 shows all. The tables have the same as text.'

/** The view drawn by WebGL. */
export class Picture implements Part {
  readonly element: HTMLElement
  readonly #canvas = h('div', { className: 'canvas' })
  readonly #graph = new DirectedGraph<PlacedNode, Omit<DrawnTie, 'from' | 'to'>>()
  /** Where nodes were put on this page: by hand, or laid out anew. */
  readonly #moved = new Map<string, Place>()
  #sigma: Sigma | undefined
  #theme: Theme | undefined
  #app: App | undefined
  #drawn: Drawn = { nodes: new Map(), ties: new Map() }
  #around: string | null = null
  #framed: readonly string[] = []
  #waiting: ReturnType<typeof setTimeout> | undefined
  readonly #pen = document.createElement('canvas').getContext('2d')

  constructor() {
    this.element = h('div', { className: 'picture', tabIndex: 0, role: 'group', 'aria-label': NOTE }, this.#canvas)
    this.element.onkeydown = (event) => this.#onKey(event)
    addEventListener('resize', () => this.#app && this.update(this.#app))
  }

  update(app: App): void {
    this.#app = app
    this.#drawn = drawnOf(app, themeNow())
    // Who looks at a few has them large; the whole stays as it was while filters come and go.
    const isOther = this.#around !== app.view.ego
    if (isOther || this.#framed.length === 0)
      this.#framed = app.view.ego === null ? this.#all() : [...this.#drawn.nodes.keys()]
    this.#around = app.view.ego
    if (this.#sigma === undefined || this.#theme !== themeNow()) return void this.#start()
    this.#takeOut()
    this.#putNodes()
    this.#putTies()
    this.#sigma.setSetting('hideEdgesOnMove', this.#drawn.ties.size > MOST_MOVING)
    if (isOther) this.#frame(this.#framed)
    this.#label()
  }

  zoom(factor: number): void {
    const camera = this.#sigma?.getCamera()
    camera?.animate({ ratio: camera.ratio / factor }, { duration: 150 })
  }

  /** Shows all of the picture. */
  fit(): void {
    this.#sigma?.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 200 })
  }

  /** Puts nodes to other places. */
  move(places: ReadonlyMap<string, Place>): void {
    for (const [id, place] of places) this.#moved.set(id, place)
    const shown = [...places].filter(([id]) => this.#graph.hasNode(id))
    const targets = Object.fromEntries(shown.map(([id, { x, y }]) => [id, { x, y }]))
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const done = (): void => this.#frame(Object.keys(targets))
    if (!isCalm) return void animateNodes(this.#graph, targets, { duration: 400 }, done)
    for (const [id, { x, y }] of Object.entries(targets)) this.#graph.mergeNodeAttributes(id, { x, y })
    done()
  }

  /** Where everybody shown is. */
  places(): ReadonlyMap<string, Place> {
    return new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x, y }]))
  }

  /** What is to be seen now. */
  scene(): Scene {
    const { width, height } = this.#canvas.getBoundingClientRect()
    const nodes = new Map(
      this.#graph.mapNodes((id, { shape, color, size, label, side }): [string, SceneNode] => {
        const name = side === undefined ? null : label
        return [id, { ...this.#seen(id), r: this.#scaled(size), shape, color, label: name, side: side ?? 'right' }]
      }),
    )
    const ties = this.#graph.mapEdges((_, { size, color, path, dash, gap }, source, target) => {
      const [from, to] = [nodes.get(source), nodes.get(target)]
      return from && to
        ? [
            {
              from,
              to,
              width: this.#scaled(size),
              color,
              isCurved: path === 'curved',
              dashes: gap > 0 ? `${dash} ${gap}` : undefined,
            },
          ]
        : []
    })
    return { width, height, nodes: [...nodes.values()], ties: ties.flat() }
  }

  /** Where a node, or the middle of a straight tie, is on the page. */
  placeOf(id: string, to = id): Place {
    const { left, top } = this.#canvas.getBoundingClientRect()
    const [a, b] = [this.#seen(id), this.#seen(to)]
    return { x: left + (a.x + b.x) / 2, y: top + (a.y + b.y) / 2 }
  }

  #seen(id: string): Place {
    const { x, y } = this.#graph.getNodeAttributes(id)
    return this.#sigma?.graphToViewport({ x, y }) ?? { x, y }
  }

  /** Gives names to as many as there is room for. */
  #label(): void {
    if (this.#pen) this.#pen.font = LABEL_FONT
    const { width, height } = this.#canvas.getBoundingClientRect()
    const seen = this.#graph.mapNodes((id, { label, size, isSure, isFaded, weight }) => {
      const { x, y } = this.#seen(id)
      const isOut = x < 0 || y < 0 || x > width || y > height
      const named = {
        id,
        x,
        y,
        r: this.#scaled(size),
        width: (this.#pen?.measureText(label).width ?? 0) + LABEL_MARGIN,
        isSure,
      }
      return isOut || isFaded ? [] : [{ ...named, weight }]
    })
    const inOrder = seen.flat().sort((a, b) => Number(b.isSure) - Number(a.isSure) || b.weight - a.weight)
    const sides = placeLabels(inOrder, { width, height })
    // Without a hint of what changed: with one, sigma 4.0.4 fails on nodes that it has not drawn yet.
    this.#graph.updateEachNodeAttributes((id, node) => ({ ...node, side: sides.get(id) }))
  }

  /** Places the names anew once the picture is still. */
  #labelSoon(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#label(), LABEL_WAIT_MS)
  }

  #scaled(size: number): number {
    return this.#sigma?.scaleSize(size) ?? size
  }

  #takeOut(): void {
    const { nodes, ties } = this.#drawn
    for (const id of this.#graph.edges()) if (!ties.has(id)) this.#graph.dropEdge(id)
    for (const id of this.#graph.nodes()) if (!nodes.has(id)) this.#graph.dropNode(id)
  }

  #putNodes(): void {
    const scale = this.#sizeScale()
    for (const [id, node] of this.#drawn.nodes)
      this.#graph.mergeNode(id, { ...node, size: node.size * scale, ...this.#moved.get(id) })
  }

  #putTies(): void {
    for (const [id, { from, to, ...tie }] of this.#drawn.ties) this.#graph.mergeEdgeWithKey(id, from, to, tie)
  }

  /** On a small screen all is drawn smaller, so that it does not lie upon one another. */
  #sizeScale(): number {
    const { width, height } = this.element.getBoundingClientRect()
    return Math.min(1, Math.max(0.4, Math.min(width, height) / FULL_SIZE_FROM))
  }

  #start(): void {
    const camera = this.#sigma?.getCamera().getState()
    this.#sigma?.kill()
    this.#theme = themeNow()
    // Without ties at first, which is soon drawn: names have places then, and all is drawn once.
    this.#graph.clear()
    this.#putNodes()
    const sigma: Sigma = new Sigma<Attributes, Attributes>(this.#graph, this.#canvas, {
      primitives,
      settings: { ...settings, hideEdgesOnMove: this.#drawn.ties.size > MOST_MOVING },
      styles: stylesOf(this.#theme),
    })
    this.#sigma = sigma
    this.#bound()
    sigma.refresh()
    if (camera) sigma.getCamera().setState(camera)
    this.#label()
    this.#putTies()
    sigma.getCamera().on('updated', () => this.#labelSoon())
    sigma.on('clickNode', ({ node }) => this.#app?.show({ focus: { kind: 'node', id: node } }))
    sigma.on('clickEdge', ({ edge }) => {
      const [from, to] = this.#graph.extremities(edge)
      this.#app?.show({ focus: { kind: 'tie', from, to } })
    })
    sigma.on('clickStage', () => this.#app?.show({ focus: null }))
    sigma.on('nodeDragEnd', ({ allDraggedNodes }) => {
      for (const id of allDraggedNodes) {
        const { x, y } = this.#graph.getNodeAttributes(id)
        this.#moved.set(id, { x, y })
      }
      this.#labelSoon()
    })
  }

  /** Those that are shown where nothing is filtered. */
  #all(): string[] {
    return this.#app?.graph.nodes.flatMap(({ id, isActor }) => (isActor ? id : [])) ?? []
  }

  /** Makes the picture as large as the places of some nodes. */
  #frame(ids: readonly string[]): void {
    this.#framed = ids
    this.#bound()
    this.#sigma?.refresh()
    this.fit()
    // The camera may have been there already, and then says nothing.
    this.#labelSoon()
  }

  /** Tells sigma where those are that the picture is as large as. */
  #bound(): void {
    const given = new Map(this.#app?.graph.nodes.map(({ id, x, y }) => [id, { x, y }]))
    const places = this.#framed.flatMap((id) => this.#moved.get(id) ?? given.get(id) ?? [])
    this.#sigma?.setCustomBBox({ x: extent(places.map(({ x }) => x)), y: extent(places.map(({ y }) => y)) })
  }

  #onKey(event: KeyboardEvent): void {
    const camera = this.#sigma?.getCamera()
    if (camera === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const { x, y, ratio } = camera.getState()
    const step = STEP * ratio
    const moves: Record<string, () => void> = {
      ArrowLeft: () => camera.setState({ x: x - step }),
      ArrowRight: () => camera.setState({ x: x + step }),
      ArrowUp: () => camera.setState({ y: y + step }),
      ArrowDown: () => camera.setState({ y: y - step }),
      '+': () => this.zoom(1.5),
      '-': () => this.zoom(1 / 1.5),
      '0': () => this.fit(),
      Escape: () => this.#app?.show({ focus: null }),
    }
    if (moves[event.key] === undefined) return
    moves[event.key]?.()
    event.preventDefault()
  }
}

function extent(values: readonly number[]): [number, number] {
  const [least, most] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return most > least ? [least, most] : [(values[0] ?? 0) - 1, (values[0] ?? 0) + 1]
}
