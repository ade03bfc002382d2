// What a process of its own runs: `article-process.ts` starts it and sends it articles.
import { argv, ppid } from 'node:process'
import { Worker } from 'node:worker_threads'
import { ModelError } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { ModelName } from '../model/encoder-model.ts'
import type { ArticleRecord } from '../model/record.ts'
import { Encoder, type Given, processArticle } from '../pipeline.ts'

/** An article to process, and what is known of it already. */
export interface Task {
  readonly article: Article
  readonly given?: Given | undefined
}

/** What the process says: first that the model is there, then the outcome; between processes no error keeps its class. */
export type Answer =
  | { readonly kind: 'begun'; readonly notice: string | null }
  | { readonly kind: 'record'; readonly record: ArticleRecord }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'no model'; readonly file: string; readonly problem: string }

const [, , model, threads] = argv
let encoder: Promise<Encoder> | undefined

async function* answersTo({ article, given }: Task): AsyncGenerator<Answer> {
  try {
    encoder ??= Encoder.load({ model: model as ModelName, threads: Number(threads) })
    const loaded = await encoder
    yield { kind: 'begun', notice: loaded.notice }
    yield { kind: 'record', record: await processArticle(article, loaded, given) }
  } catch (error) {
    if (error instanceof ModelError) yield { kind: 'no model', file: error.file, problem: error.problem }
    else yield { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', async (task: Task) => {
  for await (const answer of answersTo(task)) process.send?.(answer)
})
// Whoever started it has ended. In the midst of an article nothing is heard, so that a thread looks for it as well.
process.on('disconnect', () => process.exit())
const lookout = `setInterval(() => process.ppid === ${ppid} || process.kill(process.pid, 'SIGKILL'), 1000)`
new Worker(lookout, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref()
