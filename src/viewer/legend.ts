import { type App, nodeAt, type Part } from './app.ts'
import { fill, h, s } from './dom.ts'
import { COLOURED_COMMUNITIES, communityColour, KINDS, LOOKS } from './looks.ts'
import { tiesOf } from './selection.ts'
import { areJudged, STANCE_LOOKS } from './stances.ts'
import { themeNow } from './theme.ts'
import { toggled } from './view.ts'

/** What colours and shapes mean; a box beside each kind leaves it out. */
export function legend(): Part {
  const body = h('div', {})
  const element = h('fieldset', {}, h('legend', {}, 'Colour by'), body)
  return {
    element,
    update(app) {
      // The focus of the keyboard stays where it was.
      const active = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined
      fill(body, colouring(app), app.view.colour === 'kind' ? kinds(app) : communities(app), topics(app), sides(app))
      if (active !== undefined) body.querySelector<HTMLElement>(`[data-key="${active}"]`)?.focus()
    },
  }
}

function colouring(app: App): HTMLElement {
  const radio = (value: 'kind' | 'community', words: string): HTMLElement =>
    h(
      'label',
      {},
      h('input', {
        type: 'radio',
        name: 'colour',
        checked: app.view.colour === value,
        dataset: { key: value },
        onchange: () => app.show({ colour: value }),
      }),
      words,
    )
  return h('div', { className: 'row' }, radio('kind', 'Kind'), radio('community', 'Community'))
}

const kinds = (app: App): HTMLElement[] =>
  KINDS.filter((kind) => app.graph.nodes.some((node) => node.kind === kind && (app.view.topics || node.isActor))).map(
    (kind) =>
      h(
        'label',
        {},
        h('input', {
          type: 'checkbox',
          checked: !app.view.without.includes(kind),
          dataset: { key: kind },
          onchange: () => app.show({ without: toggled(app.view.without, kind) }),
        }),
        swatch(LOOKS[kind].shape, LOOKS[kind][themeNow()]),
        h('span', {}, LOOKS[kind].plural),
      ),
  )

const topics = (app: App): HTMLElement =>
  h(
    'label',
    { title: 'Places, events, and countries and offices that are only spoken about' },
    h('input', {
      type: 'checkbox',
      checked: app.view.topics,
      dataset: { key: 'topics' },
      onchange: () => app.show({ topics: !app.view.topics }),
    }),
    h('span', {}, 'Also what never speaks'),
  )

/** What ties look like that are for or against; left out where the build judges nothing. */
const sides = (app: App): (HTMLElement | HTMLElement[] | false)[] => [
  areJudged(app.graph) &&
    h(
      'label',
      { title: 'Judged from the words of the statements: a tie leads to them' },
      h('input', {
        type: 'checkbox',
        checked: app.view.sides,
        dataset: { key: 'sides' },
        onchange: () => app.show({ sides: !app.view.sides }),
      }),
      h('span', {}, 'Ties for and against'),
    ),
  app.view.sides &&
    areJudged(app.graph) &&
    Object.values(STANCE_LOOKS).map(({ dash, words, ...colours }) =>
      h(
        'p',
        { className: 'community' },
        s(
          'svg',
          { width: 26, height: 14, viewBox: '0 0 26 14', 'aria-hidden': 'true' },
          s('path', {
            d: 'M0,7H26',
            stroke: colours[themeNow()],
            'stroke-width': 3,
            ...(dash > 0 && { 'stroke-dasharray': `${dash} ${dash / 1.5}` }),
          }),
        ),
        h('span', {}, words),
      ),
    ),
]

/** Communities by those in them who are met most. */
function communities(app: App): HTMLElement[] {
  const members = new Map<number, Map<number, number>>()
  for (const { from, to, statements } of tiesOf(app.graph, app.selection.statements, app.view.stances))
    for (const node of [from, to]) {
      const { community, isActor } = nodeAt(app.graph, node)
      if (!isActor) continue
      const of = members.get(community) ?? new Map<number, number>()
      members.set(community, of.set(node, (of.get(node) ?? 0) + statements.length))
    }
  return [...members]
    .filter(([community]) => community < COLOURED_COMMUNITIES)
    .sort(([a], [b]) => a - b)
    .map(([community, of]) => {
      const first = [...of]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 2)
        .map(([node]) => nodeAt(app.graph, node))
      return h(
        'p',
        { className: 'community' },
        swatch('circle', communityColour(community, themeNow())),
        h(
          'span',
          {},
          first.map(({ id, name }, i) => [
            i > 0 && ', ',
            h('a', { href: app.link({ focus: { kind: 'node', id } }) }, name),
          ]),
          of.size > 2 && ` and ${of.size - 2} more`,
        ),
      )
    })
}

/** A sign as the picture draws it. */
function swatch(shape: string, colour: string): SVGElement {
  const points = { square: '2,2 12,2 12,12 2,12', triangle: '7,1 13,13 1,13', diamond: '7,0 14,7 7,14 0,7' }[shape]
  const sign =
    points === undefined ? s('circle', { cx: 7, cy: 7, r: 6, fill: colour }) : s('polygon', { points, fill: colour })
  return s('svg', { width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': 'true' }, sign)
}
