import { MS_A_DAY } from '../model/day.ts'
import type { App, Part } from './app.ts'
import { h, s } from './dom.ts'

/** Bars of the little chart. */
const BARS = 40
/** Steps in which a window goes over all days, and how long each stays. */
const STEPS = 24
const STEP_MS = 700

const dayOf = (number: number): string => new Date(number * MS_A_DAY).toISOString().slice(0, 10)
const numberOf = (day: string): number => Math.round(Date.parse(day) / MS_A_DAY)

/** Between which days: two sliders under a chart of how much was said when, and a window that plays. */
export function dayFilter(): Part {
  let app: App
  let range: { readonly first: number; readonly last: number } | undefined
  let playing: ReturnType<typeof setInterval> | undefined
  const chart = h('div', { className: 'chart' })
  const from = h('input', { type: 'range', 'aria-label': 'First day' })
  const to = h('input', { type: 'range', 'aria-label': 'Last day' })
  const output = h('output', {})
  const play = h('button', { type: 'button', onclick: () => (playing === undefined ? start() : stop()) }, '▶ Play')
  const element = h(
    'fieldset',
    { className: 'days' },
    h('legend', {}, 'Days'),
    chart,
    from,
    to,
    h('div', { className: 'row' }, play, output),
  )

  /** The whole range is no filter, so that what has no day stays. */
  const set = (first: number, last: number): void => {
    if (range === undefined) return
    const isAll = first <= range.first && last >= range.last
    app.show({ from: isAll ? null : dayOf(first), to: isAll ? null : dayOf(last) }, 'replace')
  }
  from.oninput = () => set(Number(from.value), Math.max(Number(from.value), Number(to.value)))
  to.oninput = () => set(Math.min(Number(from.value), Number(to.value)), Number(to.value))

  const stop = (): void => {
    clearInterval(playing)
    playing = undefined
    play.textContent = '▶ Play'
  }
  const start = (): void => {
    if (range === undefined) return
    const { first, last } = range
    const given = Number(to.value) - Number(from.value)
    const isAll = given >= last - first
    const width = isAll ? Math.max(1, Math.round((last - first) / 6)) : given
    const step = Math.max(1, Math.round((last - first) / STEPS))
    let at = isAll || Number(to.value) >= last ? first : Number(from.value)
    play.textContent = '■ Stop'
    const next = (): void => {
      set(at, Math.min(at + width, last))
      if (at + width >= last) stop()
      at += step
    }
    playing = setInterval(next, STEP_MS)
    next()
  }

  const build = (): void => {
    const days = app.graph.statements
      .flatMap(({ day }) => (day === undefined ? [] : numberOf(day)))
      .sort((a, b) => a - b)
    const [first, last] = [days[0], days.at(-1)]
    if (first === undefined || last === undefined || first === last) return
    range = { first, last }
    for (const input of [from, to]) Object.assign(input, { min: first, max: last, step: 1 })
    chart.append(bars(days, first, last))
  }
  return {
    element,
    update(next) {
      const isFirst = range === undefined
      app = next
      if (isFirst) build()
      element.hidden = range === undefined
      if (range === undefined) return
      const { view } = app
      from.value = view.from === null ? String(range.first) : String(numberOf(view.from))
      to.value = view.to === null ? String(range.last) : String(numberOf(view.to))
      output.textContent =
        view.from === null && view.to === null
          ? 'all days'
          : `${view.from ?? dayOf(range.first)} to ${view.to ?? dayOf(range.last)}`
    },
  }
}

function bars(days: readonly number[], first: number, last: number): SVGElement {
  const width = (last - first + 1) / BARS
  const counts = Array.from({ length: BARS }, () => 0)
  for (const day of days) {
    const bar = Math.floor((day - first) / width)
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return s(
    'svg',
    { viewBox: `0 0 ${BARS} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    counts.map((count, i) =>
      s('rect', { x: i + 0.1, y: 10 - (10 * count) / most, width: 0.8, height: (10 * count) / most }),
    ),
  )
}
