import { type App, statementAt } from './app.ts'
import { s } from './dom.ts'
import type { Side } from './labels.ts'
import { INK, KINDS, LOOKS, type Theme } from './looks.ts'
import type { Scene, SceneNode } from './scene.ts'
import { tiesSvg } from './scene-ties.ts'

/** How many pixels of a kept PNG are one of the screen's: enough for print. */
const PNG_SCALE = 3
const LEGEND_HEIGHT = 56
const FONT = 'system-ui, Helvetica, Arial, sans-serif'

/** Saves the picture as it is seen, with its legend and what it is made of, as a file. */
export async function keepPicture(app: App, scene: Scene, theme: Theme, format: 'png' | 'svg'): Promise<void> {
  const svg = new XMLSerializer().serializeToString(drawing(app, scene, theme))
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterised(svg, scene)
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  Object.assign(link, { href: url, download: `who-speaks-about-whom.${format}` }).click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function drawing(app: App, scene: Scene, theme: Theme): SVGElement {
  const { width, height, nodes } = scene
  const ink = INK[theme]
  const total = height + LEGEND_HEIGHT
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total}`,
      'font-family': FONT,
      'font-size': 13,
    },
    s('rect', { width, height: total, fill: ink.paper }),
    tiesSvg(scene),
    nodes.map(({ x, y, r, shape, color }) =>
      sign(shape, x, y, r, { fill: color, stroke: ink.paper, 'stroke-width': 1 }),
    ),
    nodes.map((node) => nameSvg(node, ink)),
    legendSvg(app, theme, height),
  )
}

function nameSvg({ x, y, r, label, side }: SceneNode, ink: (typeof INK)[Theme]): SVGElement | null {
  if (label === null) return null
  const [dx, dy, anchor] = NAME_AT[side]
  const place = { x: x + dx * (r + 4), y: y + 4.5 + dy * (r + 12), 'text-anchor': anchor }
  const halo = { stroke: ink.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return s('text', { ...place, fill: ink.text, ...halo }, label)
}

const NAME_AT: Readonly<Record<Side, readonly [dx: number, dy: number, anchor: string]>> = {
  right: [1, 0, 'start'],
  left: [-1, 0, 'end'],
  below: [0, 1, 'middle'],
  above: [0, -1, 'middle'],
}

function legendSvg(app: App, theme: Theme, top: number): SVGElement {
  const { text } = INK[theme]
  const kinds =
    app.view.colour === 'kind'
      ? KINDS.filter((kind) => app.selection.nodes.some((node) => app.graph.nodes[node]?.kind === kind))
      : []
  const days = app.selection.statements.flatMap((one) => statementAt(app.graph, one).day ?? []).sort()
  const span = days.length === 0 ? '' : `, ${days[0]} to ${days.at(-1)}`
  const caption = `Arrows lead from who speaks to whom it is about; the wider, the more was said (${app.selection.said.toLocaleString('en-GB')} statements${span}). onrecord`
  return s(
    'g',
    { transform: `translate(16 ${top + 14})`, fill: text },
    kinds.map((kind, i) =>
      s(
        'g',
        { transform: `translate(${i * 120} 0)` },
        sign(LOOKS[kind].shape, 6, 4, 6, { fill: LOOKS[kind][theme] }),
        s('text', { x: 18, y: 8.5 }, LOOKS[kind].plural),
      ),
    ),
    s('text', { y: 30, 'font-size': 11 }, caption),
  )
}

/** A node as the screen draws it. */
function sign(
  shape: string,
  x: number,
  y: number,
  r: number,
  attributes: Readonly<Record<string, unknown>>,
): SVGElement {
  const corners = CORNERS[shape]
  if (corners === undefined) return s('circle', { cx: x, cy: y, r, ...attributes })
  return s('polygon', { points: corners.map(([dx, dy]) => `${x + r * dx},${y + r * dy}`).join(' '), ...attributes })
}

const CORNERS: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  triangle: [
    [0, -1],
    [0.95, 0.75],
    [-0.95, 0.75],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
}

async function rasterised(svg: string, { width, height }: Scene): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: width * PNG_SCALE, height: (height + LEGEND_HEIGHT) * PNG_SCALE })
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG of the picture')))),
  )
}
