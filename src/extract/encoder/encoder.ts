import type { Document } from '../../model/document.ts'
import type { ModelName } from '../../model/encoder-model.ts'
import type { Quotation } from '../quotations.ts'
import { decode } from './crf.ts'
import { type CueReading, judgedRuns, readingOf } from './cue-reading.ts'
import { distancesFrom } from './distances.ts'
import { asRead } from './introductions.ts'
import { LinkNetworks } from './link-network.ts'
import { LinkRanker } from './link-ranker.ts'
import { type Hint, type NameReading, namesIn } from './name-reading.ts'
import { Pieces } from './pieces.ts'
import { type Graph, GraphRunner } from './runtime.ts'
import { StanceJudge } from './stance-judge.ts'
import { type StanceNetworks, stanceNetworks } from './stance-network.ts'
import { readWeights, type Settings } from './weights.ts'
import { type Part, type Window, windowsOf } from './windows.ts'
import { WordStates } from './word-states.ts'
import { type Word, wordsOf } from './words.ts'

export interface EncoderOptions {
  readonly model: ModelName
  /** How many threads one call may use. */
  readonly threads: number
  /** Do without the native runtime: slower, and the same on every machine. By default where `ONRECORD_RUNTIME` is `wasm`. */
  readonly wasm?: boolean
}

/** What the encoder found in a document. */
export interface EncoderReading {
  /** Cues with their sources and contents, in order of the cues. */
  readonly cues: readonly CueReading[]
  readonly names: readonly NameReading[]
  readonly links: LinkRanker
  readonly stances: StanceJudge
}

/**
 * The trained encoder: one pass over an article gives every word a state; a first head finds cues, a second one reads the
 * paragraph once from each cue and finds its source and content, a third one finds names. All are CRFs over words.
 *
 * One window is run at a time: int8 activations are scaled over the whole batch, so that in a larger one the result for a
 * window would depend on its neighbours.
 */
export class Encoder {
  readonly model: ModelName
  readonly notice: string | null
  private readonly graph: Graph
  private readonly argumentGraph: Graph
  private readonly settings: Settings
  private readonly pieces: Pieces
  private readonly links: LinkNetworks
  private readonly stances: StanceNetworks

  private constructor(
    model: ModelName,
    notice: string | null,
    graphs: [Graph, Graph],
    settings: Settings,
    pieces: Pieces,
    stances: StanceNetworks,
  ) {
    this.model = model
    this.notice = notice
    ;[this.graph, this.argumentGraph] = graphs
    this.settings = settings
    this.pieces = pieces
    this.links = new LinkNetworks(settings.links)
    this.stances = stances
  }

  /**
   * Loads a model from the files that ship with onrecord.
   *
   * @throws {ModelError} if they are missing, damaged, or no runtime can be loaded
   */
  static async load({ model, threads, wasm }: EncoderOptions): Promise<Encoder> {
    const [runner, weights] = await Promise.all([GraphRunner.load(threads, wasm), readWeights(model)])
    const graphs = await Promise.all([runner.open(weights.graph), runner.open(weights.argumentGraph)])
    const { settings, tokenizer, wordVectors } = weights
    return new Encoder(
      model,
      runner.notice,
      graphs,
      settings,
      new Pieces(tokenizer),
      stanceNetworks(settings.stance, wordVectors),
    )
  }

  /** Frees the model's memory, some 150 MB; nothing can be read any more. */
  async release(): Promise<void> {
    await Promise.all([this.graph.release(), this.argumentGraph.release()])
  }

