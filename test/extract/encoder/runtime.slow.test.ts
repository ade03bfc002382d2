import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ModelError } from '../../../src/errors.ts'
import type { CueReading } from '../../../src/extract/encoder/cue-reading.ts'
import { Encoder } from '../../../src/extract/encoder/encoder.ts'
import { GraphRunner } from '../../../src/extract/encoder/runtime.ts'
import { findQuotations } from '../../../src/extract/quotations.ts'
import { MODELS, type ModelName } from '../../../src/model/encoder-model.ts'
import { encoder } from '../../encoder.ts'
import { folderOf } from '../../ingest/folder.ts'
import { documentOf } from '../../text/document.ts'

const SEEDS = join(import.meta.dirname, '../../../seeds')
const seeds = readdirSync(SEEDS)
  .filter((file) => /^\d.*\.(?:txt|md)$/.test(file))
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'))
const [SEED = ''] = seeds

const readingsOf = async (encoder: Encoder, text: string): Promise<readonly CueReading[]> => {
  const document = documentOf(text)
  return (await encoder.read(document, findQuotations(document), [])).cues
}

/** Equal for readings of equal spans. */
const spansIn = ({ cue, sources, contents }: CueReading): string => JSON.stringify({ cue, sources, contents })

/** How sure one must be of a statement for both runtimes to agree on every letter of it: int8 rounds a little otherwise. */
const SURE = 0.9

test('WebAssembly finds the same as the native runtime', async () => {
  const [native, wasm] = await Promise.all(
    [false, true].map((wasm) => Encoder.load({ model: 'base', threads: 1, wasm })),
  )
  if (native === undefined || wasm === undefined) throw new Error('no encoder')
  expect([native.notice, wasm.notice]).toEqual([null, null])
  let [same, all] = [0, 0]
  for (const seed of seeds) {
    const theirs = new Set((await readingsOf(wasm, seed)).map(spansIn))
    for (const reading of await readingsOf(native, seed)) {
      const isSame = theirs.has(spansIn(reading))
      if (native.confidenceOf(reading) >= SURE) expect(isSame, spansIn(reading)).toBe(true)
      all += 1
      same += isSame ? 1 : 0
    }
  }
  expect(all).toBeGreaterThan(200)
  expect(same / all).toBeGreaterThan(0.97)
}, 300_000)

test('which runtime it is may be named, and nothing else', async () => {
  vi.stubEnv('ONRECORD_RUNTIME', 'native')
  expect(await GraphRunner.load(1)).toEqual(await GraphRunner.load(1, false))
  vi.stubEnv('ONRECORD_RUNTIME', 'wasm')
  expect(await GraphRunner.load(1)).toEqual(await GraphRunner.load(1, true))
  vi.stubEnv('ONRECORD_RUNTIME', 'gpu')
  await expect(GraphRunner.load(1)).rejects.toThrow(
    'ONRECORD_RUNTIME is "gpu": set it to native or wasm, or to nothing',
  )
  vi.unstubAllEnvs()
})

test('an article gives the same whatever was read before it', async () => {
  const before = await readingsOf(encoder, SEED)
  await readingsOf(encoder, 'Ellery said: “We will go.”\n\nTarn denied it.')
  expect(await readingsOf(encoder, SEED)).toEqual(before)
})

test.each(MODELS)('%s finds a plain statement', async (model) => {
  const encoder = await Encoder.load({ model, threads: 1 })
  const text = 'Ellery said the plan would fail.'
  const [first] = await readingsOf(encoder, text)
  const words = (first?.contents ?? []).map(({ start, end }) => text.slice(start, end))
  expect(words.map((one) => one.replace(/\.$/, ''))).toEqual(['the plan would fail'])
})

test('a model that is not there is named, with the remedy', async () => {
  await expect(Encoder.load({ model: 'huge' as ModelName, threads: 1 })).rejects.toThrow(
    /^model file .*huge.*: it is missing: install onrecord anew$/,
  )
  await expect(Encoder.load({ model: 'huge' as ModelName, threads: 1 })).rejects.toBeInstanceOf(ModelError)
})

test('a damaged graph is named, with the remedy', async () => {
  const path = join(folderOf({ 'base.onnx': 'no graph' }), 'base.onnx')
  const remedy = `model file ${path}: it is damaged or of another version: install onrecord anew`
  for (const wasm of [false, true]) await expect((await GraphRunner.load(1, wasm)).open(path)).rejects.toThrow(remedy)
})
