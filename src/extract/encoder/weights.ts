import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ModelError } from '../../errors.ts'
import type { ModelName } from '../../model/encoder-model.ts'
import type { Chain } from './crf.ts'

/** An encoder as its files hold it; `docs/model-card.md` says what it was trained on. */
export interface Weights {
  readonly graph: Uint8Array
  readonly argumentGraph: Uint8Array
  readonly tokenizer: object
  readonly settings: Settings
}

/** What training wrote beside the graphs. */
export interface Settings {
  /** Numbers in a word's state. */
  readonly width: number
  /** Most pieces in a window, besides the marks. */
  readonly limit: number
  /** The CRF of the first head: source, cue and content of all words. */
  readonly tags: Chain
  /** The CRF of the second head: source and content, seen from one cue. */
  readonly arguments: Chain
  /** Coefficients of the confidence: see `Encoder.confidenceOf`. */
  readonly confidence: Readonly<Record<'bias' | 'cue' | 'source' | 'content' | 'sourceless', number>>
}

const FOLDER = new URL('../../../weights/', import.meta.url)

/**
 * Reads a model's files.
 *
 * @throws {ModelError} if one is missing or cannot be read
 */
export async function readWeights(model: ModelName): Promise<Weights> {
  const [graph, argumentGraph, settings, tokenizer] = await Promise.all([
    readFileOf(`${model}.onnx`),
    readFileOf(`${model}.arguments.onnx`),
    readJson(`${model}.json`),
    readJson('tokenizer.json'),
  ])
  return { graph, argumentGraph, settings: settings as Settings, tokenizer }
}

async function readFileOf(name: string): Promise<Uint8Array> {
  const path = fileURLToPath(new URL(name, FOLDER))
  try {
    return await readFile(path)
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new ModelError(path, `${isMissing ? 'it is missing' : 'it cannot be read'}: install onrecord anew`, { cause })
  }
}

async function readJson(name: string): Promise<object> {
  const bytes = await readFileOf(name)
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as object
  } catch (cause) {
    throw new ModelError(fileURLToPath(new URL(name, FOLDER)), 'it is damaged: install onrecord anew', { cause })
  }
}
