import { describe, expect, test } from 'vitest'
import { DatabaseError } from '../../src/errors.ts'
import { parametersOf } from '../../src/questions/parameters.ts'
import type { Question } from '../../src/questions/question.ts'

const question: Question = {
  name: 'who',
  title: 'Who',
  purpose: 'Why.',
  parameters: [
    { name: 'name', type: 'text', default: 'Ada' },
    { name: 'speaker', type: 'text', default: null },
    { name: 'from', type: 'day', default: '2026-02-11' },
    { name: 'limit', type: 'integer', default: 50 },
    { name: 'below', type: 'decimal', default: 0.5 },
    { name: 'all', type: 'boolean', default: true },
  ],
  cypher: 'RETURN 1',
}

describe('parametersOf', () => {
  test('those not given have their defaults, and whole numbers are sent as such', () => {
    const values = parametersOf(question, {})
    expect(values).toEqual({
      name: 'Ada',
      speaker: null,
      from: '2026-02-11',
      limit: 50,
      below: 0.5,
      all: true,
    })
  })

  test.each([
    ['name', '12', '12'],
    ['name', '', ''],
    ['speaker', 'Bo', 'Bo'],
    ['from', '2024-02-29', '2024-02-29'],
    ['limit', '7', 7],
    ['limit', 7, 7],
    ['below', '1', 1],
    ['below', '-0.25', -0.25],
    ['all', 'false', false],
    ['all', false, false],
  ])('%s=%s', (name, given, sent) => expect(parametersOf(question, { [name]: given })[name]).toEqual(sent))

  test.each([
    ['limit', 'many', 'a whole number'],
    ['limit', '-1', 'a whole number'],
    ['limit', '1.5', 'a whole number'],
    ['limit', '', 'a whole number'],
    ['limit', '99999999999999999999', 'a whole number'],
    ['below', 'half', 'a number'],
    ['below', '1e400', 'a number'],
    ['from', '2026-02-30', 'a day such as 2026-02-11'],
    ['from', 'yesterday', 'a day such as 2026-02-11'],
    ['all', 'yes', 'true or false'],
    ['all', 'constructor', 'true or false'],
  ])('%s=%s must be %s', (name, given, wanted) => {
    expect(() => parametersOf(question, { [name]: given })).toThrow(
      new DatabaseError(`parameter ${name} must be ${wanted}, not "${given}"`),
    )
  })

  test.each(['nam', 'constructor', '__proto__'])('%s is none', (name) => {
    expect(() => parametersOf(question, JSON.parse(`{"${name}": "x"}`))).toThrow(
      new DatabaseError(`who has no parameter "${name}": it has name, speaker, from, limit, below, all`),
    )
  })
})
