import { grouped } from '../../model/grouped.ts'
import { firstAndLast } from '../dates.ts'
import type { Draft, Said } from '../draft.ts'
import type { Reprints } from '../stories/stories.ts'
import { excerpt, wordsOf } from '../words.ts'
import { type Gist, gistOf } from './gist.ts'
import { Groups } from './groups.ts'
import { isContrary, isRepeated, likenessOf } from './likeness.ts'
import { nearWords } from './near-words.ts'
import { sameQuotations } from './quoted-words.ts'
import { chanceOf, restatements } from './restatements.ts'

/** Makes the claims' nodes from the statements that report them, which must come sorted by day. */
export const addClaims = (
  draft: Draft,
  claimOf: (said: Said) => string,
  { storyOf }: Pick<Reprints, 'storyOf'>,
): void => {
  for (const [claim, reports] of grouped(draft.said, (said) => [claimOf(said)])) {
    const text = reports[0]?.text ?? ''
    draft.setNode(claim, {
      kind: 'Claim',
      label: excerpt(text),
      text,
      reports: new Set(reports.map(({ article }) => storyOf.get(article) ?? article)).size,
      ...firstAndLast(reports),
    })
    for (const { statement } of reports) draft.link('INSTANCE_OF', statement, claim)
  }
}

/** How much of a longer statement a shorter one must be: two far ends of a long quotation are two things said. */
const PART = 0.5
/** How likely any two of a claim must be to say the same, so that none is joined only through a third. */
const LEAST = 0.3
/** Least share of the shorter one's words where two are joined by a third. */
const RELATED = 0.3

/**
 * The claim of each statement: of those that are one, the least id, whatever order they come in. Statements of the same
 * speakers are one claim if their words are the same, nearly the same, or part of each other, if they quote the same
 * sentence, or if they say the same in other words; where nobody is named, only the same words of the same source are.
 */
export const claimsOf = (said: readonly Said[]): ((said: Said) => string) => {
  const claims = new Map<string, string>()
  const named = said.filter(({ speakers }) => speakers.length > 0)
  for (const theirs of grouped(named, ({ speakers }) => [speakers.toSorted().join(' ')]).values()) {
    const inOrder = [...new Map([...theirs].reverse().map((one) => [one.claim, one])).values()].sort(byClaim)
    const groups = groupClaims(inOrder)
    inOrder.forEach(({ claim }, i) => {
      claims.set(claim, inOrder[groups.firstOf(i)]?.claim ?? claim)
    })
  }
  return ({ claim }) => claims.get(claim) ?? claim
}

const byClaim = (a: Said, b: Said): number => (a.claim < b.claim ? -1 : 1)

/** Groups what one speaker said, the words of each only once. */
function groupClaims(said: readonly Said[]): Groups {
  const groups = new Groups(said.length)
  if (said.length < 2) return groups
  const gists = said.map(gistOf)
  const words = said.map(({ text }) => wordsOf(text))
  const unite = (a: number, b: number, mayBe: (a: Gist, b: Gist) => boolean): void =>
    groups.uniteIf(a, b, (one, other) => mayBe(gists[one] as Gist, gists[other] as Gist))
  for (const [a, b] of repeated(gists)) unite(a, b, isRepeated)
  for (const [a, b] of [...nearWords(words, PART), ...sameQuotations(said)]) {
    const [first, second] = [gists[a], gists[b]]
    unite(a, b, (x, y) => !isContrary(x, y) && ((x === first && y === second) || isRelated(x, y)))
  }
  const likeliest = [...restatements(gists)].sort((x, y) => y.chance - x.chance || x.a - y.a || x.b - y.b)
  for (const { a, b } of likeliest) unite(a, b, (x, y) => chanceOf(x, y) >= LEAST)
  return groups
}

/** Two that each quote a part of a third: the two ends of a long quotation have nothing in common. */
const isRelated = (a: Gist, b: Gist): boolean => likenessOf(a, b).contained >= RELATED

/** Pairs of the same content words, of which few are enough where the day is the same: a headline and its article. */
function* repeated(gists: readonly Gist[]): Generator<[number, number]> {
  const same = grouped(gists.keys(), (i) => [[...(gists[i]?.stems.keys() ?? [])].sort().join(' ')])
  for (const [words, numbers] of same) if (words) for (const i of numbers) yield [numbers[0] as number, i]
}
