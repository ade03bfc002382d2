/**
 * Samples for the ranking of whom words mean, and a check of it, after a build:
 *
 *     node training/links.mjs samples base OUT GAP.tsv ANNOTATED.ndjson…
 *     node training/links.mjs check base GAP.tsv
 *
 * Samples come from annotated articles, whose statements have speakers, and from GAP's pronouns (Webster et al., 2018).
 * OUT.ndjson has one expression a line, OUT.f32 the encoder's states that its numbers point into. `check` prints GAP's F1
 * with names as onrecord finds them; its two candidates are not given.
 */
import { openSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { letteredOf, matchStatements } from '../dist/eval/statements.js'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { extract } from '../dist/extract/extract.js'
import { barred } from '../dist/resolve/links/barred.js'
import { Linker, wordOf } from '../dist/resolve/links/linker.js'
import { namedBy } from '../dist/resolve/links/named.js'
import { castArticle } from '../dist/resolve/resolve.js'
import { annotated, documentOf, linesOf, membersOf, spansOf } from './articles.mjs'

/** An annotated article: its own names and statements, and for each statement who makes it. */
async function articleOf(article, encoder) {
  const { document, said, extraction, company, memberOf } = await annotated(article, encoder)
  const speakers = new Map(
    said.map(({ speaker, content }) => {
      const wanted = [speaker ?? []].flat().filter((one) => one !== 'unnamed' && one !== 'author')
      return [keyOf(spansOf(content)), { members: wanted.map(memberOf) }]
    }),
  )
  const answerFor = ({ statement }) => {
    const found = statement && speakers.get(keyOf(statement.contents))
    if (!found) return null
    return answerOf(found.members, ({ type }) => type !== 'OFFICE')
  }
  return { document, extraction, company, answerFor, attributions: extraction.attributions }
}

/**
 * An annotated article as it is found, with what annotators say of those statements that are right: so the ranking also learns
 * from sources that were not seen, and names that were not.
 */
async function foundOf({ id, text, entities, mentions, statements }, encoder) {
  const document = documentOf(id, text)
  const extraction = await extract(document, encoder)
  const company = castArticle(document, extraction.mentions)
  const memberOf = membersOf(mentions, (mention) => company.cast.at(mention))
  const types = new Map(entities.map((entity) => [entity.id, entity.type]))
  const offsets = (spans) => spans.map(({ start, end }) => [start, end])
  const found = letteredOf(
    { statements: extraction.attributions.map(({ contents }) => ({ content: offsets(contents) })) },
    text,
  )
  const gold = letteredOf({ statements }, text)
  const right = new Map(
    [...matchStatements(found, gold)].map(([i, j]) => [keyOf(spansOf(found[i].contents)), gold[j].statement]),
  )
  const answerFor = ({ statement }) => {
    const annotated = statement && right.get(keyOf(statement.contents))
    if (!annotated) return null
    const wanted = [annotated.speaker ?? []].flat().filter((one) => types.has(one) && types.get(one) !== 'OFFICE')
    return answerOf(wanted.map(memberOf))
  }
  return { document, extraction, company, answerFor, attributions: extraction.attributions }
}

/** Statements by where they begin and end. */
const keyOf = (contents) => `${contents[0].start}-${contents.at(-1).end}`

/** Who makes a statement, of those who were found: `null` where one of them was not. */
function answerOf(found, isCounted = () => true) {
  if (found.some((member) => !member)) return null
  const members = found.filter(isCounted)
  return { members, isNobody: members.length === 0, isRight: (one) => isSame(one.members, members) }
}

const isSame = (a, b) => a.length === b.length && a.every((member) => b.includes(member))

/** A row of GAP: names and statements as the encoder finds them, and which of two a pronoun means. */
async function rowOf(row, encoder) {
  const [id, text, , at, a, aAt, isA, b, bAt, isB] = row.split('\t')
  const document = documentOf(id, text)
  const extraction = await extract(document, encoder)
  const company = castArticle(document, extraction.mentions)
  const two = [
    { start: Number(aAt), end: Number(aAt) + a.length },
    { start: Number(bAt), end: Number(bAt) + b.length },
  ]
  const truth = [isA, isB].map((answer) => answer === 'TRUE')
  const memberAt = (span) =>
    company.cast.at(span) ??
    company.cast
      .within({ start: span.start - 12, end: span.end + 24 })
      .find(({ mention }) => mention.start < span.end && span.start < mention.end)?.member
  const right = two.filter((_, i) => truth[i]).map(memberAt)
  const wrong = two.filter((_, i) => !truth[i]).map(memberAt)
  const answerFor = ({ span }) => {
    if (span.start !== Number(at)) return null
    const members = right.filter(Boolean)
    if (right.length > 0 && members.length === 0) return null
    // Where neither is meant, any other or nobody may be.
    const isRight = ({ members: [one, ...others] }) =>
      others.length === 0 && (right.length > 0 ? right.includes(one) : !wrong.includes(one))
    return { members, isNobody: right.length === 0, isRight }
  }
  return {
    document,
    extraction,
    company,
    answerFor,
    attributions: extraction.attributions,
    at: Number(at),
    two,
    truth,
    memberAt,
  }
}

/** Goes through an article's expressions; those that are annotated are settled as they are, the others as the ranking has them. */
function follow({ document, extraction, company, answerFor, attributions }, see) {
  const linker = new Linker(document, company, attributions)
  for (const expression of linker.expressions()) {
    const answer = answerFor(expression)
    if (answer) see(linker, expression, answer)
    if (answer) linker.settle(expression, answer.members)
    else {
      const { members, confidence } = linker.decide(expression, extraction.links)
      linker.settle(expression, members, confidence)
    }
  }
}

/** Writes samples and the states that they point into. */
class Samples {
  constructor(path, width) {
    this.lines = openSync(`${path}.ndjson`, 'w')
    this.states = openSync(`${path}.f32`, 'w')
    this.width = width
    this.count = 0
    this.missed = 0
  }

  write(corpus, id, example) {
    const numbers = new Map()
    const numberOf = (word) => {
      const state = word && example.extraction.links.states.at(word)
      if (!state) return -1
      if (!numbers.has(word.start)) {
        writeSync(this.states, Buffer.from(Float32Array.from(state).buffer))
        numbers.set(word.start, this.count++)
      }
      return numbers.get(word.start)
    }
    follow(example, (linker, expression, { isNobody, isRight, members }) => {
      if (namedBy(linker.scene, expression).length > 0) return
      const { own, candidates } = linker.weigh(expression)
      const some = candidates.filter((one) => barred(linker.scene, expression, one) === null)
      let rights = some.map((one) => isRight(one))
      // Several who speak together, and are not listed anywhere: each of them is right.
      if (!rights.includes(true) && members.length > 1)
        rights = some.map((one) => one.members.length === 1 && members.includes(one.members[0]))
      if (!isNobody && !rights.includes(true)) this.missed++
      const sample = {
        corpus,
        id,
        kind: expression.kind,
        words: expression.words.slice(0, 60),
        own: compact(own),
        state: numberOf(wordOf(expression)),
        nobody: isNobody || !rights.includes(true),
        lost: !isNobody && !rights.includes(true),
        candidates: some.map((one, i) => ({
          features: compact(one.features),
          state: numberOf((one.inside ?? one.near)?.mention ?? null),
          who: one.members.map(({ listedName, forms }) => listedName ?? [...forms.keys()][0]).join(' + '),
          right: rights[i],
        })),
      }
      writeSync(this.lines, `${JSON.stringify(sample)}\n`)
    })
  }
}

/** Features of all groups that are not 0, to four digits. */
const compact = (groups) =>
  Object.fromEntries(
    groups
      .flatMap(Object.entries)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  )

/** GAP's measure: F1 over its two candidates of each row. */
function f1Of(examples) {
  let [right, claimed, gold] = [0, 0, 0]
  for (const example of examples) {
    const { document, extraction, company, attributions, at, two, truth, memberAt } = example
    const linker = new Linker(document, company, attributions)
    for (const expression of linker.expressions()) {
      const { members } = linker.decide(expression, extraction.links)
      if (expression.span.start === at && expression.form)
        two.forEach((span, i) => {
          if (members[0] === undefined || memberAt(span) !== members[0]) return
          claimed++
          if (truth[i]) right++
        })
      linker.settle(expression, members)
    }
    gold += truth.filter(Boolean).length
  }
  return (200 * right) / (claimed + gold)
}

const [command, model, ...files] = process.argv.slice(2)
const encoder = await Encoder.load({ model, threads: 1 })
if (command === 'samples') {
  const [out, gap, ...annotated] = files
  const samples = new Samples(out)
  for (const file of annotated)
    for (const line of linesOf(file)) {
      const article = JSON.parse(line)
      samples.write(basename(file), article.id, await articleOf(article, encoder))
      samples.write(`${basename(file)} as found`, article.id, await foundOf(article, encoder))
    }
  for (const row of linesOf(gap).slice(1)) samples.write('gap', row.split('\t')[0], await rowOf(row, encoder))
  console.log(`${samples.count} states; of ${samples.missed} expressions whoever is meant is no candidate`)
} else {
  const examples = []
  for (const row of linesOf(files[0]).slice(1)) examples.push(await rowOf(row, encoder))
  console.log(`GAP F1 ${f1Of(examples).toFixed(1)} (${examples.length} pronouns)`)
}
