import type { PageText } from '../model/page.ts'
import { type App, articleAt, nodeAt, type Part, statementAt } from './app.ts'
import { counted, fill, h } from './dom.ts'
import { type Stretch, stretchesOf } from './marks.ts'
import { facts, isWeb, names, outside, targets } from './statements.ts'
import { wrong } from './wrong.ts'

/** The reading view: an article with its statements lit in the text, and beside it. */
export function reading(): Part {
  const element = h('main', { className: 'reading', 'aria-label': 'Article', hidden: true })
  let shown: number | null = null
  connect(element)
  return {
    element,
    update(app) {
      const { focus } = app.view
      element.hidden = focus?.kind !== 'read'
      if (focus?.kind !== 'read') return
      const statement = app.graph.statements.findIndex(({ id }) => id === focus.statement)
      if (statement < 0) {
        shown = null
        fill(
          element,
          back(app),
          h('p', { className: 'empty' }, 'This build no longer has the statement that the link leads to.'),
        )
        return
      }
      const { article } = statementAt(app.graph, statement)
      if (shown === article && element.querySelector('article')) light(element, statement)
      else void open(app, element, article, statement)
      shown = article
    },
  }
}

async function open(app: App, element: HTMLElement, article: number, statement: number): Promise<void> {
  fill(element, back(app), h('p', { className: 'empty', role: 'status' }, 'Opening the article…'))
  try {
    const page = await app.source.article(article)
    fill(element, back(app), body(app, article, page), side(app, page))
    light(element, statement)
  } catch (error) {
    fill(element, back(app), h('p', { className: 'empty', role: 'alert' }, (error as Error).message))
  }
}

const back = (app: App): HTMLElement =>
  h(
    'nav',
    { className: 'back' },
    h(
      'button',
      { type: 'button', onclick: () => (history.length > 1 ? history.back() : app.show({ focus: null })) },
      '← Back',
    ),
    h('a', { className: 'button', href: app.link({ focus: null }) }, 'To the picture'),
  )

function body(app: App, place: number, page: PageText): HTMLElement {
  const { title, day, url, outlet, file } = articleAt(app.graph, place)
  const facts = [outlet === undefined ? undefined : app.graph.outlets[outlet], day, file].filter(
    (fact) => fact !== undefined,
  )
  return h(
    'article',
    {},
    h('h2', {}, title),
    h('p', { className: 'where' }, facts.join(' · '), isWeb(url) && [' · ', outside(url, 'original')]),
    h(
      'p',
      { className: 'key' },
      [
        ['source', 'who says it'],
        ['cue', 'what shows it'],
        ['content', 'what is said'],
        ['mention', 'names'],
      ].map(([role, words]) => h('span', { className: `${role} lit` }, words)),
    ),
    h(
      'div',
      { className: 'text' },
      stretchesOf(page).map((stretch) => piece(app, page.text, stretch)),
    ),
  )
}

function piece(app: App, text: string, { start, end, source, cue, content, mention }: Stretch): Node {
  const words = text.slice(start, end)
  const statements = [...new Set([...source, ...cue, ...content])]
  if (statements.length === 0 && mention === null) return document.createTextNode(words)
  const dataset = {
    statements: statements.join(' '),
    ...Object.fromEntries(Object.entries({ source, cue, content }).map(([role, of]) => [role, of.join(' ')])),
  }
  if (mention === null) return h('span', { dataset, className: 'said' }, words)
  const { id, name, kind } = nodeAt(app.graph, mention)
  return h(
    'a',
    {
      dataset: { ...dataset, kind, mention: id },
      className: 'said mention',
      title: name,
      href: app.link({ focus: { kind: 'node', id } }),
    },
    words,
  )
}

/** The statements of the article in reading order. */
function side(app: App, page: PageText): HTMLElement {
  const first = ({ content, cue, source }: PageText['statements'][number]): number =>
    Math.min(...[...content, ...cue, ...source].map(([start]) => start))
  const inOrder = [...page.statements].sort((a, b) => first(a) - first(b))
  const item = (statement: number): HTMLElement => {
    const { id, speakers, about, to, source, words } = statementAt(app.graph, statement)
    return h(
      'li',
      {
        className: 'statement',
        tabIndex: 0,
        dataset: { at: String(statement), id },
        onclick: choose(app, id),
        onkeydown: onEnter(choose(app, id)),
      },
      h(
        'p',
        { className: 'who' },
        speakers.length > 0 ? names(app, speakers) : (source ?? 'Nobody named'),
        about.length > 0 && [' on ', targets(app, statement)],
        to.length > 0 && [' to ', names(app, to)],
      ),
      h('blockquote', {}, words),
      facts(app, statement),
      wrong(app, statement),
    )
  }
  return h(
    'aside',
    { className: 'side', 'aria-label': 'Statements of the article' },
    h('h3', {}, counted(inOrder.length, 'statement')),
    h(
      'ol',
      { className: 'statements' },
      inOrder.map(({ statement }) => item(statement)),
    ),
  )
}

const choose =
  (app: App, id: string) =>
  (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('a, button, details')) return
    app.show({ focus: { kind: 'read', statement: id } }, 'replace')
  }

const onEnter =
  (action: (event: Event) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Enter') action(event)
  }

/** Hovering words shows their statements at the side, and hovering a statement its words. */
function connect(element: HTMLElement): void {
  const hover = (event: Event, isOver: boolean): void => {
    const target =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-statements], [data-at]') : null
    const statements = (target?.dataset.statements ?? target?.dataset.at ?? '').split(' ').filter(Boolean)
    for (const statement of statements)
      for (const one of partsOf(element, statement)) one.classList.toggle('hovered', isOver)
  }
  element.onmouseover = (event) => hover(event, true)
  element.onmouseout = (event) => hover(event, false)
  element.addEventListener('focusin', (event) => hover(event, true))
  element.addEventListener('focusout', (event) => hover(event, false))
}

/** The words of a statement in the text, and its place at the side. */
const partsOf = (element: HTMLElement, statement: string): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>(`[data-statements~="${statement}"], [data-at="${statement}"]`),
]

/** Lights one statement, and brings it into sight. */
function light(element: HTMLElement, statement: number): void {
  for (const one of element.querySelectorAll('.text .lit, .side .lit'))
    one.classList.remove('lit', 'source', 'cue', 'content')
  for (const role of ['source', 'cue', 'content'])
    for (const one of element.querySelectorAll(`.text [data-${role}~="${statement}"]`)) one.classList.add('lit', role)
  const item = element.querySelector(`[data-at="${statement}"]`)
  item?.classList.add('lit')
  item?.scrollIntoView({ block: 'nearest' })
  element.querySelector('.text .lit')?.scrollIntoView({ block: 'center' })
}
