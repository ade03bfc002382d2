import { type App, statementAt } from './app.ts'
import { fill, h } from './dom.ts'

/** What may be wrong, by the kind of decision that sets it right. */
const KINDS = {
  speaker: 'Somebody else says it',
  about: 'It is about somebody else',
  polarity: 'It is said otherwise',
  'not-a-statement': 'Nobody says that there',
} as const
type Kind = keyof typeof KINDS

const POLARITIES = { asserted: 'It is said', negated: 'It is denied or refused', hypothetical: 'It is not yet said' }

/** Names offered to choose from: more make a list that nobody reads. */
const OFFERED = 3000

/** "Wrong?": a form that makes the line of `onrecord decide` to copy or, under `view --edit`, writes the decision. */
export function wrong(app: App, place: number): HTMLElement {
  const body = h('div', {})
  const element = h('details', { className: 'wrong' }, h('summary', {}, 'Wrong?'), body)
  element.ontoggle = () => {
    if (element.open && body.childElementCount === 0) fill(body, form(app, place))
  }
  return element
}

function form(app: App, place: number): HTMLElement {
  const { id } = statementAt(app.graph, place)
  const options = (of: Readonly<Record<string, string>>): HTMLElement[] =>
    Object.entries(of).map(([value, words]) => h('option', { value }, words))
  const kind = h('select', { 'aria-label': 'What is wrong' }, options(KINDS))
  const polarity = h('select', { 'aria-label': 'How it is said' }, options(POLARITIES))
  const who = h('input', {
    type: 'text',
    list: namesList(app),
    placeholder: 'Name; empty for nobody',
    'aria-label': 'Who',
  })
  const why = h('input', { type: 'text', placeholder: 'Why', 'aria-label': 'Why' })
  const line = h('code', { tabIndex: 0 })
  const note = h('p', { role: 'status' })
  const words = (): string[] => {
    const chosen = kind.value as Kind
    if (chosen === 'not-a-statement') return [chosen, id]
    return [chosen, id, chosen === 'polarity' ? polarity.value : idMeant(app, who.value)]
  }
  const command = (): string => ['onrecord decide', ...words().map(quoted), '--why', quoted(why.value || '…')].join(' ')
  const copy = h('button', { type: 'button' }, 'Copy')
  copy.onclick = async () => {
    await navigator.clipboard.writeText(command())
    note.textContent = 'Copied: run it in the folder of the build.'
  }
  const save = h('button', { type: 'submit', hidden: token() === undefined }, 'Write it down')
  const update = (): void => {
    polarity.hidden = kind.value !== 'polarity'
    who.hidden = kind.value !== 'speaker' && kind.value !== 'about'
    line.textContent = command()
    save.disabled = why.value.trim() === ''
  }
  const onsubmit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (save.hidden || save.disabled) return
    save.disabled = true
    note.textContent = 'Writing…'
    const problem = await written(words(), why.value)
    if (problem === null) location.reload()
    else note.textContent = problem
    save.disabled = false
  }
  const element = h('form', { onsubmit, oninput: update }, kind, polarity, who, why, line, copy, save, note)
  update()
  return element
}

/** The list of names to choose from, made once. */
function namesList({ graph }: App): string {
  const id = 'all-names'
  if (document.getElementById(id) === null)
    document.body.append(
      h(
        'datalist',
        { id },
        graph.nodes.slice(0, OFFERED).map(({ name }) => h('option', { value: name })),
      ),
    )
  return id
}

/** The id of whoever is called so on this page, since several may share a name; else the name itself. */
const idMeant = ({ graph }: App, name: string): string => {
  if (name.trim() === '') return 'none'
  return graph.nodes.find((node) => node.name === name.trim())?.id ?? name.trim()
}

/** A word as the shell takes it. */
const quoted = (word: string): string => (/^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

const token = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="onrecord-token"]')?.content

/** Has a decision written; what went wrong, if anything did. */
async function written(words: readonly string[], why: string): Promise<string | null> {
  const headers = { 'Content-Type': 'application/json', 'X-Onrecord-Token': token() ?? '' }
  const body = JSON.stringify({ words, why })
  const answer = await fetch('decisions', { method: 'POST', headers, body }).catch(() => null)
  if (answer?.ok) return null
  return (await answer?.text()) ?? '`onrecord view` has ended: start it again and reload this page.'
}
