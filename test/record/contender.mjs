/**
 * Takes the lock of a file many times, beside others that do the same, and writes in a journal when it has it. It gives
 * the lock back, or leaves it as one does who was killed: on this machine, or on another.
 */
import { appendFileSync, readdirSync, renameSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Lock } from '../../dist/record/lock.js'
import { nameOf, newOwner } from '../../dist/record/owner.js'

const [, , path, rounds] = process.argv
const folder = `${path}.lock`
const DEAD = [{ pid: 4_194_305 }, { host: 'another-host' }]

for (let round = 0; round < Number(rounds); ) {
  try {
    const lock = Lock.acquire(path)
    appendFileSync(`${path}.journal`, `+${process.pid}\n`)
    await setTimeout(1)
    lock.check()
    appendFileSync(`${path}.journal`, `-${process.pid}\n`)
    if (round % 3 === 0) lock.release()
    else die(DEAD[(round % 3) - 1])
    round += 1
  } catch (error) {
    if (error.name !== 'OutputError' || error.message.includes('took it over')) throw error
    await setTimeout(1)
  }
}

function die(differences) {
  const [own] = readdirSync(folder)
  utimesSync(join(folder, own), 1, 1)
  renameSync(join(folder, own), join(folder, nameOf({ ...newOwner(), ...differences })))
}
