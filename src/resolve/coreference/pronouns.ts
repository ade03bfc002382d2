import type { Cover } from '../../model/cover.ts'
import type { Document } from '../../model/document.ts'
import { sentenceAt } from '../../model/locate.ts'
import type { PronounRanking } from '../../model/ranking.ts'
import type { Span } from '../../model/span.ts'
import type { Cast, Member } from '../cast/cast.ts'
import type { Genders } from '../names/persons.ts'
import { candidatesFor, featuresOf, type Setting } from './pronoun-features.ts'
import { type Pronoun, pronounsOf } from './pronoun-forms.ts'

/**
 * Whom each pronoun means: the person who scores highest by place, grammar, number of mentions and gender, and by how the
 * encoder read both words, in order of the text, so that a pronoun once resolved speaks for the next. One that fits nobody
 * well enough stays unresolved.
 *
 * A ranking of all candidates against "nobody" (after Denis & Baldridge, 2008), fitted by `training/pronouns.py`.
 */
export function castPronouns(
  document: Document,
  cast: Cast,
  genders: Genders,
  setting: Setting,
  ranking: PronounRanking,
): void {
  for (const pronoun of pronounsOf(document)) {
    const spokesperson = spokespersonBefore(document, cast, setting, pronoun)
    if (spokesperson) {
      cast.add(spokesperson, { start: pronoun.start, end: pronoun.end, type: spokesperson.type, kind: 'pronoun' })
      continue
    }
    const person = antecedentOf(document, cast, genders, setting, pronoun, ranking)
    if (person) addPronoun(cast, genders, pronoun, person)
  }
}

/**
 * A spokesperson whom nobody names, where "he said" comes next: "The PM's spokesperson denied it. He said…" is not said by
 * the prime minister, nor by anybody named before.
 */
function spokespersonBefore(
  document: Document,
  cast: Cast,
  { quoted, sources }: Setting,
  pronoun: Pronoun,
): Member | null {
  if (pronoun.role !== 'subject' || !sources.touches(pronoun)) return null
  let sentence: number | null = null
  for (const { member, mention } of cast.backwardsFrom(pronoun.start)) {
    const isBeside = mention.kind !== 'name' || quoted.touches(mention)
    if (isBeside || (member.type !== 'PERSON' && member.type !== 'OFFICE')) continue
    const here = sentenceAt(document, mention.start)
    // Who is named in the spokesperson's own sentence is spoken of; who is named later may be meant.
    if (sentence !== null && here !== sentence) return null
    sentence = here
    if (!sources.touches(mention)) continue
    const isUnnamed = SPOKESPERSON.test(member.listedName ?? '') && member.holders.size === 0
    return isUnnamed && !isApposed(document, cast, sources, mention) ? member : null
  }
  return null
}

/** "Ann Lowe, a developer and spokeswoman": whose office it is, the source itself names. */
function isApposed(document: Document, cast: Cast, sources: Cover, office: Span): boolean {
  const start = document.sentences[sentenceAt(document, office.start)]?.start ?? 0
  return cast
    .within({ start, end: office.start })
    .some(
      ({ member, mention }) =>
        member.type === 'PERSON' && sources.touches(mention) && !/[’']/.test(document.article.text.charAt(mention.end)),
    )
}

const SPOKESPERSON = /\bspokesperson$/

/**
 * Notes whom a pronoun means, and what it tells of that person.
 *
 * @public for `training/pronouns.mjs`
 */
export function addPronoun(cast: Cast, genders: Genders, { start, end, gender }: Pronoun, person: Member): void {
  cast.add(person, { start, end, type: person.type, kind: 'pronoun' })
  if (!genders.has(person)) genders.set(person, gender)
}

/**
 * The best candidate; `null` where "nobody" scores higher.
 *
 * @public for `training/pronouns.mjs`
 */
export function antecedentOf(
  document: Document,
  cast: Cast,
  genders: Genders,
  setting: Setting,
  pronoun: Pronoun,
  ranking: PronounRanking,
): Member | null {
  let best: Member | null = null
  let top = ranking.nobody
  for (const candidate of candidatesFor(document, cast, genders, pronoun)) {
    const features = featuresOf(document, setting, pronoun, candidate)
    const inOrder = ranking.features.map((name) => features[name] ?? 0)
    const score = ranking.score(inOrder, pronoun, candidate.mention)
    if (score <= top) continue
    top = score
    best = candidate.member
  }
  return best
}
