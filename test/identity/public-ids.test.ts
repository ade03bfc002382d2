import { expect, test } from 'vitest'
import { identify } from '../../src/identity/identify.ts'
import { recordOf } from './homonyms.ts'

test.each([
  ['2015-03-01 Sen. {p1 Maria Cantwell} said no.', 'Q22250'],
  ['2015-03-01 Senator {p1 Bernie Sanders} said no.', 'Q359442'],
  ['2022-03-01 {f1 president of c1 by p1} {p1 Joe Biden} of the {c1 United States =US} said no.', 'Q6279'],
  ['2022-03-01 {f1 president by p1} {p1 Joe Biden} said no.', 'Q6279'],
  ['2004-03-01 {f1 president by p1} {p1 George W. Bush} said no.', 'Q207'],
  // Without the post, or before it was held, it may be anybody of that name.
  ['2015-03-01 {p1 Maria Cantwell} said no.', undefined],
  ['2005-03-01 Sen. {p1 Amy Klobuchar} said no.', undefined],
  ['2015-03-01 Rep. {p1 Bernard Sanderson} said no.', undefined],
  ['2015-03-01 Sen. {p1 Cantwell} said no.', undefined],
  ['2022-03-01 {f1 vice president by p1} {p1 Joseph Bidens} said no.', undefined],
  ['2004-03-01 {f1 president by p1} {p1 George Bush} said no.', undefined],
  ['2015-03-01 Sen. {p1 Maria Cantwell}, 35, said no.', undefined],
])('whom a public list knows: %s', async (line, wikidata) => {
  const record = recordOf(line, 0)
  const identity = await identify([record])
  const node = identity.nodesOf(record.id).get('p1') ?? ''
  expect(identity.sameAs(node)).toBe(wikidata && `https://www.wikidata.org/entity/${wikidata}`)
})
