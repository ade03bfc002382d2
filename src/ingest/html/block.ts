import type { Element } from './tree.ts'

/** A paragraph of a page: on one line, its quotation marks written out. */
export interface Block {
  readonly text: string
  /** The element that holds it. */
  readonly owner: Element
  /** How many of its characters lead elsewhere. */
  readonly linked: number
  readonly kind: 'text' | 'heading' | 'item' | 'caption' | 'quotation'
}
