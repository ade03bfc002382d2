import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { anyText, articleOf, brokenPromises, documentOf } from './document.ts'

describe('for any text', () => {
  test('tokens, sentences and paragraphs are in order, nest, and leave out no letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(brokenPromises(documentOf(text))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('the same where a part is markup and the title stands somewhere', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), (text, a, b, c) => {
        const [start = 0, end = 0, titleEnd = 0] = [a, b, c].map((n) => n % (text.length + 1)).sort((x, y) => x - y)
        const title = text.slice(end, titleEnd) || null
        const info = { ...articleOf('').info, title }
        for (const markup of [[{ start, end }], [{ start: 0, end: titleEnd }]])
          expect(brokenPromises(readDocument(articleOf(text, { info, markup })))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a paragraph of many pages loses nothing where it is cut', () => {
    const filler = ['a', 'é', '😀', '𝒜', 'word ', 'a. ', '“No.” ', '\u00ad', '\ud83d', '.', ' ']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...filler), { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('').repeat(Math.ceil(5000 / pieces.join('').length))
        expect(brokenPromises(documentOf(text))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

const sentencesOf = (text: string): string[] =>
  documentOf(text).sentences.map(({ start, end }) => text.slice(start, end))
const paragraphsOf = (text: string): string[] =>
  documentOf(text).paragraphs.map(({ start, end }) => text.slice(start, end))
const wordsOf = (text: string): string[] => documentOf(text).tokens.map((token) => token.text)

const WRAPPED = [
  'The harbour master of Corwen said on Monday that the gates would',
  'stay shut until the wind had dropped, and that no ship would be let',
  'in before the tide had turned twice; the pilots, he added, had never',
  'seen the like of it, and the oldest of them had been at sea for more',
  'than forty years.',
].join('\n')

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['a blank line', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
    ['a line break', 'One.\nTwo.', ['One.', 'Two.']],
    ['line ends of Windows and of old Macs', 'One.\r\n\r\nTwo.\rThree.\r\n', ['One.', 'Two.', 'Three.']],
    ['blanks at the edges', '\n\n  One. \u00a0\n\n\n Two.\n', ['One.', 'Two.']],
    ['lines of one width', `${WRAPPED}\n\nTwo.`, [WRAPPED, 'Two.']],
    [
      'a list of short lines',
      'Ayes:\nEllery\nMarsh\nPym\nTarn\nHask',
      ['Ayes:', 'Ellery', 'Marsh', 'Pym', 'Tarn', 'Hask'],
    ],
    ['nothing', ' \n\n ', []],
  ])('%s', (_, text, expected) => expect(paragraphsOf(text)).toEqual(expected))

  test('hard-wrapped lines with line ends of Windows', () => {
    expect(paragraphsOf(`${WRAPPED}\n\nTwo.`.replaceAll('\n', '\r\n'))).toHaveLength(2)
  })
})

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['She left. He stayed.', ['She left.', 'He stayed.']],
    [
      'Mr. Tarn met Dr. Pym at 9 a.m. on Monday. They talked.',
      ['Mr. Tarn met Dr. Pym at 9 a.m. on Monday.', 'They talked.'],
    ],
    ['Sen. Tarn of the U.S. Senate spoke. He left.', ['Sen. Tarn of the U.S. Senate spoke.', 'He left.']],
    ['She asked: ‘Mr. Tarn, do you agree?’ He left.', ['She asked: ‘Mr. Tarn, do you agree?’', 'He left.']],
    ['“Sen. Tarn left. I did. All did. You too.”', ['“Sen. Tarn left.', 'I did.', 'All did.', 'You too.”']],
    ['[Gov. J. Tarn left.] All did.', ['[Gov. J. Tarn left.] All did.']],
    ['Govs. Tarn and Orr met Amb. Lowe. He left.', ['Govs. Tarn and Orr met Amb. Lowe.', 'He left.']],
    ['The U.S. sent ships.', ['The U.S. sent ships.']],
    ['J. R. Marsh paid $3.5 million. It was late.', ['J. R. Marsh paid $3.5 million.', 'It was late.']],
    ['“We will go.” She left.', ['“We will go.”', 'She left.']],
    ['"We will go." "When?" he asked.', ['"We will go."', '"When?" he asked.']],
    ['‘We’ll go.’ Then she left.', ['‘We’ll go.’', 'Then she left.']],
    ['“Why?” she asked. “No!” he cried.', ['“Why?” she asked.', '“No!” he cried.']],
    ['“We will go,” she said.', ['“We will go,” she said.']],
    ['She left. (He stayed.', ['She left.', '(He stayed.']],
  ])('%j', (text, expected) => expect(sentencesOf(text)).toEqual(expected))
})

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['“Don’t,” she said.', ['Don’t', 'she', 'said']],
    ['the gov\u00adern\u00adment’s\u00a0plan', ['the', 'gov\u00adern\u00adment’s', 'plan']],
    ['\ufeffEllery (52) left', ['Ellery', '52', 'left']],
    ['Ellery—and Marsh – left', ['Ellery', 'and', 'Marsh', 'left']],
    ['😀 Ellery 👩‍🚒 left', ['😀', 'Ellery', '👩‍🚒', 'left']],
  ])('%j', (text, expected) => expect(wordsOf(text)).toEqual(expected))

  test('are looked up without soft hyphens and with straight apostrophes', () => {
    expect(documentOf('GOV\u00adERN\u00adMENT’s').tokens[0]?.normal).toBe("government's")
  })

  test.each([
    ['She says so', 'says', 'say'],
    ['They told us', 'told', 'tell'],
    ['He wrote it', 'wrote', 'write'],
    ['It was denied', 'denied', 'deny'],
    ['Two ministers left', 'ministers', 'minister'],
    ['A zorp', 'zorp', 'zorp'],
  ])('%s: the lemma of %s is %s', (text, word, lemma) => {
    expect(documentOf(text).tokens.find((token) => token.text === word)?.lemma).toBe(lemma)
  })
})

describe('the heading', () => {
  const header = (title: string, text: string): ReturnType<typeof articleOf> =>
    articleOf(text, { info: { ...articleOf('').info, title }, markup: [{ start: 0, end: text.indexOf('\n') }] })

  test('is the first paragraph where the header spells it', () => {
    const { heading, paragraphs } = readDocument(header('Ellery quits', 'date 2031-02-03 Ellery quits\n\nShe left.'))
    expect(heading).toEqual({ start: 16, end: 28 })
    expect(paragraphs).toHaveLength(2)
  })

  test.each([
    ['spelled otherwise', 'Ellery quits', 'date 2031-02-03 Ellery goes\n\nShe left.'],
    ['blank', '  ', 'date  2031\n\nShe left.'],
  ])('is none where it is %s', (_, title, text) => expect(readDocument(header(title, text)).heading).toBeNull())

  test('is none where the title stands only in a link further down', () => {
    const text = 'She left. See [here](http://x.example/Ellery).'
    const markup = [{ start: text.indexOf(']'), end: text.length - 1 }]
    const info = { ...articleOf('').info, title: 'Ellery' }
    expect(readDocument(articleOf(text, { info, markup })).heading).toBeNull()
  })
})
