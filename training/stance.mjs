/**
 * Samples for the judging of stances, after a build:
 *
 *     node training/stance.mjs base OUT DATA
 *     node training/stance.mjs sentences OUT DATA
 *
 * DATA is the folder of the annotated articles: `world-train.ndjson`, and `graph-train.ndjson` and `graph-dev.ndjson` with
 * their judgements in `stance-train.ndjson`; names, statements, speakers and targets are the annotators' own. The sentences are
 * those of `labelled/newsmtsc.ndjson.gz`. OUT.ndjson has one statement and target a line, OUT.f32 what the model's graph gives
 * as `felt` of its words: states, if `felt.py` was run before.
 */
import { openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { stanceFeatures, stanceWords } from '../dist/extract/encoder/stance-words.js'
import { wordsOf } from '../dist/extract/encoder/words.js'
import { findQuotations } from '../dist/extract/quotations.js'
import { Linker } from '../dist/resolve/links/linker.js'
import { stanceQuestion } from '../dist/resolve/targets/stance-question.js'
import { annotated, documentOf, linesOf, spansOf } from './articles.mjs'

const SIGNS = { '+': 'for', '-': 'against', 0: 'neutral', positive: 'for', negative: 'against', neutral: 'neutral' }

/** The statements of an annotated article, each with each of its targets that was judged. */
async function* ofArticle(article, encoder, judged = {}) {
  const { document, said, extraction, company, memberOf } = await annotated(article, encoder)
  const { cast } = company
  const types = new Map(article.entities.map((entity) => [entity.id, entity.type]))
  const linker = new Linker(document, company, extraction.attributions)
  for (const expression of linker.expressions())
    linker.settle(expression, linker.decide(expression, extraction.links).members)
  for (const { id, source, cue, content, speaker, about, stance = judged[id] ?? {} } of said) {
    const attribution = { sources: spansOf(source), cues: spansOf(cue), contents: spansOf(content) }
    const speakers = [speaker ?? []].flat().flatMap((one) => memberOf(one) ?? [])
    for (const target of [about ?? []].flat().filter((one) => stance[one] !== undefined)) {
      const question = stanceQuestion(cast, attribution, speakers, memberOf(target) ?? { type: types.get(target) })
      const sample = { id: article.id, statement: id, target, stance: SIGNS[stance[target]] }
      yield { words: extraction.stances.words, question, sample }
    }
  }
}

/** Sentences with the persons in them as targets; nobody says them, and no encoder reads them. */
function* ofSentences(sentences) {
  for (const { id, split, text, targets } of sentences) {
    const document = documentOf(id, text.replace(/\s/g, ' '))
    const words = wordsOf(document, findQuotations(document))
      .flat()
      .map(({ text: printed, feature, ...span }) => ({ ...span, text: printed.toLowerCase(), isQuoted: feature >= 3 }))
    for (const { start, end, stance } of targets) {
      const [from, to] = [start, end].map((point) => [...text].slice(0, point).join('').length)
      const contents = [{ start: 0, end: text.length }]
      const question = {
        ...{ sources: [], cues: [], contents, mentions: [{ start: from, end: to }], others: [] },
        ...{ type: 'PERSON', isSpeaker: false },
      }
      yield { words, question, sample: { id, split, stance: SIGNS[stance] } }
    }
  }
}

/** Writes samples and the states that they point into. */
class Samples {
  constructor(path) {
    this.lines = openSync(`${path}.ndjson`, 'w')
    this.states = openSync(`${path}.f32`, 'w')
    this.count = 0
    this.numbers = new Map()
  }

  write(corpus, { words, question, sample }) {
    const some = stanceWords(words, question)
    const row = {
      corpus,
      ...sample,
      features: stanceFeatures(question, some),
      words: some.map(({ word }) => word.text),
      roles: some.map(({ roles }) => roles),
      distances: some.map(({ distance }) => distance),
      states: some.flatMap(({ word }) => (word.felt ? [this.numberOf(word)] : [])),
    }
    writeSync(this.lines, `${JSON.stringify(row)}\n`)
  }

  numberOf(word) {
    if (!this.numbers.has(word)) {
      writeSync(this.states, Buffer.from(word.felt.buffer, word.felt.byteOffset, word.felt.byteLength))
      this.numbers.set(word, this.count++)
    }
    return this.numbers.get(word)
  }

  /** Words of articles that are done with are not met again. */
  forget() {
    this.numbers.clear()
  }
}

const [source, out, data] = process.argv.slice(2)
const samples = new Samples(out)
if (source === 'sentences') {
  const lines = gunzipSync(readFileSync(join(data, 'labelled/newsmtsc.ndjson.gz')))
    .toString()
    .split('\n')
    .filter(Boolean)
  for (const one of ofSentences(lines.map((line) => JSON.parse(line)))) samples.write('newsmtsc', one)
} else {
  const encoder = await Encoder.load({ model: source, threads: 1 })
  const judged = new Map(linesOf(join(data, 'stance-train.ndjson')).map((line) => Object.values(JSON.parse(line))))
  for (const corpus of ['world-train', 'graph-train', 'graph-dev'])
    for (const line of linesOf(join(data, `${corpus}.ndjson`))) {
      const article = JSON.parse(line)
      for await (const one of ofArticle(article, encoder, judged.get(article.id))) samples.write(corpus, one)
      samples.forget()
    }
}
console.log(`${samples.count} states`)
