import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { articleLines, outputsOf } from './articles.ts'
import { type Outcome, onrecord } from './onrecord.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

const ARTICLES = articleLines(10)
const ARGS = ['build', '-', '-o', 'graph', '--jobs', '1']

/** Builds all articles, undisturbed. */
async function complete(cwd: string): Promise<Record<string, string>> {
  expect(await onrecord(ARGS, { cwd, stdin: ARTICLES.join('') })).toMatchObject({ code: 0, stderr: '' })
  return outputsOf(join(cwd, 'graph'))
}

/** Gives a build the first articles; once they are in its log, and while it waits for more, does something to it. */
async function disturb(
  cwd: string,
  count: number,
  act: (child: ChildProcessWithoutNullStreams) => void,
): Promise<Outcome> {
  const child = startOnrecord(ARGS, { cwd })
  const outcome = outcomeOf(child)
  child.stdin.write(ARTICLES.slice(0, count).join(''))
  while (linesOf(join(cwd, 'graph/records.ndjson')) < count) await setTimeout(20)
  act(child)
  return outcome
}

function linesOf(file: string): number {
  try {
    return readFileSync(file, 'utf8').split('\n').length - 1
  } catch {
    return 0 // Not there yet.
  }
}

describe('a build that is broken off goes on where it was, to the same end', () => {
  let undisturbed: Record<string, string>
  beforeAll(async () => {
    undisturbed = await complete(folderOf({}))
  })

  test('at Ctrl-C', async () => {
    const cwd = folderOf({})
    expect(await disturb(cwd, 9, (child) => child.kill('SIGINT'))).toEqual({
      code: 130,
      stdout: '',
      stderr:
        'Finishing the articles already begun. Press Ctrl-C again to end at once.\n' +
        'Stopped. 9 articles were added: the same command goes on from here.\n',
    })
    expect(await complete(cwd)).toEqual(undisturbed)
  })

  test('at a second Ctrl-C, at once', async () => {
    const cwd = folderOf({})
    const twice = (child: ChildProcessWithoutNullStreams): void => {
      child.kill('SIGINT')
      child.stderr.once('data', () => child.kill('SIGINT'))
    }
    expect(await disturb(cwd, 5, twice)).toMatchObject({ code: 130 })
  })

  test('killed', async () => {
    const cwd = folderOf({})
    expect(await disturb(cwd, 5, (child) => child.kill('SIGKILL'))).toMatchObject({ code: null })
    expect(await complete(cwd)).toEqual(undisturbed)
  })
})
