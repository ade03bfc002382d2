/**
 * Makes what `targets.py` learns from, after a build: for every statement of annotated articles those whom it may be about,
 * with features, and whether the annotators say so: `node training/targets.mjs base OUT.ndjson ANNOTATED.ndjson…`.
 *
 * Names, attributions, speakers and the targets of the statement before are the annotators' own.
 */
import { openSync, writeSync } from 'node:fs'
import { Encoder } from '../dist/extract/encoder/encoder.js'
import { Linker } from '../dist/resolve/links/linker.js'
import { homeOf } from '../dist/resolve/offices/home.js'
import { mainMembers, targetCandidates, targetFeatures, topicsOf } from '../dist/resolve/targets/target-features.js'
import { annotated, linesOf, spansOf } from './articles.mjs'

const [model, out, ...files] = process.argv.slice(2)
const encoder = await Encoder.load({ model, threads: 2 })
const written = openSync(out, 'w')

for (const line of files.flatMap((file) => linesOf(file))) {
  const { document, said, extraction, company, memberOf } = await annotated(JSON.parse(line), encoder)
  const { cast } = company
  const linker = new Linker(document, company, extraction.attributions)
  for (const expression of linker.expressions())
    linker.settle(expression, linker.decide(expression, extraction.links).members)
  const membersOf = (entities) => [entities ?? []].flat().flatMap((entity) => memberOf(entity) ?? [])
  const background = { main: mainMembers(cast.members()), isAmerican: homeOf(document)?.iso === 'US' }
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
    const candidates = targetCandidates(cast, background, utterance)
    const featuresOf = targetFeatures(document, candidates, utterance, background)
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
