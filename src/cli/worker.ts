// What a worker thread runs: `article-processor.ts` sends it articles.
import { workerData } from 'piscina'
import type { ArticleRecord } from '../model/record.ts'
import { Encoder, type EncoderOptions, processArticle } from '../pipeline.ts'
import type { Task } from './article-processor.ts'

let encoder: Promise<Encoder> | undefined

export default async function process({ article, given }: Task): Promise<ArticleRecord> {
  encoder ??= Encoder.load(workerData as EncoderOptions)
  return processArticle(article, await encoder, given)
}
