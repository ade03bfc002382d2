import { describe, expect, test } from 'vitest'
import { PLOT_NAMES, type PlotName } from '../../../src/export/plots/names.ts'
import type { PlotInput } from '../../../src/export/plots/picture.ts'
import { plotSvg } from '../../../src/export/plots/plots.ts'
import { lettersLacking, pngOf } from '../../../src/export/plots/png.ts'
import { spanOf, startOf } from '../../../src/export/plots/spans.ts'
import { fitted, widthOf } from '../../../src/export/plots/words.ts'
import { foldGraph } from '../../../src/fold.ts'
import { findEntities } from '../../../src/graph/find-entities.ts'
import { looksOf } from '../../../src/graph/looks.ts'
import { project } from '../../../src/graph/projections/project.ts'
import type { SchemaGraph } from '../../../src/model/schema-graph.ts'
import { ARTICLES } from '../../graph/articles.ts'
import { recordsOfSaid } from '../../graph/said.ts'
import { allOf, parseXml } from '../read-back.ts'

const graph = await foldGraph(ARTICLES)
const sides = await foldGraph(
  recordsOfSaid([
    { by: 'Ada <Orr>', content: 'one', about: { 'Dam Law': 'for' } },
    { by: 'Ben Tarn', content: 'two', about: { 'Dam Law': 'against' } },
  ]),
)
const inputOf = (statements: SchemaGraph): PlotInput => ({
  statements,
  people: () => project(statements, 'people'),
  // The articles take no sides.
  discourse: () => project(statements === graph ? sides : statements, 'discourse'),
  layOut: looksOf,
  person: findEntities(graph, 'John Healey')[0]?.id,
})
const draw = (name: PlotName, statements: SchemaGraph = graph): string | undefined =>
  plotSvg(name, inputOf(statements), { only: ['<b>&"'] })

describe.each(PLOT_NAMES)('%s', (name) => {
  test('is well-formed, with names and words as text, nothing run and nothing fetched, the same each time', () => {
    const svg = draw(name) ?? ''
    const root = parseXml(svg)
    expect(root.name).toBe('svg')
    expect(allOf(root, 'text').at(-1)?.text).toMatch(/^Source: 5 statements in 2 articles .* Only <b>&". /)
    expect(svg).not.toMatch(/<(?:script|style|foreignObject|image|a)\b|href|\bon\w+=|url\(/)
    expect(draw(name)).toBe(svg)
  })

  test('of nothing is none', () => {
    expect(draw(name, project(graph, 'statements', { since: '2030-01-01' }) as SchemaGraph)).toBeUndefined()
  })
})

test('names in the network stand clear of each other, and within the picture', () => {
  const root = parseXml(draw('people') ?? '')
  const names = allOf(root, 'text')
    .filter(({ attributes }) => attributes['paint-order'] === 'stroke')
    .map(({ attributes, text }) => ({ x: Number(attributes.x), y: Number(attributes.y), half: widthOf(text, 12) / 2 }))
  expect(names.length).toBeGreaterThan(1)
  for (const [i, a] of names.entries()) {
    expect(a.x - a.half).toBeGreaterThanOrEqual(0)
    for (const b of names.slice(i + 1))
      expect(Math.abs(a.y - b.y) >= 12 || Math.abs(a.x - b.x) >= a.half + b.half).toBe(true)
  }
})

test('a PNG is made with a font of its own, which says what letters it lacks', async () => {
  const svg = draw('forms') ?? ''
  const png = await pngOf(svg)
  expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG')
  expect(await pngOf(svg)).toEqual(png)
  const blank = await pngOf(svg.replaceAll(/<text\b.*?<\/text>/g, ''))
  expect(png.length, 'there are letters').toBeGreaterThan(1.5 * blank.length)
  expect(lettersLacking('<text>Žižek, Зеленський, Ελλάδα “x”</text><title>中</title>')).toEqual([])
  expect(lettersLacking('<text>李 Li 李</text>')).toEqual(['李'])
})

test('days are counted together in stretches of which there are not too many', () => {
  expect(spanOf(['2025-01-01', '2025-01-01'])).toBe('day')
  expect(spanOf(['2025-01-01', '2025-06-01'])).toBe('week')
  expect(spanOf(['2026-01-01', '2025-01-01'])).toBe('month')
  expect(spanOf(['2016-01-01', '2025-01-01'])).toBe('quarter')
  expect(spanOf(['1900-01-01', '2025-01-01'])).toBe('year')
  const starts = (['day', 'week', 'month', 'quarter', 'year'] as const).map((span) => startOf('2025-06-15', span))
  expect(starts.map((start) => start.toISOString().slice(0, 10))).toEqual([
    '2025-06-15',
    '2025-06-09',
    '2025-06-01',
    '2025-04-01',
    '2025-01-01',
  ])
})

test('what is too wide is cut, on one line', () => {
  expect(fitted('Ada\n Example', 200, 12)).toBe('Ada Example')
  const cut = fitted('Federal Emergency Management Agency', 100, 12)
  expect(cut).toMatch(/^Federal .*…$/)
  expect(widthOf(cut, 12)).toBeLessThanOrEqual(100)
})
