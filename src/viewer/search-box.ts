import { type App, nodeAt, type Part } from './app.ts'
import { h } from './dom.ts'
import { LOOKS } from './looks.ts'
import { type Found, Search } from './search.ts'

/** Most names offered. */
const OFFERED = 10

/** A box to search names and aliases in, with completion: a combobox with a list, as WAI-ARIA describes it. */
export function searchBox(): Part {
  let app: App
  let search: Search | undefined
  let found: readonly Found[] = []
  let chosen = -1
  const input = h('input', {
    type: 'search',
    placeholder: 'Search a name  ( / )',
    'aria-label': 'Search a name',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'found',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: false,
  })
  const list = h('ul', { id: 'found', role: 'listbox', 'aria-label': 'Names found', hidden: true })

  const close = (): void => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const go = (one: Found | undefined): void => {
    if (one === undefined) return
    close()
    input.value = ''
    app.show({ focus: { kind: 'node', id: nodeAt(app.graph, one.node).id } })
  }
  const option = (one: Found, index: number): HTMLElement => {
    const { name, kind } = nodeAt(app.graph, one.node)
    return h(
      'li',
      {
        id: `found-${index}`,
        role: 'option',
        'aria-selected': String(index === chosen),
        onmousedown: (event: Event) => {
          event.preventDefault()
          go(one)
        },
      },
      h('span', {}, name, one.alias !== null && h('em', {}, ` “${one.alias}”`)),
      h('small', {}, LOOKS[kind].plural),
    )
  }
  const offer = (): void => {
    list.replaceChildren(...found.map(option))
    if (found.length === 0)
      list.append(
        h(
          'li',
          { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
          'Nobody and nothing is called so.',
        ),
      )
    list.hidden = input.value.trim() === ''
    input.setAttribute('aria-expanded', String(!list.hidden))
    if (chosen >= 0) input.setAttribute('aria-activedescendant', `found-${chosen}`)
    else input.removeAttribute('aria-activedescendant')
  }
  input.oninput = () => {
    search ??= new Search(app.graph.nodes, weightsOf(app))
    found = search.find(input.value, OFFERED)
    chosen = found.length > 0 ? 0 : -1
    offer()
  }
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) {
      chosen = (chosen + step + found.length) % found.length
      offer()
      event.preventDefault()
    }
    if (event.key === 'Enter') go(found[chosen])
    if (event.key === 'Escape') close()
  }
  input.onblur = close
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target instanceof HTMLInputElement) return
    event.preventDefault()
    input.focus()
  })
  return {
    element: h('search', {}, input, list),
    update(next) {
      app = next
    },
  }
}

function weightsOf({ graph }: App): number[] {
  const weights = graph.nodes.map(() => 0)
  for (const { speakers, about } of graph.statements)
    for (const node of [...speakers, ...about]) weights[node] = (weights[node] ?? 0) + 1
  return weights
}
