// What a worker thread runs: `process-in-order.ts` sends it articles.
export { processArticle as default } from '../pipeline.ts'
