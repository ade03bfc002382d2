/**
 * Samples for the judging of stances, after a build:
 *
 *     node training/stance.mjs base OUT DATA
 *
 * DATA is the folder of the annotated articles: `world-train.ndjson`, and `graph-train.ndjson` and `graph-dev.ndjson` with
 * their judgements in `stance-train.ndjson`; of sentences, `labelled/newsmtsc.ndjson.gz`. Names, statements, speakers and
 * targets are the annotators' own. OUT.ndjson has one statement and target a line, OUT.f32 the encoder's states of its words.
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

/** How many sentences are read as one document, a paragraph each. */
const SENTENCES = 40
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

/**
 * Sentences with the persons in them as targets; nobody says them. The encoder does not read them, which would take longer
 * than all else: words alone are learned from them.
 */
function* ofSentences(sentences) {
  const starts = []
  let text = ''
  for (const one of sentences) {
    starts.push(text.length)
    text += `${one.text.replace(/\s/g, ' ')}\n\n`
  }
  const document = documentOf(sentences[0].id, text)
  const words = unread(document)
  for (const [i, { id, split, text: sentence, targets }] of sentences.entries())
    for (const { start, end, stance } of targets) {
      const [from, to] = [start, end].map((point) => starts[i] + [...sentence].slice(0, point).join('').length)
      const contents = [{ start: starts[i], end: starts[i] + sentence.length }]
      const question = {
        ...{ sources: [], cues: [], contents, mentions: [{ start: from, end: to }], others: [] },
        ...{ type: 'PERSON', isSpeaker: false },
      }
      yield { words, question, sample: { id, split, stance: SIGNS[stance] } }
    }
}

const unread = (document) =>
  wordsOf(document, findQuotations(document))
    .flat()
    .map(({ start, end, text, feature }) => ({ start, end, text: text.toLowerCase(), isQuoted: feature >= 3 }))

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
      states: some.flatMap(({ word }) => (word.reading ? [this.numberOf(word)] : [])),
    }
    writeSync(this.lines, `${JSON.stringify(row)}\n`)
  }

  numberOf(word) {
    if (!this.numbers.has(word)) {
      writeSync(this.states, Buffer.from(word.reading.buffer))
      this.numbers.set(word, this.count++)
    }
    return this.numbers.get(word)
  }

  /** Words of articles that are done with are not met again. */
  forget() {
    this.numbers.clear()
  }
}

const [model, out, data] = process.argv.slice(2)
const encoder = await Encoder.load({ model, threads: 1 })
// What is made of a word is then its state.
encoder.stances = { readingOf: (_, state) => state.slice() }
const samples = new Samples(out)
const write = async (corpus, found) => {
  for await (const one of found) samples.write(corpus, one)
  samples.forget()
}
const judged = new Map(linesOf(join(data, 'stance-train.ndjson')).map((line) => Object.values(JSON.parse(line))))
for (const corpus of ['world-train', 'graph-train', 'graph-dev'])
  for (const line of linesOf(join(data, `${corpus}.ndjson`))) {
    const article = JSON.parse(line)
    await write(corpus, ofArticle(article, encoder, judged.get(article.id)))
  }
const sentences = gunzipSync(readFileSync(join(data, 'labelled/newsmtsc.ndjson.gz')))
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
for (const kind of ['train', 'test-rw']) {
  const some = sentences.filter(({ split }) => split === kind)
  for (let i = 0; i < some.length; i += SENTENCES) await write('newsmtsc', ofSentences(some.slice(i, i + SENTENCES)))
}
console.log(`${samples.count} states`)
