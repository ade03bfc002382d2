import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { onrecord } from './onrecord.ts'
import { projectWithBuild } from './project-with-build.ts'
import { outcomeOf, startOnrecord } from './start.mjs'

const cwd = projectWithBuild({ engine: false })

/** The service, once it says where it is. */
async function started(args: readonly string[], env: Record<string, string> = {}) {
  const child = startOnrecord(['serve', '--dir', 'graph', ...args], { cwd, env })
  const [url = ''] = await new Promise<string[]>((resolve) =>
    createInterface({ input: child.stdout }).once('line', (line) => resolve([line])),
  )
  return { child, url }
}

describe('the service', () => {
  test('reads articles, answers, and ends at a signal with what was begun', async () => {
    const { child, url } = await started(['--jobs', '1'])
    const ended = outcomeOf(child)
    expect(new URL(url).hostname).toBe('127.0.0.1')
    const found = await fetch(`${url}entities?q=castleden`)
    expect(await found.json()).toMatchObject({ entities: [{ name: 'Miriam Castleden' }] })
    const asked = fetch(`${url}extract`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'Ada Example said so.', title: 'So', publishedAt: '2026-02-11' }),
    })
    const record = (await (await asked).json()) as { article: object; text: string }
    expect(record.article).toMatchObject({ title: 'So', publishedAt: '2026-02-11', file: null })
    child.kill('SIGTERM')
    const { code, stderr } = await ended
    expect(code).toBe(0)
    expect(stderr).toMatch(/Ctrl-C ends it\.\nFinishing the requests already begun\.\n$/)
  })

  test('answers others than this machine only to a token', async () => {
    expect(await onrecord(['serve', '--host', '0.0.0.0'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Others can reach 0.0.0.0: set a token in ONRECORD_TOKEN, which their requests must show.\n',
    })
    const { child, url } = await started(['--host', '0.0.0.0'], { ONRECORD_TOKEN: 'secret' })
    const here = url.replace('0.0.0.0', '127.0.0.1')
    expect((await fetch(`${here}statements`)).status).toBe(401)
    expect((await fetch(`${here}statements`, { headers: { Authorization: 'Bearer secret' } })).status).toBe(200)
    const ended = outcomeOf(child)
    child.kill('SIGINT')
    expect((await ended).code).toBe(0)
  })

  test('takes 1,000 articles from 200 senders in bounded memory: each has its record, or is told to come later', async () => {
    const { child, url } = await started(['--jobs', '2', '--queue', '32'])
    const ended = outcomeOf(child)
    const counts = { records: 0, later: 0 }
    let next = 0
    async function send(): Promise<void> {
      while (next < 1000) {
        const body = `Ada Example said so, ${next}. ${'She said more. '.repeat(3000)}`
        next += 1
        for (;;) {
          const response = await fetch(`${url}extract`, { method: 'POST', body })
          const answer = (await response.json()) as { text?: string; status?: number }
          if (response.status === 200) {
            expect(answer.text).toBe(body)
            counts.records += 1
            break
          }
          expect([response.status, answer.status]).toEqual([503, 503])
          counts.later += 1
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      }
    }
    await Promise.all(Array.from({ length: 200 }, send))
    expect(counts.records).toBe(1000)
    expect(counts.later).toBeGreaterThan(0)
    const most = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
    expect(most).toBeLessThan(400)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})
