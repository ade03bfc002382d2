import { describe, expect, test } from 'vitest'
import { fullerNames } from '../../../src/resolve/names/bodies.ts'
import { keyOf } from '../../../src/resolve/names/forms.ts'
import { heldInBritain } from '../../../src/resolve/names/uk-ministers.ts'
import { isPresident, presidentNamed } from '../../../src/resolve/names/us-presidents.ts'
import { satFor } from '../../../src/resolve/names/us-senators.ts'
import { castArticle } from '../../../src/resolve/resolve.ts'
import { marked } from '../../marked.ts'
import { documentOf } from '../../text/document.ts'

describe('names of bodies', () => {
  const fuller = (names: string[], listed: string[] = []): Record<string, string> =>
    Object.fromEntries(fullerNames(names.map(keyOf), (name) => listed.includes(name)))

  test.each<[string[], Record<string, string>]>([
    [['Corwen Harbour Agency', 'CHA'], { cha: 'corwen harbour agency' }],
    // Papers and things are called after makers.
    [['Apple Insider', 'Apple', 'Nokia N95', 'Nokia'], {}],
    [['Apple Inc.', 'Apple'], { apple: 'apple inc' }],
    [['Harbour and Ports Commission', 'H.P.C.'], { hpc: 'harbour and ports commission' }],
    [['Norvane Airlines', 'Norvane Airline', 'Orra Airline'], { 'norvane airline': 'norvane airlines' }],
    // One letter amiss, in a name that stands once.
    [['Visegrad Group', 'Visegard Group'], { 'visegard group': 'visegrad group' }],
    [['Norvenergo', 'Norvenego', 'Norvenergo'], { norvenego: 'norvenergo' }],
    [['Channel 4 News', 'Channel 5 News', 'Harland Bank', 'Garland Bank'], {}],
    [['Norvenergo', 'Norvenego', 'Norvenergo', 'Norvenego'], {}],
    [['United Dock Workers union', 'UDW'], { udw: 'united dock workers union' }],
    [['Norvane Ports', 'Norvane'], { norvane: 'norvane ports' }],
    [['Saltmere Post', 'the Post'], { post: 'saltmere post' }],
    [
      ['United Ports Security Council', 'Ports Security Council', 'Security Council'],
      {
        'ports security council': 'united ports security council',
        'security council': 'united ports security council',
      },
    ],
    [['Bank of Corwen', 'Bank'], {}],
    [['Department of Harbour Works', 'departments of Harbour Works', 'DHW'], { dhw: 'departments of harbour works' }],
    [['Social Harbour Agency', 'SHA', 'SHA field office'], { sha: 'social harbour agency' }],
    // What a maker sells is not the maker.
    [['Norvane Watch Sport', 'Norvane'], {}],
    [['Norvane Plus', 'Norvane', 'Norvane Broadband'], { norvane: 'norvane broadband' }],
    [['Norvane N350', 'Norvane 350', 'Norvane'], {}],
    [['Norvane court', 'Norvane'], {}],
    // The company is called so before what it makes, or before its trade; other bodies may be called so as well.
    [['Norvane Motor Company', 'Norvane Vista', 'Norvane'], { norvane: 'norvane motor company' }],
    [['Norvane Inc.', 'Norvane Motors', 'Norvane'], { norvane: 'norvane inc' }],
    [['Norvane Bank', 'Norvane Brewery', 'Norvane'], {}],
    [['Norvane Bank', 'Norvane University', 'Norvane'], {}],
    [['Norvane Vista', 'Norvane Corsa', 'Norvane'], {}],
    [['Saltmere Post', 'Corwen Post', 'the Post'], {}],
    // A part of a body is not the body.
    [
      ['Harbour Prosecution Service', 'HPS', 'Harbour Prosecution Service Crime Division'],
      { hps: 'harbour prosecution service' },
    ],
    [['Norvane University', 'Norvane University Press'], {}],
    // A part of it, which is named late.
    [['Norvane', 'Norvane', 'Norvane', 'Norvane Action Fund'], {}],
    [['Norvane', 'Norvane Action Fund', 'Norvane', 'Norvane'], { norvane: 'norvane action fund' }],
    [['Norvane', 'Norvane', 'Norvane', 'Norvane Motors'], { norvane: 'norvane motors' }],
    [['Norvane', 'Norvane', 'Norvane', 'Norvane Inc.'], { norvane: 'norvane inc' }],
    [['Norvane Ports', 'Harbour Union'], {}],
    [['Corwen Harbour Agency', 'CHB'], {}],
    [['Dock Workers union', 'DW'], {}],
    [['United Dock Workers office', 'UDW'], {}],
  ])('%j', (names, expected) => expect(fuller(names)).toEqual(expected))

  test('a body that a lexicon knows is itself', () => {
    expect(fuller(['White House', 'House'], ['house'])).toEqual({})
    expect(fuller(['U.S. Harbour Guard', 'Harbour Guard'], ['harbour guard'])).toEqual({
      'harbour guard': 'united states harbour guard',
    })
    expect(fuller(['Norvane Inc.', 'Norvane', 'Norvane Ports'], ['norvane'])).toEqual({ norvane: 'norvane inc' })
  })
})

