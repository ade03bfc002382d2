import { expect, test } from 'vitest'
import { readQuestions } from '../../src/questions/question.ts'
import { parseLines } from './articles.ts'
import { onrecord } from './onrecord.ts'

const cwd = import.meta.dirname
/** Nothing listens there. */
const NOWHERE = 'bolt://127.0.0.1:1'
const env = { NEO4J_PASSWORD: 'none', NEO4J_URI: NOWHERE }

test('without a name all questions are listed, without a server', async () => {
  const { code, stdout, stderr } = await onrecord(['query'], { cwd, env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(readQuestions().length)
  expect(lines).toContain(`${'said-about'.padEnd(27)}  Who said what about somebody (name, minConfidence, limit)`)
})

test('with --json the list tells of purposes and defaults', async () => {
  const { stdout } = await onrecord(['query', '--json'], { cwd, env })
  expect(parseLines(stdout)).toContainEqual({
    name: 'evidence',
    title: 'The statements behind "speaks about"',
    purpose: expect.stringContaining('sentences'),
    parameters: { name: 'Tobias Wrenfield', other: 'Miriam Castleden', limit: 50 },
  })
})

test.each([
  ['said-abuot', 'There is no question "said-abuot". Did you mean said-about, or said-by, or said-to?'],
  ['zzzzzzzzzzzz', 'There is no question "zzzzzzzzzzzz". `onrecord query` lists them.'],
  ['../said-about', /^There is no question/],
  ['said-about --param nmae=x', 'said-about has no parameter "nmae": it has name, minConfidence, limit'],
  ['said-about --param limit=many', 'parameter limit must be a whole number, not "many"'],
  ['said-between-days --param from=2026-13-01', /must be a day such as 2026-02-11/],
])('query %s is wrong, and says why before any server is asked', async (line, message) => {
  const { code, stdout, stderr } = await onrecord(['query', ...line.split(' ')], { cwd, env })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  if (typeof message === 'string') expect(stderr).toBe(`${message}\n`)
  else expect(stderr).toMatch(message)
})

test.each([
  ['said-about --param name', /Give it as name=value/],
  ['said-about --json --csv', /cannot be used with option '--csv'/],
  ['said-about more', /too many arguments/],
])('query %s is no command line', async (line, message) => {
  const { code, stderr } = await onrecord(['query', ...line.split(' ')], { cwd, env })
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

test('without a server there is one clear line', async () => {
  const outcome = await onrecord(['query', 'said-about'], { cwd, env })
  expect(outcome).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^no Neo4j answers at .*\n$/) })
})

test('without a password there is one clear line', async () => {
  const { code, stderr } = await onrecord(['query', 'said-about'], { cwd })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'no password: set the environment variable NEO4J_PASSWORD\n',
  })
})
