import { DEFAULT_STYLES } from 'sigma'
import {
  extremityArrow,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering'
import type { DrawnNode, DrawnTie } from './drawn.ts'
import type { Side } from './labels.ts'
import { INK, type Theme } from './looks.ts'

const [FONT, LABEL_SIZE] = ['system-ui, sans-serif', 13]
/** The font of names, as CSS has it. */
export const LABEL_FONT = `${LABEL_SIZE}px ${FONT}`

/** What sigma can draw here. */
export const primitives = {
  nodes: { shapes: [sdfCircle(), sdfSquare(), sdfTriangle(), sdfDiamond()], layers: [layerFill()] },
  edges: {
    paths: [pathLine(), pathCurved()],
    extremities: [extremityArrow({ lengthRatio: 5, widthRatio: 4 })],
    // Where an edge has gaps, the second layer draws them over the first.
    layers: [
      layerPlain(),
      layerDashed({
        dashSize: { attribute: 'dash', default: 0 },
        gapSize: { attribute: 'gap', default: 0 },
        gapColor: { attribute: 'gapColor' },
        solidExtremities: 'head',
      }),
    ],
    // What layers read of an edge's attributes must be declared.
    variables: {
      dash: { type: 'number', default: 0 },
      gap: { type: 'number', default: 0 },
      gapColor: { type: 'color', default: '#ffffff' },
    },
    defaultHead: 'arrow',
  },
} as const

export const settings = {
  itemSizesReference: 'screen',
  enableEdgeEvents: true,
  edgePickingPadding: 5,
  enableNodeDrag: true,
  minEdgeThickness: 1.2,
  stagePadding: 50,
  // Who zooms in wants things apart rather than larger.
  zoomToSizeRatioFunction: (ratio: number) => Math.sqrt(Math.max(ratio, 0.05)),
} as const

/** A node whose name has room on a side of it, or has none. */
export interface PlacedNode extends DrawnNode {
  readonly side?: Side | undefined
}

interface State {
  readonly isHovered: boolean
}

/** How sigma draws what the view says; what the pointer is on stands out. */
export const stylesOf = (theme: Theme): typeof DEFAULT_STYLES => {
  const ink = INK[theme]
  const styles = {
    nodes: {
      ...DEFAULT_STYLES.nodes,
      shape: { attribute: 'shape', defaultValue: 'circle' },
      cursor: 'pointer',
      labelPosition: ({ side }: PlacedNode) => side ?? 'right',
      labelColor: ink.text,
      labelSize: LABEL_SIZE,
      labelFont: FONT,
      labelBackgroundColor: ink.halo,
      labelBackgroundPadding: 1,
      labelVisibility: ({ side }: PlacedNode, { isHovered }: State) =>
        isHovered || side !== undefined ? 'visible' : 'hidden',
      backdropColor: ink.paper,
    },
    edges: {
      ...DEFAULT_STYLES.edges,
      path: { attribute: 'path', defaultValue: 'straight' },
      cursor: 'pointer',
      zIndex: ({ isLit }: DrawnTie) => (isLit ? 1 : 0),
      color: ({ color }: DrawnTie, { isHovered }: State) => (isHovered ? ink.lit : color),
    },
  }
  // sigma's type of styles knows its defaults only.
  return styles as unknown as typeof DEFAULT_STYLES
}
