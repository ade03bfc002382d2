import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OutputError } from '../errors.ts'
import { isNear, isProcess, isRunning, nameOf, newOwner, type Owner, ownerOf } from './owner.ts'
import { startRenewing } from './renewal.ts'

/** A lock is renewed every few seconds. One that was not for so long has no owner any more. */
const STALE_AFTER_MS = 30_000

/** Each try fails only because another process did something to the lock meanwhile. */
const TRIES = 5

/**
 * The right to write a file, which one process at a time has, on all the machines and containers that share its folder.
 *
 * It is a folder `<path>.lock` with one file in it, named after the {@link Owner}. Whoever wants it makes such a folder
 * aside and renames it, which works only where none is or an empty one. A lock whose owner is gone is taken over by
 * renaming the file in it, which works for one process only, since the others find no file of that name any more. The
 * owner is gone where it ran on this machine and runs no more; one that ran elsewhere, where it did not renew its lock
 * for half a minute, by the clock of the file system.
 */
export class Lock {
  readonly #path: string
  readonly #folder: string
  readonly #file: string
  readonly #stopRenewing: () => void

  private constructor(path: string, folder: string, name: string) {
    this.#path = path
    this.#folder = folder
    this.#file = join(folder, name)
    this.#stopRenewing = startRenewing(this.#file)
  }

  /** Takes the lock of the file at `path`. Throws an `OutputError` where another process has it, or none can be made. */
  static acquire(path: string): Lock {
    const folder = resolve(`${path}.lock`)
    const owner = newOwner()
    const claim = makeClaim(path, `${folder}.${owner.token}`, owner)
    try {
      removeLeftClaims(claim)
      for (let tries = 0; tries < TRIES; tries += 1) {
        if (enter(path, claim, folder) || takeOver(path, claim, folder)) return new Lock(path, folder, claim.name)
      }
      throw new OutputError(path, 'other processes are about to write it: wait for them to end')
    } finally {
      rmSync(claim.folder, { recursive: true, force: true })
    }
  }

  /**
   * Throws an `OutputError` where another process has taken the lock over: this one has slept, with its machine as a
   * rule. Ask before every write.
   */
  check(): void {
    try {
      statSync(this.#file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new OutputError(this.#path, LOST)
      throw OutputError.from(this.#path, error)
    }
  }

  /** Gives the lock back. */
  release(): void {
    this.#stopRenewing()
    rmSync(this.#file, { force: true })
    removeIfEmpty(this.#folder)
  }
}

const LOST = 'another process took it over while this one stood still: when that has ended, run the command again'

/** A lock made aside. */
interface Claim {
  readonly folder: string
  readonly name: string
  /** What time it is by the file system's clock, which all that share it go by; in ms. */
  readonly now: number
}

function makeClaim(path: string, folder: string, owner: Owner): Claim {
  const name = nameOf(owner)
  const file = join(folder, name)
  try {
    for (let tries = 1; !isMade(folder, file, tries === TRIES); tries += 1);
    return { folder, name, now: statSync(file).mtimeMs }
  } catch (error) {
    if (existsSync(folder)) rmSync(folder, { recursive: true })
    throw OutputError.from(path, error)
  }
}

/** Makes a claim's folder and the file in it. Returns whether it is there: not where it was taken away, empty still. */
function isMade(folder: string, file: string, isLast: boolean): boolean {
  mkdirSync(folder)
  try {
    writeFileSync(file, '.')
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !isLast) return false
    throw error
  }
}

/** Removes what processes left that were killed between making a claim and using it. */
function removeLeftClaims({ folder, now }: Claim): void {
  const beginning = basename(folder).replace(/[0-9a-f]+$/, '')
  for (const name of readdirSync(dirname(folder))) {
    const other = join(dirname(folder), name)
    if (!name.startsWith(beginning) || other === folder) continue
    // One just made is made again.
    removeIfEmpty(other)
    if (isLeft(other, now)) rmSync(other, { recursive: true, force: true })
  }
}

/** Whether nobody will use a claim any more. */
function isLeft(folder: string, now: number): boolean {
  const [name = ''] = namesOf(folder)
  const owner = ownerOf(name)
  return (owner && isRunning(owner)) === false || isOld(folder, now)
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // It has become the lock, or is gone.
  }
}

/** Makes the claim the lock, if nobody has it. Returns whether it is now. */
function enter(path: string, claim: Claim, folder: string): boolean {
  removeIfEmpty(folder)
  try {
    renameSync(claim.folder, folder)
    return true
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return false
    throw OutputError.from(path, error)
  }
}

/** Takes the lock from an owner that is gone. Returns whether that went well; else the lock is another one by now. */
function takeOver(path: string, { name, now }: Claim, folder: string): boolean {
  const names = namesIn(path, folder)
  for (const other of names) {
    const owner = ownerOf(other)
    const file = join(folder, other)
    if (owner === undefined) rmSync(file, { recursive: true, force: true })
    else if (isRunning(owner) ?? !isOld(file, now)) throw taken(path, owner)
    else return replace(file, join(folder, name))
  }
  return false
}

/** Puts our file in the place of that of an owner who is gone. */
function replace(file: string, own: string): boolean {
  try {
    // First, so that never is there a lock of ours that looks old.
    writeFileSync(file, '.', { flag: 'r+' })
    renameSync(file, own)
    return true
  } catch {
    return false
  }
}

/** The files in a lock. One of before 0.5.0 is a file, with the process's id in it: it is removed if that has ended. */
function namesIn(path: string, folder: string): string[] {
  try {
    if (statSync(folder).isDirectory()) return readdirSync(folder)
    const pid = Number(readFileSync(folder, 'utf8'))
    if (pid > 0 && pid !== process.pid && isProcess(pid))
      throw new OutputError(path, `process ${pid} is writing it: wait for it to end, or delete ${folder} if it has`)
    // Fails where it is a folder by now.
    unlinkSync(folder)
  } catch (error) {
    if (error instanceof OutputError) throw error
  }
  return []
}

/** Whether a file was not written for so long, or is gone. A clock set back must not make one last for ever. */
function isOld(file: string, now: number): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined || Math.abs(now - stats.mtimeMs) > STALE_AFTER_MS
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It is another's by now, or was never there.
  }
}

const taken = (path: string, owner: Owner): OutputError => {
  const where = isNear(owner) ? '' : ` on ${owner.host}`
  const remedy = isNear(owner) ? 'wait for it to end' : 'wait for it to end, or half a minute if it was killed'
  return new OutputError(path, `process ${owner.pid}${where} is writing it: ${remedy}`)
}
