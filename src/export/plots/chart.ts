import { type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { type Drawing, INNER } from './picture.ts'

/** A chart of Observable Plot, drawn without a browser. */
export const chart = (options: PlotOptions & { readonly height: number }): Drawing => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = plot({ ...options, document, width: INNER, style: { fontSize: '12px' } })
  // Its rules are for a page around it, and what reads SVG elsewhere does not know their selectors.
  for (const style of svg.querySelectorAll('style')) style.remove()
  return {
    svg: `<g font-size="12" text-anchor="middle" fill="currentColor">${svg.innerHTML}</g>`,
    height: options.height,
  }
}
