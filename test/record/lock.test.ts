import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputError } from '../../src/errors.ts'
import { Lock } from '../../src/record/lock.ts'
import { RecordLog } from '../../src/record/log.ts'
import { nameOf, newOwner, type Owner } from '../../src/record/owner.ts'
import { makeRecord } from './sample.ts'

let folder: string
let path: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lock-'))
  path = join(folder, 'records.ndjson')
  lock = `${path}.lock`
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Makes the lock of another owner, which differs from one of this process in what is given. */
function lockOf(differences: Partial<Owner>, renewedSecondsAgo = 0): string {
  const file = join(lock, nameOf({ ...newOwner(), ...differences }))
  mkdirSync(lock)
  writeFileSync(file, '.')
  const renewed = Date.now() / 1000 - renewedSecondsAgo
  utimesSync(file, renewed, renewed)
  return file
}

/** No process can have this id. */
const DEAD = 4_194_305
/** Another container on this machine, and another machine. */
const ELSEWHERE = [
  ['container', { realm: `${newOwner().realm}0` }],
  ['host', { host: 'another-host' }],
] as const

describe('a lock is taken over', () => {
  test.each<[string, () => void]>([
    ['an empty one', () => writeFileSync(lock, '')],
    ['half of one', () => writeFileSync(lock, '{"pid":41')],
    ['one of a dead process, by an older version', () => writeFileSync(lock, String(DEAD))],
    ['one of an earlier process of our id, by an older version', () => writeFileSync(lock, String(process.pid))],
    ['a folder with nothing in it', () => mkdirSync(lock)],
    [
      'a folder with something else in it',
      () => {
        mkdirSync(lock)
        writeFileSync(join(lock, '.DS_Store'), '')
        writeFileSync(join(lock, `${nameOf(newOwner()).slice(0, 20)}`), '')
      },
    ],
    ['one of a dead process', () => lockOf({ pid: DEAD })],
    ['one of an earlier process of a living one’s id', () => lockOf({ pid: process.ppid, started: '1' })],
    ['one of a container that renewed it half a minute ago', () => lockOf(ELSEWHERE[0][1], 31)],
    ['one of a host that renewed it half a minute ago', () => lockOf(ELSEWHERE[1][1], 31)],
    ['one of a time to come, by a clock set back since', () => lockOf(ELSEWHERE[1][1], -3600)],
  ])('%s', (_, leave) => {
    leave()
    const taken = Lock.acquire(path)
    expect(() => taken.check()).not.toThrow()
    expect(() => Lock.acquire(path)).toThrow(`process ${process.pid} is writing it: wait for it to end`)
    taken.release()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a lock is left', () => {
  test('of a living process by an older version', () => {
    writeFileSync(lock, String(process.ppid))
    expect(() => Lock.acquire(path)).toThrow(`process ${process.ppid} is writing it`)
    expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid))
  })

  test('of a process that lives here, though it was stopped for an hour', () => {
    const file = lockOf({}, 3600)
    expect(() => Lock.acquire(path)).toThrow(`process ${process.pid} is writing it`)
    expect(readdirSync(lock)).toEqual([file.slice(lock.length + 1)])
  })

  test.each(ELSEWHERE)('of another %s, whatever its process id is here', (_, where) => {
    lockOf({ ...where, pid: DEAD }, 20)
    const remedy = 'wait for it to end, or half a minute if it was killed'
    expect(() => Lock.acquire(path)).toThrow(
      `process ${DEAD} on ${{ ...newOwner(), ...where }.host} is writing it: ${remedy}`,
    )
    expect(readdirSync(folder)).toEqual(['records.ndjson.lock'])
  })
})

test.each<[string, () => void]>([
  ['empty', () => mkdirSync(lock)],
  ['of a process that is dead', () => lockOf({ pid: DEAD })],
  [
    'of another host, for half a minute',
    () => {
      lockOf(ELSEWHERE[1][1])
      utimesSync(lock, 1, 1)
    },
  ],
])('what was left of a lock that was about to be made is removed: %s', (_, leave) => {
  leave()
  renameSync(lock, `${lock}.0123456789ab`)
  Lock.acquire(path).release()
  expect(readdirSync(folder)).toEqual([])
})

test('who has lost the lock while it stood still writes no more, and leaves the other’s alone', async () => {
  const log = await RecordLog.open(path)
  log.append(makeRecord('a'))
  const before = readFileSync(path, 'utf8')
  const [own = ''] = readdirSync(lock)
  const other = nameOf({ ...newOwner(), host: 'another-host' })
  renameSync(join(lock, own), join(lock, other))
  for (const write of [() => log.append(makeRecord('b')), () => log.remove('a')]) {
    expect(write).toThrow(OutputError)
    expect(write).toThrow(`${path}: another process took it over while this one stood still`)
  }
  await expect(log.compact()).rejects.toThrow('took it over')
  await log.close()
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(readdirSync(lock)).toEqual([other])
})
