/**
 * One build in a process of its own, for `against.mjs`: node build-worker.mjs DIST MODEL PATHS…
 *
 * Sends a message once the build is loaded and warm, or the reason why it cannot be; answers 'round' with the milliseconds
 * that one pass over all articles took, and 'profile' with where they went.
 */
import { Session } from 'node:inspector/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sharesOf } from './shares.mjs'

const [folder, model, ...paths] = process.argv.slice(2)

async function load() {
  const partOf = (file) => import(pathToFileURL(resolve(folder, file)).href)
  const { readArticles } = await partOf(join('ingest', 'read-articles.js'))
  const { Encoder, processArticle } = await partOf('pipeline.js')
  const encoder = await Encoder.load({ model, threads: 1 })
  const articles = []
  for await (const article of readArticles(paths)) {
    if (article instanceof Error) throw article
    articles.push(article)
  }
  return async () => {
    for (const article of articles) await processArticle(article, encoder)
  }
}

/** Milliseconds of a pass by the clock, and of all of the process's threads on their cores. */
async function timed(pass) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  await pass()
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1000, wall: performance.now() - wall }
}

async function profiled(pass) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  await pass()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile, pathToFileURL(resolve(folder)).href)
}

try {
  const pass = await load()
  await pass()
  process.on('message', async (wanted) => process.send(await (wanted === 'profile' ? profiled : timed)(pass)))
  process.send('ready')
} catch (error) {
  process.send({ error: error.message.split('\n')[0] })
  process.disconnect()
}