test.each([
  ['the U.S. Senate', 'US Senate’s'],
  ['Médecins Sans Frontières', 'Medecins sans Frontieres'],
])('%s = %s', (a, b) => expect(keyOf(a)).toBe(keyOf(b)))

describe('names of bodies in an article', () => {
  test.each<[written: string, bodies: string[]]>([
    ['The |Norwegian Port Guard| met the |Norway Port Guard| and the |NPG|.', ['Norwegian Port Guard']],
    ['The |Norwegian Port Guard| met the |Danish Port Guard|.', ['Norwegian Port Guard', 'Danish Port Guard']],
    ['The |Northern Port Command| (|Norpocom|) slept. |Norpocom| left.', ['Northern Port Command']],
    ['|Tarnet|, formerly known as |Orra|, grew. |Orra| slept.', ['Tarnet']],
    ['|Tarnet|, better than |Orra|, grew. |Hask| slept.', ['Tarnet', 'Orra', 'Hask']],
    ['The broadcaster |Kan| met |Boston|.', ['Kan', 'Boston']],
    ['The |Conservatives| of Norway slept.', ['Conservatives']],
    ['The |Conservatives| of Britain slept.', ['Conservative Party']],
    ['The |Conservatives| and |Tory| voters slept.', ['Conservative Party']],
    ['In Britain the |Tory Party| met the |Labour party| and |Labour|.', ['Conservative Party', 'Labour Party']],
    ['The |Conservatives| of Ottawa slept.', ['Conservative Party of Canada']],
    ['The |Northern Port Command| (|Norvoda|) slept. |Norvoda| left.', ['Northern Port Command']],
    ['The |Financial Times| and |The Times| slept.', ['Financial Times', 'The Times']],
    ['The |Corwen Times| slept. The |Times| left.', ['Corwen Times']],
    [
      '|Corwen United| met the |Corwen United Supporters’ Association|.',
      ['Corwen United', 'Corwen United Supporters’ Association'],
    ],
    ['|Fox News| and |Fox|, |CBS News| and |CBS| left.', ['Fox News', 'CBS']],
    ['The |U.N. Security Council| and the |Security Council| met.', ['Security Council']],
    ['The |EU| slept. A pro-|EU| paper left.', ['European Union']],
    ['The |Northern Port Command| (|Corwen|) slept. |Corwen| left.', ['Northern Port Command', 'Corwen']],
  ])('%s', (written, expected) => {
    const { text, names } = marked(written)
    const mentions = names.map((name) => ({ ...name, kind: 'name' as const }))
    const { entities } = castArticle(documentOf(text), mentions).cast.finish()
    expect(entities.filter(({ type }) => type === 'ORG').map(({ name }) => name)).toEqual(expected)
  })
})

test.each<[written: string, places: string[]]>([
  ['She lives in ~Tarn~, ~FL~, and works in ~Florida~.', ['Tarn', 'Florida']],
  ['Rep. Lee (D-~ND~) left ~North Dakota~.', ['North Dakota']],
  ['She lives in ~FL~.', ['FL']],
  ['They met in ~Tarn~, ~QX~.', ['Tarn', 'QX']],
])('the state behind a party or a town: %s', (written, expected) => {
  const { text, names } = marked(written)
  const mentions = names.map((name) => ({ ...name, kind: 'name' as const }))
  const { entities } = castArticle(documentOf(text), mentions).cast.finish()
  expect(entities.filter(({ type }) => type === 'PLACE').map(({ name }) => name)).toEqual(expected)
})

test('a president is known by a surname that only one had', () => {
  expect(['obama', 'bush', 'tarn'].map(presidentNamed)).toEqual(['Barack Obama', null, null])
})

test.each([
  ['Trump', true],
  ['Bill Clinton', true],
  // Rather Hillary, and somebody else.
  ['Clinton', false],
  ['Melania Trump', false],
  ['Kamala Harris', false],
])('whether %s is a president: %s', (name, expected) => expect(isPresident(name)).toBe(expected))

test.each<[string, string, number | null, boolean]>([
  ['prime minister', 'David Cameron', null, true],
  ['prime minister', 'DAVID CAMERON', 2016, true],
  ['prime minister', 'David Cameron', 2004, false],
  ['home secretary', 'David Cameron', null, false],
  ['labour leader', 'Jeremy Corbyn', 2017, true],
  ['tory leader', 'Theresa May', 2017, true],
  ['tory leader', 'Jeremy Corbyn', 2017, false],
  ['mayor', 'Boris Johnson', null, false],
])('the %s %s in %s: %s', (office, name, year, expected) => {
  expect(heldInBritain(office, name, year)).toBe(expected)
})

test.each([
  ['Vermont', 'Bernie Sanders', true],
  ['West Virginia', 'Joe Manchin', true],
  ['Virginia', 'Joe Manchin', false],
  ['Tarn', 'Bernie Sanders', false],
])('whether %s has sent %s: %s', (state, name, expected) => expect(satFor(state, name)).toBe(expected))