  /** How sure one may be of a reading, 0 to 1: a logistic regression, fitted by `training/calibrate.mjs`. */
  confidenceOf(reading: CueReading): number {
    const { bias, cue, source, content, sourceless } = this.settings.confidence
    const weights = [bias, cue, source, content, sourceless]
    const score = this.featuresOf(reading).reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)
    return Math.round(100 / (1 + Math.exp(-score))) / 100
  }

  /** What the confidence rests on: 1, log odds of the labels of cue, source and content, and 1 where there is no source. */
  featuresOf({ certainty, sources }: CueReading): number[] {
    const odds = (probability: number): number => {
      const inside = Math.min(Math.max(probability, 1e-4), 1 - 1e-4)
      return Math.log(inside / (1 - inside))
    }
    const hasSource = sources.length > 0
    return [1, odds(certainty.cue), hasSource ? odds(certainty.source) : 0, odds(certainty.content), hasSource ? 0 : 1]
  }

  /**
   * Finds statements and names in one pass.
   *
   * @param hints what lexicons say of names, in order, none overlapping
   * @param breaks where to part paragraphs, in order: behind the labels of a dialogue
   */
  async read(
    document: Document,
    quotations: readonly Quotation[],
    hints: readonly Hint[],
    breaks: readonly number[] = [],
  ): Promise<EncoderReading> {
    const paragraphs = asRead(wordsOf(document, quotations), breaks)
    const windows = windowsOf(paragraphs, (word) => this.pieces.of(word), this.settings.limit)
    const cues: CueReading[] = []
    const names: NameReading[] = []
    const states = new WordStates()
    const stances = new StanceJudge(this.stances)
    for (const window of windows) {
      const results = await this.graph.run({
        pieces: { data: window.pieces, dims: [1, window.pieces.length] },
        features: { data: window.features, dims: [1, window.features.length] },
        firsts: { data: window.firsts, dims: [window.firsts.length] },
      })
      for (const part of this.partsOf(window, results)) {
        const words = paragraphs[part.paragraph]?.slice(part.start, part.end) ?? []
        const found = await this.cuesIn(words, part)
        cues.push(...found)
        names.push(...namesIn(words, part.names, this.settings.names, hints))
        stances.add(words, part.felt)
        states.add(
          words,
          part.states,
          found.flatMap(({ sources }) => sources),
        )
      }
    }
    return { cues, names, links: new LinkRanker(this.links, states), stances }
  }

  private async cuesIn(words: readonly Word[], { states, tags: scores }: EncodedPart): Promise<CueReading[]> {
    const { tags, arguments: chain, width } = this.settings
    const labelling = decode(tags, scores)
    const readings: CueReading[] = []
    for (const cue of judgedRuns(tags, labelling, 'cue')) {
      const distances = distancesFrom(words.length, cue.start, cue.end)
      const results = await this.argumentGraph.run({
        states: { data: states, dims: [words.length, width] },
        distances: { data: distances, dims: [words.length] },
      })
      const found = decode(chain, results('tags'))
      found.labels.fill(0, cue.start, cue.end)
      const [sources, contents] = (['source', 'content'] as const).map((role) => judgedRuns(chain, found, role))
      readings.push(readingOf(words, cue, sources ?? [], contents ?? []))
    }
    return readings
  }

  /** Cuts a window's results into those of its parts. */
  private partsOf(window: Window, results: (name: string) => Float32Array): EncodedPart[] {
    const { width, tags, names } = this.settings
    const felt = results('felt').length / window.firsts.length
    const sizes = { states: width, felt, tags: tags.labels.length, names: names.labels.length }
    let at = 0
    return window.parts.map((part) => {
      const [from, to] = [at, at + part.end - part.start]
      at = to
      const rows = (name: keyof typeof sizes): Float32Array =>
        results(name).subarray(from * sizes[name], to * sizes[name])
      return { ...part, states: rows('states'), felt: rows('felt'), tags: rows('tags'), names: rows('names') }
    })
  }
}

/** A part with the network's results for its words: states, and scores of both heads that read all words. */
interface EncodedPart extends Part {
  readonly states: Float32Array
  /** What the networks that judge stances make of its words' states half-way up. */
  readonly felt: Float32Array
  readonly tags: Float32Array
  readonly names: Float32Array
}
