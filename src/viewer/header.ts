import type { App, Part } from './app.ts'
import { nodeAt } from './app.ts'
import { h } from './dom.ts'
import { keepPicture } from './keep-picture.ts'
import { layOut } from './layout.ts'
import type { Picture } from './picture.ts'
import { searchBox } from './search-box.ts'
import { placeOf } from './selection.ts'
import { themeNow, turnTheme } from './theme.ts'
import { TABLES } from './view.ts'

/** Those visited last that are offered to go back to. */
const TRAIL = 6

/** The bar above: search, what the picture can do, tables, and the trail of what was visited. */
export function header(picture: Picture): Part {
  let app: App
  const search = searchBox()
  const trail = h('nav', { className: 'trail', 'aria-label': 'Visited' })
  const visited: string[] = []
  const button = (words: string, title: string, onclick: () => unknown): HTMLButtonElement =>
    h('button', { type: 'button', title, onclick }, words)
  const layout = button('Lay out', 'Find better places for what is shown; who is pinned stays', async () => {
    layout.disabled = true
    try {
      picture.move(await layOut(app, picture.places()))
    } finally {
      layout.disabled = false
    }
  })
  const tables = TABLES.map((name) => ({
    name,
    element: button(TABLE_NAMES[name], `Table of ${name}, beside the picture`, () =>
      app.show({
        table: app.view.table === name ? null : name,
        focus: app.view.focus?.kind === 'read' ? null : app.view.focus,
      }),
    ),
  }))
  const element = h(
    'header',
    {},
    h('h1', {}, h('a', { href: '#' }, 'onrecord')),
    search.element,
    h(
      'div',
      { className: 'tools', role: 'toolbar', 'aria-label': 'Tools' },
      h(
        'span',
        { className: 'group' },
        tables.map((table) => table.element),
      ),
      h(
        'span',
        { className: 'group' },
        button('+', 'Zoom in', () => picture.zoom(1.5)),
        button('−', 'Zoom out', () => picture.zoom(1 / 1.5)),
        button('Fit', 'Show all of the picture', () => picture.fit()),
        layout,
      ),
      h(
        'span',
        { className: 'group' },
        button('PNG', 'Keep the picture as PNG', () => void keepPicture(app, picture.scene(), themeNow(), 'png')),
        button(
          'SVG',
          'Keep the picture as SVG, which can be edited',
          () => void keepPicture(app, picture.scene(), themeNow(), 'svg'),
        ),
      ),
      button('◐', 'Light or dark', turnTheme),
    ),
    trail,
  )
  return {
    element,
    update(next) {
      app = next
      search.update(app)
      for (const table of tables) table.element.setAttribute('aria-pressed', String(app.view.table === table.name))
      const { focus } = app.view
      if (focus?.kind === 'node' && visited[0] !== focus.id) visited.unshift(focus.id)
      const last = [...new Set(visited)].slice(0, TRAIL)
      const link = (id: string): HTMLElement | undefined => {
        const place = placeOf(app.graph, id)
        const isHere = focus?.kind === 'node' && focus.id === id
        return place === undefined
          ? undefined
          : h(
              'a',
              { href: app.link({ focus: { kind: 'node', id } }), 'aria-current': isHere ? 'true' : undefined },
              nodeAt(app.graph, place).name,
            )
      }
      trail.replaceChildren(...last.flatMap((id) => link(id) ?? []))
    },
  }
}

const TABLE_NAMES = { ties: 'Ties', names: 'Names', statements: 'Statements' } as const
