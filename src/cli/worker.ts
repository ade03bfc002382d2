// What a worker thread runs: `article-processor.ts` sends it articles.
import { workerData } from 'piscina'
import type { Article } from '../model/article.ts'
import type { ArticleRecord } from '../model/record.ts'
import { Encoder, type EncoderOptions, processArticle } from '../pipeline.ts'

let encoder: Promise<Encoder> | undefined

export default async function process(article: Article): Promise<ArticleRecord> {
  encoder ??= Encoder.load(workerData as EncoderOptions)
  return processArticle(article, await encoder)
}
