/**
 * Preloaded by tests of reading, writing and stopping: puts a pipeline in place of the real one that takes no time to
 * load and finds the same in every article: Mary Stone says its first words, about Tom Reed. Worker threads do not get
 * it, and need not: up to eight articles, and with `--jobs 1` any number, are processed without them.
 */
import { register } from 'node:module'

const pipeline = `
export const makerOf = (model) => 'stub ' + model
export class Encoder {
  static load = async ({ model }) => ({ model, notice: null })
}
export const processArticle = async ({ id, info, text }, { model }) => ({
  schema: 2, id, maker: makerOf(model), article: info, text,
  entities: [
    { id: 'e1', type: 'PERSON', name: 'Mary Stone', aliases: [] },
    { id: 'e2', type: 'PERSON', name: 'Tom Reed', aliases: [] },
  ],
  mentions: [],
  statements: [{
    id: 's1', form: 'indirect', source: [], cue: [], content: [[0, Math.min(20, text.length)]],
    speaker: 'e1', about: ['e2'], addressee: null, saidOn: null, confidence: 1,
  }],
})`

const hooks = `
export const load = (url, context, next) =>
  url.endsWith('/dist/pipeline.js')
    ? { format: 'module', source: ${JSON.stringify(pipeline)}, shortCircuit: true }
    : next(url, context)`

register(`data:text/javascript,${encodeURIComponent(hooks)}`)
