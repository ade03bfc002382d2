import type { Looks } from '../../model/looks.ts'
import type { AnyGraph } from '../../model/projected.ts'
import type { SchemaGraph } from '../../model/schema-graph.ts'

/** What a picture is drawn from. */
export interface PlotInput {
  /** The whole graph of those statements that are to count. */
  readonly statements: SchemaGraph
  /** Who speaks about whom in them. */
  readonly people: () => AnyGraph
  /** Who is for or against what in them, a network of two modes. */
  readonly discourse: () => AnyGraph
  /** Says where each node of a graph is drawn. */
  readonly layOut: (graph: AnyGraph) => Looks
  /** The one whom the picture is of, or around whom it is: a node id. */
  readonly person?: string | undefined
  /** Kinds of nodes to show, where not all. */
  readonly only?: readonly string[] | undefined
  /** Least number of statements for a row, column or line. */
  readonly minWeight?: number | undefined
  /** Most rows, columns or nodes. */
  readonly most?: number | undefined
}

/** A part of a picture, in SVG, as large as it says. */
export interface Drawing {
  readonly svg: string
  readonly height: number
}

/** A colour and what it stands for. */
export interface LegendEntry {
  readonly colour: string
  readonly words: string
  /** A line where not a dot. */
  readonly isLine?: boolean
  /** How the line is broken, as SVG has it: told apart where colours are not. */
  readonly dashes?: string
}

/** A picture without its frame. */
export interface Picture {
  readonly title: string
  /** How to read it, and what it leaves out. */
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  readonly drawing: Drawing
}

/** Makes a picture; `undefined` where there is nothing to draw. */
export type Plot = (input: PlotInput) => Picture | undefined

/** Width of every picture, and the space around what is in it. */
export const WIDTH = 960
export const MARGIN = 28
/** What a drawing has of the width. */
export const INNER = WIDTH - 2 * MARGIN

/** Told apart by those who are blind to colours, on white: of Okabe and Ito. */
export const BLUE = '#0072B2'
export const ORANGE = '#D55E00'
export const INK = '#222222'
export const GREY = '#666666'
/** Lines that only guide the eye. */
export const FAINT = '#E3E1DA'
