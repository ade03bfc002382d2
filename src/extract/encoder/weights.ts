import { access, constants, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ModelError } from '../../errors.ts'
import type { ModelName } from '../../model/encoder-model.ts'
import type { Chain } from './crf.ts'
import type { LinkWeights } from './link-network.ts'
import type { StanceWeights, WordVectors } from './stance-weights.ts'

/** An encoder as its files hold it; `docs/model-card.md` says what it was trained on. */
export interface Weights {
  /** Path of the graph that reads a window. */
  readonly graph: string
  /** Path of the graph that reads a paragraph from a cue. */
  readonly argumentGraph: string
  readonly tokenizer: object
  readonly settings: Settings
  readonly wordVectors: WordVectors
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
  /** The CRF of the third head: names, offices and events. */
  readonly names: Chain
  /** Whom words mean: written by `training/links.py`. */
  readonly links: readonly LinkWeights[]
  /** On which side words are: written by `training/stance.py`. */
  readonly stance: readonly StanceWeights[]
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
  const [graph, argumentGraph, settings, tokenizer, wordVectors] = await Promise.all([
    readable(`${model}.onnx`),
    readable(`${model}.arguments.onnx`),
    readJson(`${model}.json`),
    readJson('tokenizer.json'),
    readJson('stance-words.json'),
  ])
  return { graph, argumentGraph, settings: settings as Settings, tokenizer, wordVectors: wordVectors as WordVectors }
}

/** The path of a file that is there and can be read. */
async function readable(name: string): Promise<string> {
  const path = fileURLToPath(new URL(name, FOLDER))
  try {
    await access(path, constants.R_OK)
    return path
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new ModelError(path, `${isMissing ? 'it is missing' : 'it cannot be read'}: install onrecord anew`, { cause })
  }
}

async function readJson(name: string): Promise<object> {
  const path = await readable(name)
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text) as object
  } catch (cause) {
    throw new ModelError(path, 'it is damaged: install onrecord anew', { cause })
  }
}
