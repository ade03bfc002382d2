import './style.css'
import type { App, Part } from './app.ts'
import { h } from './dom.ts'
import { evidence } from './evidence.ts'
import { filters } from './filters.ts'
import { header } from './header.ts'
import { Picture } from './picture.ts'
import { reading } from './reading.ts'
import { select } from './selection.ts'
import { openSource, type Source } from './source.ts'
import { table } from './table.ts'
import { parseView, printView, type View } from './view.ts'

/** The page: the view in the address is the one thing that changes, and every part draws itself anew from it. */
function start(source: Source): void {
  const { graph } = source
  const drawing = new Picture()
  const parts: Part[] = [header(drawing), filters(), drawing, table(), evidence(), reading()]
  const status = h('p', { className: 'status', role: 'status' })
  document.body.append(...parts.map(({ element }) => element), status)

  const show = (change: Partial<View>, how?: 'replace'): void => {
    const address = `#${printView({ ...parseView(location.hash), ...change })}`
    if (address === (location.hash || '#')) return
    if (how === 'replace') {
      history.replaceState(null, '', address)
      update()
    } else location.hash = address
  }
  const update = (): void => {
    const view = parseView(location.hash)
    const selection = select(graph, view)
    const link = (change: Partial<View>): string => `#${printView({ ...view, ...change })}`
    const app: App = { graph, source, view, selection, show, link }
    document.body.classList.toggle('is-reading', view.focus?.kind === 'read')
    for (const part of parts) part.update(app)
    status.textContent = said(app)
  }
  addEventListener('hashchange', update)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update)
  document.addEventListener('theme', update)
  update()
  Object.assign(window, { onrecord: { placeOf: drawing.placeOf.bind(drawing), scene: drawing.scene.bind(drawing) } })
}

/** What a screen reader says of a change. */
const said = ({ selection: { nodes, ties, said: statements } }: App): string =>
  `${nodes.length} names, ${ties.length} ties, ${statements} statements shown`

try {
  start(await openSource())
} catch (error) {
  document.body.append(h('p', { className: 'failure', role: 'alert' }, (error as Error).message))
  throw error
}
