import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a lock: one taking of it by one process. */
export interface Owner {
  /** Chosen at random, so that no two takings are called the same. */
  readonly token: string
  readonly pid: number
  /** When the process started, in ticks of its machine: a later process of its id started later. '' where not known. */
  readonly started: string
  /** Its machine since this was last started, and the processes among which its id means something. '' where not known. */
  readonly realm: string
  readonly host: string
}

/** The process that runs, as the owner of a lock it is about to take. */
export const newOwner = (): Owner => ({
  ...{ token: randomBytes(6).toString('hex'), pid: process.pid },
  ...{ started: startOf(process.pid) ?? '', realm: REALM, host: HOST },
})

/** An owner as the name of a file, by which others know it: a file cannot have half a name. */
export const nameOf = ({ token, pid, started, realm, host }: Owner): string =>
  [token, pid, started, realm, host].map(encodeURIComponent).join(',')

/** The owner that a file is named after; `undefined` where it is named after none. */
export function ownerOf(name: string): Owner | undefined {
  const fields = /^([0-9a-f]{12}),(\d+),(\d*),([^,]*),([^,]*)$/.exec(name)
  if (fields === null) return undefined
  const [token = '', pid, started = '', realm = '', host = ''] = fields.slice(1).map(decodeURIComponent)
  return { token, pid: Number(pid), started, realm, host }
}

/** Whether an owner is a process of this machine and namespace, whose id means something here. */
export const isNear = ({ realm, host }: Owner): boolean => realm === REALM && host === HOST

/** Whether an owner's process runs; `undefined` where that cannot be told from here. */
export function isRunning(owner: Owner): boolean | undefined {
  if (!isNear(owner)) return undefined
  const started = startOf(owner.pid)
  if (started !== undefined && owner.started !== '') return started === owner.started
  return isProcess(owner.pid) ? undefined : false
}

/** Whether any process here has this id. */
export function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** What `/proc` says, on Linux; '' elsewhere. */
function tell(read: () => string): string {
  try {
    return read().trim()
  } catch {
    return ''
  }
}

/** Enough of it to know the host by; file names have an end. */
const HOST = hostname().slice(0, 64)
const BOOT = tell(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))
const NAMESPACE = tell(() => readlinkSync('/proc/self/ns/pid')).replace(/\D/g, '')
const REALM = [BOOT, NAMESPACE].filter((part) => part !== '').join('.')
/** Whether `/proc` tells of the processes that our ids are about: not where a namespace was made without its own. */
const IS_PROC_OURS = tell(() => readlinkSync('/proc/self')) === String(process.pid)

/** The 3rd and the 22nd field of `/proc/PID/stat`, the second being in parentheses. */
const STAT = /^.*\) (\S)(?: \S+){18} (\d+)/s

/** When a process started; '' where it has ended but its parent has not taken note, `undefined` where nobody knows. */
function startOf(pid: number): string | undefined {
  if (!IS_PROC_OURS) return undefined
  const [, state, started] = STAT.exec(tell(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))) ?? []
  return state === 'Z' || state === 'X' ? '' : started
}
