import type { PageArticle, PageGraph, PageNode, PageStatement } from '../model/page.ts'
import type { Selection } from './selection.ts'
import type { Source } from './source.ts'
import type { View } from './view.ts'

/** What every part of the page is given. */
export interface App {
  readonly graph: PageGraph
  readonly source: Source
  /** What is shown now. */
  readonly view: View
  readonly selection: Selection
  /** Shows something else; with `replace` the view before is none to go back to. */
  readonly show: (change: Partial<View>, how?: 'replace') => void
  /** The part of an address behind `#` for another view. */
  readonly link: (change: Partial<View>) => string
}

/** A part of the page: an element, and what brings it up to date. */
export interface Part {
  readonly element: HTMLElement
  readonly update: (app: App) => void
}

const missing = (what: string, place: number): never => {
  throw new RangeError(`the page's data has no ${what} ${place}`)
}

export const nodeAt = ({ nodes }: PageGraph, place: number): PageNode => nodes[place] ?? missing('node', place)

export const statementAt = ({ statements }: PageGraph, place: number): PageStatement =>
  statements[place] ?? missing('statement', place)

export const articleAt = ({ articles }: PageGraph, place: number): PageArticle =>
  articles[place] ?? missing('article', place)
