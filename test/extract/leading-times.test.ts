import { expect, test } from 'vitest'
import { withoutLeadingTime } from '../../src/extract/leading-times.ts'

/** What is left of a content that stands right behind "said ". */
function leftOf(content: string): string {
  const text = `Orr said ${content}`
  const reading = {
    ...{ cue: { start: 4, end: 8 }, sources: [{ start: 0, end: 3 }], contents: [{ start: 9, end: text.length }] },
    ...{ sureness: {} },
  }
  const [left] = withoutLeadingTime(text, reading as never).contents
  return text.slice(left?.start, left?.end)
}

test.each([
  ['Oct. 7 that the port was full', 'that the port was full'],
  ['on Oct. 7 the port was full', 'the port was full'],
  ['7 October it was full', 'it was full'],
  ['Thursday, Oct. 10, she would go', 'she would go'],
  ['yesterday, Jan. 2, she would go', 'she would go'],
  ['late Friday that it was full', 'that it was full'],
  ['Monday morning they were ready', 'they were ready'],
  ['on October 3, 2024, that it was full', 'that it was full'],
])('said %s', (content, left) => expect(leftOf(content)).toBe(left))

test.each([
  'Nov. 5 would be a long night',
  'Monday would be the last day',
  'Tuesday’s vote was lost',
  'May 7 is too late',
  'Friday night lights were out',
  'Sunday school had begun',
])('said %s', (content) => expect(leftOf(content)).toBe(content))
