import { describe, expect, test } from 'vitest'
import { documentOf } from './document.ts'

/** What the lexicons find: "kind key: words". */
const found = (text: string): string[] =>
  documentOf(text).lexicon.map(({ kind, key, start, end }) => `${kind} ${key}: ${text.slice(start, end)}`)

describe('the lexicon', () => {
  test.each<[string, string[]]>([
    ['ships left Britain for France', ['country GB: Britain', 'country FR: France']],
    ['the UK, the U.K. and Great Britain', ['country GB: UK', 'country GB: U.K.', 'country GB: Great Britain']],
    ['the U.S. and the States', ['country US: U.S.', 'country US: States']],
    ['America’s ships and the US’s', ['country US: America', 'country US: US']],
    ['South Korea and North Korea', ['country KR: South Korea', 'country KP: North Korea']],
    [
      'the People’s Republic of China and the Republic of China',
      ['country CN: People’s Republic of China', 'country TW: Republic of China'],
    ],
    ["Cote d'Ivoire and Côte d’Ivoire", ["country CI: Cote d'Ivoire", 'country CI: Côte d’Ivoire']],
    ['Türkiye and Turkey', ['country TR: Türkiye', 'country TR: Turkey']],
    ['Dutch and American ships', ['demonym NL: Dutch', 'demonym US: American']],
    ['the Americans’ ships', ['demonym US: Americans']],
    [
      'in Ohio, Fla. and the Gulf of Aden',
      ['place Ohio: Ohio', 'place Florida: Fla.', 'place Gulf of Aden: Gulf of Aden'],
    ],
    ['Gaza and the Gaza Strip', ['place Gaza: Gaza', 'place Gaza: Gaza Strip']],
    ['LONDON — ships left', ['place London: LONDON']],
    [
      'the GOP and the Republicans',
      ['organisation Republican Party: GOP', 'organisation Republican Party: Republicans'],
    ],
    ['the White House and No 10', ['organisation White House: White House', 'organisation Downing Street: No 10']],
    ['the New York Times in New York', ['organisation New York Times: New York Times', 'place New York: New York']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    'they told us about the turkey and the china cups',
    'who lords it over the greens at home',
    'it may march in a labour of love',
    'a man of the house in his guardian years',
    'Chad left Georgia at home',
  ])('finds no country or body in %j', (text) => {
    expect(found(text).filter((match) => !match.startsWith('place Georgia'))).toEqual([])
  })

  test('does not reach over the end of a sentence', () => {
    expect(found('She moved to New. York is far.')).toEqual([])
  })
})
