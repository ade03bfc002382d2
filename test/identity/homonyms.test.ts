import { expect, test } from 'vitest'
import { identify } from '../../src/identity/identify.ts'
import { type Homonyms, readHomonyms } from './homonyms.ts'

/** What is not as a case says. */
async function problemsOf({ records, same, apart }: Homonyms): Promise<string[]> {
  const identity = await identify(records)
  const nodeOf = (one: string): string => {
    const node = identity.nodesOf(one.charAt(0)).get(one.slice(1))
    if (node === undefined) throw new Error(`there is no ${one}`)
    return node
  }
  return [
    ...same.filter((group) => new Set(group.map(nodeOf)).size > 1).map((group) => `not one: ${group.join(' ')}`),
    ...apart
      .filter((group) => new Set(group.map(nodeOf)).size < group.length)
      .map((group) => `one: ${group.join(' ')}`),
  ]
}

const cases = readHomonyms()

test('there are at least eighty cases', () => expect(cases.length).toBeGreaterThanOrEqual(80))

/** Cases that are still wrong. */
const OPEN: readonly string[] = []

test.each(cases.map((one) => [one.title, one] as const))('%s', async (title, one) => {
  const problems = await problemsOf(one)
  if (OPEN.includes(title)) expect(problems, 'right now: take it out of OPEN').not.toEqual([])
  else expect(problems).toEqual([])
})
