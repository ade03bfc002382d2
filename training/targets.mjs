/**
 * Makes what `targets.py` learns from, after a build: for every statement of annotated articles those whom it may be about,
 * with features, and whether the annotators say so: `node training/targets.mjs base ANNOTATED.ndjson OUT.ndjson`.
 *
 * Names, attributions, speakers and the targets of the statement before are the annotators' own.
 */
import { openSync, writeSync } from 'node:fs'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { extractGiven } from '../dist/extract/given.js'
import { Linker } from '../dist/resolve/links/linker.js'
import { castArticle } from '../dist/resolve/resolve.js'
import { mainMembers, targetCandidates, targetFeatures, topicsOf } from '../dist/resolve/targets/target-features.js'
import { documentOf, linesOf, spansOf } from './articles.mjs'

const [model, file, out] = process.argv.slice(2)
const encoder = await Encoder.load({ model, threads: 2 })
const written = openSync(out, 'w')

for (const line of linesOf(file)) {
  const { id, text, mentions, statements } = JSON.parse(line)
  const document = documentOf(id, text)
  const said = statements.filter(({ content }) => content?.length > 0).sort((a, b) => a.content[0][0] - b.content[0][0])
  const attributions = said.map(({ source, cue, content }) => ({
    sources: spansOf(source),
    cues: spansOf(cue),
    contents: spansOf(content),
  }))
  const extraction = await extractGiven(document, encoder, { names: mentions, attributions })
  const company = castArticle(document, extraction.mentions)
  const { cast } = company
  const linker = new Linker(document, company, extraction.attributions)
  for (const expression of linker.expressions())
    linker.settle(expression, linker.decide(expression, extraction.links).members)
  // Whom of the cast an annotator means: who has most of that entity's mentions.
  const votes = new Map()
  for (const mention of mentions) {
    const member = cast.at(mention)
    const ballot = votes.get(mention.entity) ?? new Map()
    if (member) votes.set(mention.entity, ballot.set(member, (ballot.get(member) ?? 0) + 1))
  }
  const memberOf = (entity) => [...(votes.get(entity) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
  const membersOf = (entities) => [entities ?? []].flat().flatMap((entity) => memberOf(entity) ?? [])
  const main = mainMembers(cast.members())
  let before = { about: [], isSameSpeaker: false }
  let last = []
  for (const { cue, content, speaker, about, may, addressee } of said) {
    const speakers = membersOf(speaker)
    const utterance = {
      contents: spansOf(content),
      topics: topicsOf(document, { cues: spansOf(cue), contents: spansOf(content) }),
      speakers,
      addressee: addressee ? (memberOf(addressee) ?? null) : null,
      before: { ...before, isSameSpeaker: speakers.length > 0 && speakers[0] === last[0] },
    }
    const [right, open] = [membersOf(about), membersOf(may)]
    const candidates = targetCandidates(cast, main, utterance)
    const featuresOf = targetFeatures(document, candidates, utterance, main)
    const rows = candidates
      .filter(({ member }) => right.includes(member) || !open.includes(member))
      .map((one) => ({
        features: featuresOf(one),
        right: right.includes(one.member),
      }))
    writeSync(written, `${JSON.stringify(rows)}\n`)
    before = { about: right, isSameSpeaker: false }
    last = speakers
  }
}
