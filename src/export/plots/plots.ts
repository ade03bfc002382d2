import { discourse } from './discourse.ts'
import { forms } from './forms.ts'
import { framed } from './frame.ts'
import { matrix } from './matrix.ts'
import type { PlotName } from './names.ts'
import { network } from './network.ts'
import { person } from './person.ts'
import type { Plot, PlotInput } from './picture.ts'
import { sourceOf } from './source.ts'
import { timeline } from './timeline.ts'

const DRAWN: Readonly<Record<PlotName, Plot>> = { timeline, matrix, people: network, discourse, forms, person }

/** How a picture is to be called, and what is to be said of what it leaves out. */
export interface Wording {
  readonly title?: string | undefined
  /** What was asked for, as "only what is said about France". */
  readonly only?: readonly string[]
}

/**
 * A picture in SVG, the same for the same graph on every run: without scripts, fonts or anything fetched. `undefined`
 * where there is nothing to draw.
 */
export const plotSvg = (name: PlotName, input: PlotInput, { title, only = [] }: Wording = {}): string | undefined => {
  const picture = DRAWN[name](input)
  if (picture === undefined) return undefined
  return framed({ ...picture, title: title ?? picture.title }, sourceOf(input.statements, only))
}
