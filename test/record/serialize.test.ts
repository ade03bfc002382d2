import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLine } from '../../src/record/parse.ts'
import { serializeRecord } from '../../src/record/serialize.ts'
import { recordStamp } from '../../src/record/stamp.ts'
import { anyRecord } from './arbitrary.ts'
import { makeRecord } from './sample.ts'

/** The same value, with the keys of every object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

test('what is written is read back, whatever characters it holds', () => {
  fc.assert(
    fc.property(anyRecord('a'), (record) => {
      const line = serializeRecord(record)
      expect(line).not.toContain('\n')
      expect(parseLine(Buffer.from(line), 'log', 1)).toEqual({ record })
    }),
  )
})

test('equal records give equal lines, whatever the order of their keys', () => {
  fc.assert(
    fc.property(anyRecord('a'), (record) => {
      expect(serializeRecord(reversed(record) as typeof record)).toBe(serializeRecord(record))
    }),
  )
})

test('keys come in the order of the type, optional ones only where they are set', () => {
  const entities = [{ iso: 'GB', aliases: [], name: 'Britain', type: 'COUNTRY', id: 'e1' }] as const
  expect(serializeRecord(makeRecord('a', { entities }))).toBe(
    '{"schema":2,"id":"a","maker":"onrecord test",' +
      '"article":{"url":null,"title":null,"outlet":null,"agency":null,"publishedAt":null,"file":null,"line":null},' +
      '"text":"","entities":[{"id":"e1","type":"COUNTRY","name":"Britain","aliases":[],"iso":"GB"}],' +
      '"mentions":[],"statements":[],"sum":"d079a953"}',
  )
})

test('the stamp changes with the maker, the article and its text, and with nothing else', () => {
  const { maker, article: info, text } = makeRecord('a', { text: 'x', article: { title: 'T' } })
  const stamp = recordStamp({ maker, info, text })
  expect(recordStamp({ maker, info: reversed(info) as typeof info, text })).toBe(stamp)
  expect(recordStamp({ maker: 'other', info, text })).not.toBe(stamp)
  expect(recordStamp({ maker, info: { ...info, title: 'U' }, text })).not.toBe(stamp)
  expect(recordStamp({ maker, info, text: 'x ' })).not.toBe(stamp)
  expect(recordStamp({ maker, info, text: '\ud800' })).not.toBe(recordStamp({ maker, info, text: '\ufffd' }))
})
