/**
 * Preloaded by tests of reading, writing and stopping: puts a pipeline in place of the real one that takes no time to
 * load and finds the same in every article: Mary Stone says its first words, about Tom Reed. An article that is one of
 * the words of `trouble` makes that.
 */
import { register } from 'node:module'

const maker = `export const makerOf = (model) => 'stub ' + model`

const pipeline = `
import { makerOf } from './maker.js'
export class Encoder {
  static load = async ({ model }) => ({ model, notice: null })
}
const trouble = {
  throw: () => { throw new TypeError('no verb') },
  hang: () => { for (;;); },
  fill: () => { for (const all = []; ; ) all.push(Array(100_000).fill(all.length)) },
  die: () => process.exit(7),
}
export const processArticle = async ({ id, info, text }, { model }) => trouble[text]?.() ?? ({
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
    : url.endsWith('/dist/maker.js')
      ? { format: 'module', source: ${JSON.stringify(maker)}, shortCircuit: true }
      : next(url, context)`

register(`data:text/javascript,${encodeURIComponent(hooks)}`)
