import { Database } from '../../dist/neo4j/database.js'
import { checksum } from '../neo4j/contents.mjs'
import { randomNumbers } from '../random.mjs'
import { run, triesOfLoad, triesOnDisk } from './tries.mjs'
import { Victim } from './victim.mjs'

/**
 * The runs of `onrecord load` that can be killed, each on what the other one leaves.
 *
 * @param {string} home a folder in which to make theirs
 * @param {import('../neo4j/server.mjs').Server} server
 */
export function victimsOfLoad(home, server) {
  const env = { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password }
  const state = async () => {
    const database = await Database.open(server)
    try {
      return await checksum(database)
    } finally {
      await database.close()
    }
  }
  const tries = triesOfLoad(home)
  return tries.map((tried, i) => {
    const { folder, args } = tries[1 - i]
    return new Victim(tried, home, { env, state, begin: () => run(folder, args, env) })
  })
}

/** @param {string} home a folder in which to make theirs */
export const victimsOnDisk = async (home) =>
  (await triesOnDisk(home)).map((tried) => new Victim(tried, home, { env: { SOURCE_DATE_EPOCH: '1750000000' } }))

/**
 * Kills so many times, the commands by turns, each time at a place drawn from a seed of its own, from the one given on.
 *
 * @param {readonly Victim[]} victims
 * @param {number} count
 * @param {number} seed
 * @returns {AsyncGenerator<{ seed: number, command: string, killed: boolean, at: string, problems: string[] }>} also those
 * that ended before they were killed; the others are so many
 */
export async function* kills(victims, count, seed) {
  const commands = [...new Set(victims.map(({ command }) => command))]
  for (let left = count; left > 0; seed += 1) {
    const random = randomNumbers(seed)
    const command = commands[seed % commands.length]
    const those = victims.filter((victim) => victim.command === command)
    const result = await those[Math.floor(random() * those.length)].kill(random)
    if (result.killed) left -= 1
    yield { seed, command, ...result }
  }
}
