import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { articleLines, outputsOf, parseLines } from './articles.ts'
import { type Outcome, onrecord } from './onrecord.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

const LINES = articleLines(12)
const ARGS = ['build', '-', '-o', 'graph', '--jobs', '1', '--quiet']

/** Puts a command in a process namespace of its own, as a container does, where it is process 1 or 2. */
const APART = ['unshare', '--map-root-user', '--pid', '--fork', '--mount-proc', '--kill-child']

test('of two builds into one folder from two process namespaces, one is refused, and no line is damaged', async () => {
  const cwd = folderOf({})
  const log = join(cwd, 'graph/records.ndjson')
  const first = startOnrecord(ARGS, { cwd }, APART)
  const ended = outcomeOf(first)
  first.stdin.write(LINES.slice(0, 6).join(''))
  while (!existsSync(log) || readFileSync(log, 'utf8').split('\n').length <= 6) {
    expect(first.exitCode, 'unshare (util-linux) must be there, and may make a process namespace').toBeNull()
    await setTimeout(20)
  }
  for (const prefix of [APART, []]) {
    const second = startOnrecord(ARGS, { cwd }, prefix)
    second.stdin.end(LINES.slice(3).join(''))
    expect(await outcomeOf(second)).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: expect.stringMatching(
        /^graph\/records\.ndjson: process \d+ on \S+ is writing it: wait for it to end, or /,
      ),
    })
  }
  first.stdin.end(LINES.slice(6).join(''))
  expect(await ended).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(parseLines(readFileSync(log, 'utf8'))).toHaveLength(12)
  expect(readdirSync(join(cwd, 'graph')).filter((file) => file.includes('lock'))).toEqual([])

  const alone = folderOf({})
  await onrecord(ARGS, { cwd: alone, stdin: LINES.join('') })
  expect(outputsOf(join(cwd, 'graph'))).toEqual(outputsOf(join(alone, 'graph')))
})

test('a build that was killed hinders the next one not for a moment', async () => {
  const cwd = folderOf({})
  const child = startOnrecord(ARGS, { cwd })
  child.stdin.write(LINES.slice(0, 3).join(''))
  while (!existsSync(join(cwd, 'graph/records.ndjson.lock'))) await setTimeout(20)
  child.kill('SIGKILL')
  await outcomeOf(child)
  expect(existsSync(join(cwd, 'graph/records.ndjson.lock'))).toBe(true)
  const next: Outcome = await onrecord(ARGS, { cwd, stdin: LINES.join('') })
  expect({ code: next.code, stderr: next.stderr.replace(/^.* dropped the unfinished line .*\n/, '') }).toEqual({
    ...{ code: 0, stderr: '' },
  })
})
