/**
 * How well extraction scales on Spark: `npm run bench:spark`, or `npm run bench:spark -- 400` for so many articles.
 *
 * Runs `examples/spark/records.py` on copies of the sample articles with one core (`local[1]`) and with two (`local[2]`), in
 * eight partitions, and prints the seconds of each and the efficiency: half of how many times as fast two are. Spark's own
 * start is not counted. Each core has one process of onrecord with one thread, as on a cluster. Needs a machine at rest.
 *
 * Before that, the same of two processes without Spark, each with half of the articles: what two cores give that share
 * memory and caches, or are two threads of one. No engine can have more. Exit code 1 where Spark has less than nine tenths of it.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedRecords } from '../test/seed-records.mjs'
import { findJava } from '../test/setup/programs.mjs'
import { pythonWith, SPARK } from '../test/setup/python.mjs'
import { numbersOf } from './arguments.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const [count] = numbersOf(import.meta.filename, [240])
const PARTITIONS = 8

const script = `
import os, sys, time
sys.path.insert(0, ${JSON.stringify(at('../examples/spark'))})
os.environ["PYSPARK_PYTHON"] = sys.executable
from pyspark.sql import SparkSession
SparkSession.builder.master(sys.argv[1]).config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").getOrCreate()
from lines import session
from records import read_articles, write_records
spark = session("bench")
articles = read_articles(spark, sys.argv[2]).repartition(${PARTITIONS}).localCheckpoint()
start = time.monotonic()
write_records(articles, sys.argv[3])
print(time.monotonic() - start)
`

const folder = mkdtempSync(join(tmpdir(), 'onrecord-spark-'))
const articles = join(folder, 'articles.jsonl')
const seeds = seedRecords()
const lines = Array.from({ length: count }, (_, i) => {
  const { id, text } = seeds[i % seeds.length]
  return JSON.stringify({ id: `${id}-${i}`, text })
})
writeFileSync(articles, `${lines.join('\n')}\n`)

/** Seconds that processes take which have the articles among them. */
async function alone(processes) {
  const start = performance.now()
  const share = Math.ceil(lines.length / processes)
  const all = Array.from({ length: processes }, (_, i) => {
    const child = spawn(process.execPath, [at('../dist/cli/main.js'), 'extract', '--stream', '--jobs', '1'], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    child.stdin.end(`${lines.slice(i * share, (i + 1) * share).join('\n')}\n`)
    return once(child, 'close')
  })
  await Promise.all(all)
  const found = (performance.now() - start) / 1000
  console.log(`without Spark, ${processes} at once  ${found.toFixed(1)} s`)
  return found
}
const most = (await alone(1)) / (await alone(2)) / 2
const python = await pythonWith(SPARK, ['pyspark'])
const java = dirname(dirname(findJava() ?? ''))
const env = { JAVA_HOME: java, ...process.env, ONRECORD: `'${process.execPath}' '${at('../dist/cli/main.js')}'` }
const seconds = [1, 2].map((cores) => {
  const args = ['-c', script, `local[${cores}]`, articles, join(folder, `out-${cores}`)]
  const { stdout, stderr, status } = spawnSync(python, args, { encoding: 'utf8', env, maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr)
  const found = Number(stdout.trim().split('\n').at(-1))
  console.log(`local[${cores}]  ${found.toFixed(1)} s for ${count} articles`)
  return found
})
rmSync(folder, { recursive: true })
const efficiency = seconds[0] / seconds[1] / 2
console.log(`efficiency ${efficiency.toFixed(2)}; without Spark ${most.toFixed(2)}`)
if (efficiency < 0.9 * most) process.exitCode = 1
