import type { ModelName } from './model/encoder-model.ts'

/** Raised with every change that alters records. */
const VERSION = '0.5.0'

/** What `ArticleRecord.maker` says of records made by this code with a model. Apart from the code, which takes long to load. */
export const makerOf = (model: ModelName): string => `onrecord ${VERSION} ${model}`
