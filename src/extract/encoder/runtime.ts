import { readFile } from 'node:fs/promises'
import type { InferenceSession, Tensor } from 'onnxruntime-common'
import { ModelError } from '../../errors.ts'

/** What of ONNX Runtime is used; its native and its WebAssembly package both have it. */
interface Runtime {
  readonly InferenceSession: {
    create(graph: string | Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>
  }
  readonly Tensor: typeof Tensor
}

/** Numbers in and out of a graph: data in row order, and its dimensions. */
export interface Values<Data = Float32Array | Int32Array> {
  readonly data: Data
  readonly dims: readonly number[]
}

/** Opens ONNX graphs with the native runtime or, where that cannot load, with WebAssembly. */
export class GraphRunner {
  /** What to tell the user about the runtime; `null` when all is as it should be. */
  readonly notice: string | null
  private readonly runtime: Runtime
  private readonly threads: number
  private readonly readsFiles: boolean

  private constructor(runtime: Runtime, threads: number, readsFiles: boolean, notice: string | null) {
    this.runtime = runtime
    this.threads = threads
    this.readsFiles = readsFiles
    this.notice = notice
  }

  /**
   * @param threads how many threads one call may use
   * @param wasm leave out the native runtime; by default where `ONRECORD_RUNTIME` says so
   * @throws {ModelError} if `ONRECORD_RUNTIME` names another runtime than these two
   */
  static async load(threads: number, wasm: boolean = isWasmWanted()): Promise<GraphRunner> {
    if (wasm) return GraphRunner.#withWasm(threads, null)
    try {
      return new GraphRunner((await import('onnxruntime-node')).default as unknown as Runtime, threads, true, null)
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      return GraphRunner.#withWasm(
        threads,
        `The native ONNX Runtime cannot be loaded (${reason}); WebAssembly does its work, several times slower.`,
      )
    }
  }

  static async #withWasm(threads: number, notice: string | null): Promise<GraphRunner> {
    return new GraphRunner((await import('#onnxruntime-web')) as unknown as Runtime, threads, false, notice)
  }

  /** @throws {ModelError} if the file holds no graph that the runtime can read */
  async open(path: string): Promise<Graph> {
    try {
      // The native runtime reads the file itself, which spares a copy of it in memory.
      const graph = this.readsFiles ? path : await readFile(path)
      const session = await this.runtime.InferenceSession.create(graph, {
        executionProviders: ['cpu'],
        intraOpNumThreads: this.threads,
        interOpNumThreads: 1,
        // Windows differ in length: a memory plan for each would be kept for ever.
        enableMemPattern: false,
        logSeverityLevel: 3,
        extra: {
          // On int8 graphs this fusion is slower than what it replaces: a seventh of the time of a window.
          optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' },
          // Processors without VNNI add products of signed weights in pairs of 16 bits, which overflow without a word. As
          // unsigned ones, which this makes of them, they give everywhere what the numbers say.
          // A thread that waits for its share of a sum would else keep a core busy.
          session: { x64quantprecision: '1', intra_op: { allow_spinning: '0' } },
        },
      })
      return new Graph(session, this.runtime)
    } catch (cause) {
      throw new ModelError(path, 'it is damaged or of another version: install onrecord anew', { cause })
    }
  }
}

/** WebAssembly computes the same on every machine, which native code does not. */
function isWasmWanted(): boolean {
  const { ONRECORD_RUNTIME: named = 'native' } = process.env
  if (named !== 'native' && named !== 'wasm')
    throw new ModelError('runtime', `ONRECORD_RUNTIME is "${named}": set it to native or wasm, or to nothing`)
  return named === 'wasm'
}

/** A graph ready to run. */
export class Graph {
  private readonly session: InferenceSession
  private readonly runtime: Runtime

  constructor(session: InferenceSession, runtime: Runtime) {
    this.session = session
    this.runtime = runtime
  }

  /** Frees its memory; it cannot run again. */
  release(): Promise<void> {
    return this.session.release()
  }

  /** Runs the graph once: inputs by name, results by name. */
  async run(inputs: Readonly<Record<string, Values>>): Promise<(name: string) => Float32Array> {
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, { data, dims }]) => [
        name,
        data instanceof Float32Array
          ? new this.runtime.Tensor('float32', data, dims)
          : new this.runtime.Tensor('int32', data, dims),
      ]),
    )
    const results = await this.session.run(feeds)
    return (name) => results[name]?.data as Float32Array
  }
}
