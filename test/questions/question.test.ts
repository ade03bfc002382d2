import { describe, expect, test } from 'vitest'
import { NAMING } from '../../src/questions/naming.ts'
import { parseQuestion, readQuestions } from '../../src/questions/question.ts'

const file = (...lines: string[]): string => lines.join('\n')

describe('parseQuestion', () => {
  test('title, purpose over two lines, parameters of every type, Cypher', () => {
    const question = parseQuestion(
      'who',
      file(
        '// Who said it',
        '// Every speaker,',
        '// newest first.',
        "// :param name => 'Ada O\\'Example // x' // whose: a name",
        "// :param from => '2026-02-11'",
        '// :param limit => 50',
        '// :param below => 0.5',
        '// :param all => true',
        '// :param speaker => null // anybody',
        'MATCH (n)',
        '// a comment',
        'RETURN n',
        '',
      ),
    )
    expect(question).toEqual({
      name: 'who',
      title: 'Who said it',
      purpose: 'Every speaker, newest first.',
      parameters: [
        { name: 'name', type: 'text', default: "Ada O'Example // x", doc: 'whose: a name' },
        { name: 'from', type: 'day', default: '2026-02-11' },
        { name: 'limit', type: 'integer', default: 50 },
        { name: 'below', type: 'decimal', default: 0.5 },
        { name: 'all', type: 'boolean', default: true },
        { name: 'speaker', type: 'text', default: null, doc: 'anybody' },
      ],
      cypher: 'MATCH (n)\n// a comment\nRETURN n',
    })
  })

  test.each([
    ['no title', file('MATCH (n) RETURN n')],
    ['no purpose', file('// Who', 'MATCH (n) RETURN n')],
    ['no Cypher', file('// Who', '// Why')],
    ['a parameter without a default', file('// Who', '// Why', '// :param name', 'RETURN $name')],
    ['text without quotes', file('// Who', '// Why', '// :param name => Ada', 'RETURN $name')],
    ['a list', file('// Who', '// Why', '// :param names => []', 'RETURN $names')],
  ])('%s is refused', (_, text) => expect(() => parseQuestion('x', text)).toThrow(SyntaxError))
})

describe('the questions that come with onrecord', () => {
  const questions = readQuestions()

  test('are many, each with a name and a title of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(28)
    for (const { name } of questions) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length)
  })

  test.each(questions)('$name uses all its parameters, and no others', ({ cypher, parameters }) => {
    const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]))
    expect([...used].sort()).toEqual(parameters.map(({ name }) => name).sort())
  })

  test.each(questions)('$name puts its rows in an order', ({ cypher }) => expect(cypher).toMatch(/\nORDER BY /))

  test('parameters that take text are names to be looked up, words, or roles', () => {
    const texts = questions.flatMap(({ parameters }) => parameters.filter(({ type }) => type === 'text'))
    for (const { name } of texts) expect([...Object.keys(NAMING), 'words', 'role']).toContain(name)
  })
})
