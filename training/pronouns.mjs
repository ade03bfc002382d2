/**
 * Whom pronouns mean: makes what `pronouns.py` learns from, and checks the result, after a build.
 *
 *     node training/pronouns.mjs samples base ANNOTATED.ndjson GAP.tsv OUT.ndjson
 *     node training/pronouns.mjs check base GAP.tsv
 *
 * Samples come from annotated articles whose statements have pronouns for sources, and from GAP (Webster et al., 2018).
 * `check` prints GAP's F1 with names as onrecord finds them; its two candidates are not given.
 */
import { openSync, writeSync } from 'node:fs'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { extract } from '../dist/extract/extract.js'
import { candidatesFor, featuresOf, settingOf } from '../dist/resolve/coreference/pronoun-features.js'
import { pronounsOf } from '../dist/resolve/coreference/pronoun-forms.js'
import { addPronoun, antecedentOf } from '../dist/resolve/coreference/pronouns.js'
import { castArticle } from '../dist/resolve/resolve.js'
import { documentOf, linesOf, spansOf } from './articles.mjs'

/** An annotated article: gold mentions, and who is meant by each source that is a pronoun. */
async function articleOf({ id, text, mentions, statements }, encoder) {
  const document = documentOf(id, text)
  const attributions = statements
    .filter(({ content }) => content?.length > 0)
    .map(({ source, content }) => ({
      sources: spansOf(source),
      contents: spansOf(content),
      form: /["“]/.test(text.charAt(content[0][0])) ? 'direct' : 'indirect',
    }))
  const named = mentions.map(({ start, end, type }) => ({ start, end, type, kind: 'name' }))
  const wanted = new Map(
    statements.flatMap(({ source, speaker }) => {
      const [one] = [speaker].flat()
      const mention = mentions.find(({ entity, type }) => entity === one && type === 'PERSON')
      return source?.length === 1 && mention ? [[source[0][0], { right: [mention], wrong: [] }]] : []
    }),
  )
  const { pronouns } = await extract(document, encoder)
  return { document, named, pronouns, setting: settingOf(document, attributions), wanted }
}

/** A row of GAP: names as the encoder finds them, and which of two a pronoun means. */
async function rowOf(row, encoder) {
  const [id, text, , at, a, aAt, isA, b, bAt, isB] = row.split('\t')
  const document = documentOf(id, text)
  const { mentions, attributions, pronouns } = await extract(document, encoder)
  const two = [
    { start: Number(aAt), end: Number(aAt) + a.length },
    { start: Number(bAt), end: Number(bAt) + b.length },
  ]
  const truth = [isA, isB].map((answer) => answer === 'TRUE')
  const wanted = new Map([
    [Number(at), { right: two.filter((_, i) => truth[i]), wrong: two.filter((_, i) => !truth[i]) }],
  ])
  return { document, named: mentions, pronouns, setting: settingOf(document, attributions), wanted, two, truth }
}

/** Goes through an article's pronouns, and shows those that are annotated with the people named. */
function follow({ document, named, pronouns, setting, wanted }, see) {
  const { cast, genders } = castArticle(document, named)
  for (const pronoun of pronounsOf(document)) {
    const answer = wanted.get(pronoun.start)
    if (answer) see(cast, genders, pronoun, answer)
    const person = antecedentOf(document, cast, genders, setting, pronoun, pronouns)
    if (person) addPronoun(cast, genders, pronoun, person)
  }
}

/** Who is named at a span, or at a part of it. */
const memberAt = (cast, span) =>
  cast.at(span) ??
  cast
    .within({ start: span.start - 12, end: span.end + 24 })
    .find(({ mention }) => mention.start < span.end && span.start < mention.end)?.member

/** One line for every annotated pronoun: its state, and the features and states of all who may be meant. */
function* samplesOf(example) {
  const samples = []
  follow(example, (cast, genders, pronoun, { right, wrong }) => {
    const [good, bad] = [right, wrong].map((spans) => new Set(spans.map((span) => memberAt(cast, span))))
    const candidates = candidatesFor(example.document, cast, genders, pronoun)
    samples.push({
      state: stateAt(example, pronoun),
      nobody: right.length === 0,
      candidates: candidates.map((candidate) => ({
        state: stateAt(example, candidate.mention),
        features: featuresOf(example.document, example.setting, pronoun, candidate),
        right: right.length > 0 ? good.has(candidate.member) : !bad.has(candidate.member),
      })),
    })
  })
  yield* samples
}

const stateAt = ({ pronouns }, span) => Buffer.from(Float32Array.from(pronouns.stateAt(span)).buffer).toString('base64')

/** GAP's measure: F1 over its two candidates of each row. */
function f1Of(examples) {
  let [right, claimed, gold] = [0, 0, 0]
  for (const example of examples) {
    follow(example, (cast, genders, pronoun) => {
      const chosen = antecedentOf(example.document, cast, genders, example.setting, pronoun, example.pronouns)
      example.two.forEach((span, i) => {
        if (chosen === null || memberAt(cast, span) !== chosen) return
        claimed++
        if (example.truth[i]) right++
      })
    })
    gold += example.truth.filter(Boolean).length
  }
  return (200 * right) / (claimed + gold)
}

const [command, model, ...files] = process.argv.slice(2)
const encoder = await Encoder.load({ model, threads: 2 })
if (command === 'samples') {
  const [annotated, gap, out] = files
  const file = openSync(out, 'w')
  const write = (example) => {
    for (const sample of samplesOf(example)) writeSync(file, `${JSON.stringify(sample)}\n`)
  }
  for (const line of linesOf(annotated)) write(await articleOf(JSON.parse(line), encoder))
  for (const row of linesOf(gap).slice(1)) write(await rowOf(row, encoder))
} else {
  const examples = []
  for (const row of linesOf(files[0]).slice(1)) examples.push(await rowOf(row, encoder))
  console.log(`GAP F1 ${f1Of(examples).toFixed(1)} (${examples.length} pronouns)`)
}
