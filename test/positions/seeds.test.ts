import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plotSvg } from '../../src/export/plots/plots.ts'
import { foldGraph } from '../../src/fold.ts'
import { findEntities } from '../../src/graph/find-entities.ts'
import { looksOf } from '../../src/graph/looks.ts'
import { project } from '../../src/graph/projections/project.ts'
import type { SchemaGraph } from '../../src/model/schema-graph.ts'
import type { Told } from '../../src/model/told.ts'
import { contradictionsOf } from '../../src/positions/contradictions.ts'
import { positionsOf } from '../../src/positions/positions.ts'
import { questionRecords } from '../neo4j/question-records.ts'

const graph = await foldGraph(questionRecords())
const idOf = (name: string): string => findEntities(graph, name)[0]?.id ?? ''
const label = (id: string): string => graph.getNodeAttribute(id, 'label')
const inquiry = new Set([idOf('Saltmere inquiry')])
const shown = ({ day, attributes }: Told): string => `${day} ${attributes.text}`

test('who is for the inquiry and who against, as time goes', () => {
  const found = positionsOf(graph, { on: inquiry }).map(({ actor, runs }) => [
    label(actor),
    ...runs.map(({ side, firstOn, lastOn, stands }) => `${side} ${firstOn} ${lastOn} ${stands.length}`),
  ])
  expect(found).toMatchInlineSnapshot(`
    [
      [
        "Miriam Castleden",
        "against 2026-04-14 2026-04-14 3",
        "for 2026-05-18 2026-06-16 3",
      ],
      [
        "Stellan Brandvold",
        "against 2026-04-14 2026-05-19 2",
      ],
      [
        "Tobias Wrenfield",
        "for 2026-04-14 2026-05-19 2",
      ],
      [
        "Chamber of Freight",
        "against 2026-06-16 2026-06-16 1",
      ],
      [
        "Kevin Dunmore",
        "for 2026-04-14 2026-04-14 1",
      ],
      [
        "Edmund Farleigh",
        "for 2026-05-19 2026-05-19 1",
      ],
      [
        "Priya Nandakumar",
        "for 2026-04-14 2026-04-14 1",
      ],
    ]
  `)
})

test('one has changed her mind', () => {
  const changes = positionsOf(graph, { on: inquiry }).flatMap(({ actor, changes }) =>
    changes.map(({ before, after, days }) => [label(actor), shown(before.told), shown(after.told), days]),
  )
  expect(changes).toMatchInlineSnapshot(`
    [
      [
        "Miriam Castleden",
        "2026-04-14 that the town “needs cranes, not lawyers”",
        "2026-05-18 that she now supported the inquiry, five weeks after the government threw it out",
        34,
      ],
    ]
  `)
})

test('the same said and denied comes first, then what is opposed', () => {
  const found = contradictionsOf(graph, { since: '2026-04-01' }).map(({ kind, on, parties, days, isExchange }) => [
    `${kind} ${label(on)} ${days}${isExchange ? ' exchange' : ''}`,
    ...parties.map(({ actor, told }) => `${label(actor)} ${shown(told)}`),
  ])
  expect(found).toHaveLength(17)
  expect(found.slice(0, 3)).toEqual([
    [
      'claim that nobody had warned him about the cracked crane on the north quay 0 exchange',
      'Stellan Brandvold 2026-06-16 that nobody had warned him about the cracked crane on the north quay',
      'Kevin Dunmore 2026-06-16 his own members had warned Brandvold about the cracked crane on the north quay',
    ],
    [
      'claim that Norvane Ports had known about the cracked crane since October 0',
      'Kevin Dunmore 2026-04-14 that Norvane Ports had known about the cracked crane since October',
      'Stellan Brandvold 2026-04-14 that Norvane Ports had known about the cracked crane since October',
    ],
    [
      'target Saltmere inquiry 0',
      'Miriam Castleden 2026-04-14 calls for a Saltmere inquiry',
      'Kevin Dunmore 2026-04-14 the inquiry could not come soon enough',
    ],
  ])
})

test('the picture of docs/positions.md is drawn from the records made by hand (UPDATE=1 writes it anew)', () => {
  const file = join(import.meta.dirname, '../../docs/positions.svg')
  const statements = project(graph, 'statements', { since: '2026-02-01', until: '2026-06-30' }) as SchemaGraph
  const svg = plotSvg('discourse', {
    statements,
    people: () => project(statements, 'people'),
    discourse: () => project(statements, 'discourse'),
    layOut: looksOf,
  })
  if (process.env.UPDATE) writeFileSync(file, svg ?? '')
  expect(svg).toBe(readFileSync(file, 'utf8'))
})
