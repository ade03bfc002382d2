import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftFile } from '../../src/concepts/draft.ts'
import { parseConcepts, readConcepts } from '../../src/concepts/read.ts'
import { conceptSlug } from '../../src/model/concept.ts'
import { folderOf } from '../ingest/folder.ts'

const read = (text: string) => parseConcepts(text, 'c.yaml')

test('concepts are read as they are written', () => {
  const text =
    '\uFEFF# a codebook\n- name: Gun control\n  note: Laws\n  examples: [ban rifles, "2024"]\n- name: Taxes\n  note:\n  examples:\n    - cut\n      taxes\n'
  expect(read(text)).toEqual({
    concepts: [
      { name: 'Gun control', note: 'Laws', examples: ['ban rifles', '2024'] },
      { name: 'Taxes', note: '', examples: ['cut taxes'] },
    ],
    problems: [],
  })
})

describe('what is wrong is told with its line', () => {
  test.each([
    ['', 'c.yaml: is empty: a concept is'],
    ['# nothing\n', 'c.yaml: is empty'],
    ['[]', 'c.yaml:1: has no concepts'],
    ['name: A\nexamples: [a]\n', 'c.yaml:1: expected a list of concepts'],
    ['- name: A\n  examples: [a\n', 'c.yaml:3: is not YAML'],
    ['- name: A\n  examples: [a]\n- 7\n', 'c.yaml:3: is no concept'],
    [
      '- name: A\n  exampels: [a]\n  examples: [b]\n',
      'c.yaml:2: there is no key "exampels": expected name, note, examples',
    ],
    ['- name: A\n  name: B\n  examples: [b]\n', 'c.yaml:2: a key is there twice'],
    ['- examples: [b]\n', 'c.yaml:1: the concept has no name'],
    ['- name: A\n', 'c.yaml:1: the concept "A" has no examples: give it three to six phrases'],
    ['- name: A\n  examples:\n', 'c.yaml:2: the concept "A" has no examples'],
    ['- name: A\n  examples: []\n', 'c.yaml:2: the concept "A" has no examples'],
    ['- name: A\n  examples: a\n', 'c.yaml:2: the examples are no list'],
    [
      '- name: Gun control\n  examples: [a]\n- name: gun  Control\n  examples: [b]\n',
      'c.yaml:3: the concept "gun Control" is there already, in line 1',
    ],
    [
      '- name: A\n  examples:\n    - a b\n- name: B\n  examples:\n    - A, b!\n',
      'c.yaml:6: the example "A, b!" is there already, in line 3',
    ],
    ['- name: A\n  examples: [2024]\n', 'c.yaml:2: an example is no text: put it in quotes'],
    ['- name: A\n  examples: [""]\n', 'c.yaml:2: an example is empty'],
    ['- name: 7\n  examples: [a]\n', 'c.yaml:1: the name is no text: put it in quotes'],
    ['- name: none\n  examples: [a]\n', 'c.yaml:1: a concept cannot be called "none"'],
    ['- name: "a; b"\n  examples: [a]\n', 'c.yaml:1: a concept cannot be called "a; b"'],
    ['- &a\n  name: A\n  examples: [a]\n- *a\n', 'c.yaml:4: is no concept'],
    ['['.repeat(2000), 'c.yaml: is too long or too deep'],
  ])('%j', (text, message) => {
    const { problems } = read(text)
    expect(problems[0]?.message).toContain(message)
  })

  test('all of it, and the rest is read', () => {
    const { concepts, problems } = read('- name: A\n- name: B\n  examples: [b]\n- name: C\n  examples: [b, 1]\n')
    expect(concepts.map(({ name }) => name)).toEqual(['B'])
    expect(problems.map(({ place }) => place.line)).toEqual([1, 5, 5])
  })

  test('a file that is not there, or not UTF-8', async () => {
    const folder = folderOf({})
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0x2d, 0x20, 0xe9]))
    await expect(readConcepts(join(folder, 'latin.yaml'))).rejects.toThrow('is not UTF-8: save it as UTF-8')
    await expect(readConcepts(join(folder, 'no.yaml'))).rejects.toThrow('there is no such file of concepts')
  })
})

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)))
})

test('a draft, whatever is in it, is read back as it is', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim())
  const telling = words.filter((text) => conceptSlug(text) !== '' && !/[;\p{Cc}\ufeff]|^(?:none|-)$/iu.test(text))
  const concept = fc.record({ name: telling, note: words, examples: fc.tuple(telling) })
  const unique = fc.uniqueArray(concept, { minLength: 1, selector: ({ name }) => conceptSlug(name) })
  fc.assert(
    fc.property(unique, (concepts) => {
      fc.pre(new Set(concepts.map(({ examples }) => conceptSlug(examples[0]))).size === concepts.length)
      expect(read(draftFile(concepts, ' a draft'))).toEqual({ concepts, problems: [] })
    }),
  )
})
