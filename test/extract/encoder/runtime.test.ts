import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ModelError } from '../../../src/errors.ts'
import { Encoder } from '../../../src/extract/encoder/encoder.ts'
import { GraphRunner } from '../../../src/extract/encoder/runtime.ts'
import { findQuotations } from '../../../src/extract/quotations.ts'
import { MODELS, type ModelName } from '../../../src/model/encoder-model.ts'
import { encoder } from '../../encoder.ts'
import { documentOf } from '../../text/document.ts'

const SEED = readFileSync(join(import.meta.dirname, '../../../seeds/01-harbour-dispute.txt'), 'utf8')

const spansOf = async (encoder: Encoder, text: string) => {
  const document = documentOf(text)
  const readings = await encoder.read(document, findQuotations(document))
  return readings.map(({ cue, sources, contents }) => ({ cue, sources, contents }))
}

test('WebAssembly finds the same as the native runtime, and says that it is at work', async () => {
  const wasm = await Encoder.load({ model: 'base', threads: 1, wasm: true })
  expect(encoder.notice).toBeNull()
  expect(wasm.notice).toMatch(/WebAssembly/)
  expect(await spansOf(wasm, SEED)).toEqual(await spansOf(encoder, SEED))
})

test('an article gives the same whatever was read before it', async () => {
  const before = await spansOf(encoder, SEED)
  await spansOf(encoder, 'Ellery said: “We will go.”\n\nTarn denied it.')
  expect(await spansOf(encoder, SEED)).toEqual(before)
})

test.each(MODELS)('%s finds a plain statement', async (model) => {
  const encoder = await Encoder.load({ model, threads: 1 })
  const text = 'Ellery said the plan would fail.'
  const [first] = await spansOf(encoder, text)
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
  const runner = await GraphRunner.load(1)
  await expect(runner.open('base.onnx', new Uint8Array(1000))).rejects.toThrow(
    'model file base.onnx: it is damaged or of another version: install onrecord anew',
  )
})
