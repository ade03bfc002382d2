import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from '../../src/export/xml.ts'
import { parseXml } from './read-back.ts'

test.each([
  ['a <b> & "c" \'d\'', "a &lt;b&gt; &amp; &quot;c&quot; 'd'"],
  ['tab\tnew\nreturn\r', 'tab&#9;new&#10;return&#13;'],
  ['\u0000\u0008\u000b\u001f\ufffe\uffff', '\ufffd'.repeat(6)],
  ['half \ud83d, \ude00 and whole \ud83d\ude00', 'half \ufffd, \ufffd and whole 😀'],
  ['\u007f\u0085\u2028\ufffd', '\u007f\u0085\u2028\ufffd'],
  [']]>', ']]&gt;'],
])('%j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected)
})

test('any text is well-formed XML, and all that XML can hold comes back', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 50 }), (text) => {
      const { attributes, text: inside } = parseXml(`<x y="${escapeXml(text)}">${escapeXml(text)}</x>`)
      expect(attributes.y).toBe(inside)
      expect(inside.length).toBe(text.length)
      expect(inside.replaceAll('\ufffd', '')).toBe(
        text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, ''),
      )
    }),
    { numRuns: 500 },
  )
})
