import nlp from 'compromise'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import onrecord, { type NewsMethods } from '../../src/text/plugin/plugin.ts'
import { anyText } from './document.ts'

nlp.plugin(onrecord)

const read = (text: string) => nlp<NewsMethods>(text)
type Method = keyof NewsMethods
/** Words alone, as they are printed. */
const found = (text: string, method: Method): string[] =>
  read(text)
    [method]()
    .json({ trim: true })
    .map((one: { text: string }) => one.text.replace(/[.,;?]+$/, ''))

const TABLE: Record<Method, [text: string, words: string[]][]> = {
  offices: [
    ['defence secretary John Healey spoke', ['defence secretary']],
    ['US vice-president JD Vance met the PM', ['vice-president', 'PM']],
    [
      'The Prime Minister’s press secretary, a former Attorney General',
      ['Prime Minister’s', 'press secretary', 'Attorney General'],
    ],
    ['White House press secretary Anna Hill', ['press secretary']],
    ['Gov. Tarn, State Sen. Pym and Speaker Dobbs', ['Gov', 'State Sen', 'Speaker']],
    [
      'the shadow foreign secretary and the deputy chief of staff',
      ['shadow foreign secretary', 'deputy chief of staff'],
    ],
    [
      'the homeland security secretary and the Northern Ireland secretary',
      ['homeland security secretary', 'Northern Ireland secretary'],
    ],
    ['the chancellor of the exchequer and the director-general', ['chancellor of the exchequer', 'director-general']],
    ['Lib Dem MPs and a senior Tory MP', ['Lib Dem MPs', 'senior Tory MP']],
    ['At 5 PM the Justice Department sent ten reps. to Deutsche Bank AG.', []],
    ['a party leader and a senior officer', []],
    ['a pm train, the party’s leader, a rep told us', []],
    ['the secretary typed while the director slept', []],
    ['foreign, secretary', []],
  ],
  events: [
    ['the Yemen strikes began', ['Yemen strikes']],
    ['they joined the coalition of the willing', ['coalition of the willing']],
    ['US airstrikes on Yemen, and then the war in Sri Lanka', ['airstrikes on Yemen', 'war in Sri Lanka']],
    ['air strikes on the United States', ['air strikes on the United States']],
    ['After Geneva talks came peace talks and the 2016 election', ['Geneva talks', 'peace talks', '2016 election']],
    ['Brexit, the Iraq War, the EU Referendum and 9/11', ['Brexit', 'Iraq War', 'EU Referendum', '9/11']],
    ['the Second World War and the State of the Union address', ['Second World War', 'State of the Union address']],
    ['a snap by-election', ['snap by-election']],
    ['The US-China trade war goes on', ['US-China trade war']],
    ['Yemen strikes began', ['Yemen strikes']],
    ['Russia strikes Kyiv. Obama talks to Congress. Iran attacks Israel.', []],
    ['She had a heart attack in Boston.', []],
    ['The debate went on. They attacked the plan.', []],
    ['attacks on Clinton, the attack on the U.S. compound', []],
    ['Britain’s strikes, election-night parties', []],
  ],
  countries: [
    ['the Americans left Britain’s ports for France', ['Americans', 'Britain’s', 'France']],
    ['the U.S. and the United States', ['U.S', 'United States']],
    ['Michael Jordan went to Jordan', ['Jordan']],
    ['Jordan Henderson and the Danes left IRAN', ['Danes', 'IRAN']],
    ['a Native American with American Express', []],
    ['tell us about the turkey and the china cups', []],
    ['Greenland and London', []],
  ],
  parties: [
    ['the GOP, the Lib Dems and Labour', ['GOP', 'Lib Dems', 'Labour']],
    ['a labour of love at the green party on the green', []],
    ['the White House and Congress', []],
    ['the Social Democrats on Labour Day', []],
  ],
}

describe.each(Object.keys(TABLE) as Method[])('.%s()', (method) => {
  test.each(TABLE[method])('%j', (text, words) => expect(found(text, method)).toEqual(words))
})

test('countries and peoples tell what they stand for', () => {
  const text = 'The Americans, Dutch ships and Britain; the UK. Michael Jordan is none.'
  const codes = read(text)
    .countries()
    .json()
    .map(({ country }) => country)
  expect(codes).toEqual([
    { iso: 'US', name: 'United States' },
    { iso: 'NL', name: 'Netherlands' },
    { iso: 'GB', name: 'United Kingdom' },
    { iso: 'GB', name: 'United Kingdom' },
  ])
})

test('one of them is asked for by its number, and any view has the methods', () => {
  const doc = read('France met Spain. The health secretary stayed.')
  expect(doc.countries(1).text()).toBe('Spain')
  expect(doc.countries(0).json()).toMatchObject([{ text: 'France', country: { iso: 'FR' } }])
  const second = doc.eq(1) as typeof doc
  expect([second.offices().out('array'), second.countries().out('array')]).toEqual([['health secretary'], []])
})

test('tags are compromise’s own where it has them, and can be matched with', () => {
  const doc = read(
    'US vice-president JD Vance of Ohio told Mr Tarn of the BBC and the Republicans about the Yemen strikes.',
  )
  const tagged = (tag: string): string[] => doc.match(`#${tag}+`).out('array')
  expect(tagged('Country')).toEqual(['US', 'Yemen'])
  expect(tagged('Office')).toEqual(['vice-president'])
  expect(tagged('Event')).toEqual(['Yemen strikes.'])
  expect(tagged('Party')).toEqual(['Republicans'])
  expect(tagged('Honorific')).toContain('Mr')
  expect(tagged('Organization')).toEqual(expect.arrayContaining(['BBC', 'Republicans']))
  expect(tagged('Place')).toEqual(expect.arrayContaining(['Ohio']))
  expect(doc.match('#Country #Office+').text()).toBe('US vice-president')
  expect(read('the Dutch').match('#Demonym').text()).toBe('Dutch')
})

test('roots that compromise has worked out make no verb an event', () => {
  const doc = read('Cameron attacked the plan. Tarn raced, and the Yemen strikes began.')
  doc.compute('root')
  doc.compute('onrecord')
  expect(doc.events().out('array')).toEqual(['Yemen strikes'])
  expect(doc.match('{race}').text()).toBe('raced')
})

test('numbers and verbs stay what they are', () => {
  const doc = read('The 2016 election was held. They strike and attack.')
  expect(doc.numbers().out('array')).toEqual(['2016'])
  expect(doc.verbs().out('array')).toEqual(
    ['was held.', 'strike', 'attack.'].map((words) => expect.stringContaining(words.slice(0, 5))),
  )
})

test('what somebody has changed is whole or not there', () => {
  const doc = read('The defence secretary left.')
  doc.remove('defence')
  expect(doc.offices().found).toBe(false)
  const other = read('The defence secretary left.')
  other.match('left').replaceWith('went to France')
  other.compute('onrecord')
  expect([other.offices().text(), other.countries().text()]).toEqual(['defence secretary', 'France'])
})

test('any text: nothing is thrown, each phrase is words of the text, and a second run finds the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const doc = read(text)
      const answers = (): string[] =>
        (['offices', 'events', 'countries', 'parties'] as const).flatMap((method) => doc[method]().out('array'))
      const first = answers()
      doc.compute('onrecord')
      expect(answers()).toEqual(first)
      for (const words of first) expect(doc.text()).toContain(words)
    }),
    { numRuns: 200 },
  )
})
