import type { ArticleInfo } from '../../src/model/article.ts'
import type { ArticleRecord } from '../../src/model/record.ts'

const NOTHING_KNOWN: ArticleInfo = {
  url: null,
  title: null,
  outlet: null,
  agency: null,
  publishedAt: null,
  file: null,
  line: null,
}

/** A record in which nothing was found, but for what is given. */
export const makeRecord = (
  id: string,
  given: Partial<Omit<ArticleRecord, 'article'>> & { readonly article?: Partial<ArticleInfo> } = {},
): ArticleRecord => ({
  schema: 2,
  id,
  maker: 'onrecord test',
  text: '',
  entities: [],
  mentions: [],
  statements: [],
  ...given,
  article: { ...NOTHING_KNOWN, ...given.article },
})
