import { describe, expect, test } from 'vitest'
import { dateOfEvent, wordsOfEvent } from '../../../src/resolve/events/event-facts.ts'
import { eventName, isSameEvent } from '../../../src/resolve/events/event-names.ts'
import { isParticular } from '../../../src/resolve/events/particular.ts'
import { castArticle } from '../../../src/resolve/resolve.ts'
import { documentOf } from '../../text/document.ts'
import { readMarks } from '../marked.ts'

describe('names of events', () => {
  const countries: Record<string, string> = { yemen: 'YE', us: 'US', iraq: 'IQ' }
  const same = (a: string, b: string): boolean => {
    const [x, y] = [a, b].map((form) => eventName(form, (word) => countries[word]))
    return isSameEvent(x as never, y as never)
  }

  test.each([
    ['US airstrikes on Yemen', 'Yemen strikes'],
    ['Yemen strikes', 'strikes'],
    ['2016 presidential election', 'presidential race'],
    ['presidential election', 'election'],
    ['first presidential debate', 'debate'],
    ['Iraq War', 'invasion of Iraq'],
    ['Saltmere peace talks', 'negotiations'],
  ])('%s = %s', (a, b) => expect([same(a, b), same(b, a)]).toEqual([true, true]))

  test.each([
    ['2012 election', '2016 election'],
    ['first debate', 'second debate'],
    ['Yemen strikes', 'Iraq strikes'],
    ['Republican primary', 'Democratic primary'],
    ['presidential election', 'debate'],
    ['Saltmere summit', 'Corwen summit'],
  ])('%s ≠ %s', (a, b) => expect([same(a, b), same(b, a)]).toEqual([false, false]))
})

describe('the day of an event', () => {
  const dateIn = (text: string, event: string, publishedAt: string | null = null): string | null => {
    const document = documentOf(text)
    const article = { ...document.article, info: { ...document.article.info, publishedAt } }
    const start = text.indexOf(event)
    return dateOfEvent({ ...document, article }, { start, end: start + event.length })
  }

  test.each<[string, string, string | null, string | null]>([
    ['The 2016 election was close.', '2016 election', null, '2016'],
    ['The summit on 15 March 2024 failed.', 'summit', null, '2024-03-15'],
    ['The summit on 15 March failed.', 'summit', '2025-03-26', '2025-03-15'],
    ['The summit, on March 15, failed.', 'summit', '2025-03-26', '2025-03-15'],
    ['The vote is to be held on 28 December.', 'vote', '2025-01-03', '2024-12-28'],
    ['The summit on 15 March failed.', 'summit', null, null],
    ['The summit on 31 February 2025 failed.', 'summit', '2025-03-26', null],
    ['The summit on 15 March 0044 failed.', 'summit', null, null],
    ['The summit failed. They met on 15 March 2024.', 'summit', null, null],
    ['The summit on Tuesday failed.', 'summit', '2025-03-26', null],
  ])('%s', (text, event, publishedAt, date) => expect(dateIn(text, event, publishedAt)).toBe(date))
})

test.each<[string, string, string[]]>([
  ['The US airstrikes on Yemen began.', 'US airstrikes on Yemen', ['US', 'YE']],
  ['The Russian invasion began.', 'invasion', ['RU']],
  ['In Russia, the invasion began.', 'invasion', []],
])('who takes part: %s', (text, event, keys) => {
  const start = text.indexOf(event)
  expect(wordsOfEvent(documentOf(text), { start, end: start + event.length }).map(({ key }) => key)).toEqual(keys)
})

describe('a happening that a reader can tell from others', () => {
  const isOne = (text: string, event: string): boolean => {
    const starts = [...text.matchAll(new RegExp(event, 'gi'))].map(({ index }) => index)
    return isParticular(
      documentOf(text),
      starts.map((start) => ({ start, end: start + event.length })),
    )
  }

  test.each([
    ['The Saltmere riots went on.', 'Saltmere riots'],
    ['He spoke at a rally in Corwen.', 'rally'],
    ['She won a referendum on 19 October.', 'referendum'],
    ['Labour’s spring conference begins.', 'spring conference'],
    ['It was the worst blast for years.', 'blast'],
    ['She watched last year’s presidential campaign.', 'presidential campaign'],
    ['A strike began. Pickets of that strike froze.', 'strike'],
    ['He gave Orr’s Corwen speech.', 'Corwen speech'],
  ])('%s', (text, event) => expect(isOne(text, event)).toBe(true))

  test.each([
    ['Two were killed at a rally.', 'rally'],
    ['He fears a series of terror attacks.', 'terror attacks'],
    ['She spoke at the closing press conference.', 'closing press conference'],
    ['The death shook them. Death came early.', 'death'],
    ['The verdict is out.', 'verdict'],
    ['Meeting them helped. The meeting ended.', 'meeting'],
    ['He left a tense breakfast early.', 'breakfast'],
  ])('not: %s', (text, event) => expect(isOne(text, event)).toBe(false))
})

test('letters in brackets behind a happening stand for it', () => {
  const { text, given } = readMarks('The [Tarn Accord|EVENT] ([TA|EVENT]) holds. The [TA|EVENT] stays.')
  const mentions = given.names.map((name) => ({ ...name, kind: 'name' as const }))
  const { entities } = castArticle(documentOf(text), mentions).cast.finish()
  expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([['Tarn Accord', ['TA']]])
})
