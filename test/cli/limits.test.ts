import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../ingest/folder.ts'
import { articleText } from './articles.ts'
import { onrecord } from './onrecord.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

/** What is said of an article that makes trouble: see `stub-pipeline.mjs`. */
const TROUBLE: Record<string, string> = {
  throw: 'could not be processed (no verb): please report it with the article',
  fill: 'took more memory than 256 MB: split it, or allow it more with --memory-limit',
  die: 'could not be processed (its process ended with exit code 7): please report it with the article',
}

describe('an article that cannot be processed is one line, and the others go on', () => {
  const bad = Object.fromEntries(Object.keys(TROUBLE).map((word) => [`${word}.txt`, word]))
  const good = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`g${number}.txt`, articleText(number)]))
  const lines = Object.entries(TROUBLE)
    .sort()
    .map(([word, problem]) => `news/${word}.txt: ${problem}\n`)

  test.each(['1', '3'])('extract --jobs %s', async (jobs) => {
    const cwd = folderOf(Object.fromEntries(Object.entries({ ...bad, ...good }).map(([k, v]) => [`news/${k}`, v])))
    const { code, stdout, stderr } = await onrecord(['extract', 'news', '--jobs', jobs, '--memory-limit', '256'], {
      cwd,
    })
    const records = stdout.trim().split('\n')
    expect(records.map((record) => JSON.parse(record).article.file)).toEqual(Object.keys(good))
    expect(stderr.split(/(?<=\n)/)).toEqual([...lines, '3 inputs could not be used, as listed above.\n'])
    expect(code).toBe(1)
  })

  test('build takes no longer than allowed, and the next one tries them again', async () => {
    const cwd = folderOf({ 'news/a.txt': articleText(1), 'news/hang.txt': 'hang' })
    const late = 'news/hang.txt: took longer than 1 s: split it, or allow it more with --time-limit'
    for (const count of [
      { new: 1, unchanged: 0 },
      { new: 0, unchanged: 1 },
    ]) {
      const args = ['build', 'news', '-o', 'graph', '--json', '--time-limit', '1']
      const { code, stdout, stderr } = await onrecord(args, { cwd })
      expect(JSON.parse(stdout).articles).toMatchObject({ ...count, failed: 1 })
      expect(stderr).toBe(`${late}\n1 input could not be used, as listed above.\n`)
      expect(code).toBe(1)
    }
  })
})

/** How many processes work in a folder. */
const processesIn = (folder: string): number => readdirSync('/proc').filter((id) => cwdOf(id) === folder).length

function cwdOf(id: string): string | null {
  try {
    return readlinkSync(`/proc/${id}/cwd`)
  } catch {
    return null // No process, or none of ours.
  }
}

test('a program that is killed leaves no process behind, whatever it is at', async () => {
  const cwd = folderOf({ 'hang.txt': 'hang' })
  const child = startOnrecord(['extract', 'hang.txt'], { cwd })
  const outcome = outcomeOf(child)
  while (processesIn(cwd) < 2) await setTimeout(20)
  child.kill('SIGKILL')
  expect(await outcome).toMatchObject({ code: null })
  while (processesIn(cwd) > 0) await setTimeout(20)
})
