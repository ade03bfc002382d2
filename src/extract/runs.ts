import type { Document, Token } from '../model/document.ts'
import { bare } from './capital-words.ts'
import { type CapitalRun, capitalRuns } from './capitals.ts'
import { isTrusted, listedAt } from './listed.ts'
import { ORG_HEADS, PLACE_HEADS } from './name-words.ts'

/** The runs of capitals that may be names: without what a lexicon knows, without what stands before a first name. */
export const nameRuns = (document: Document, taken: (token: number) => boolean): CapitalRun[] =>
  capitalRuns(document, taken)
    .flatMap((run) => withoutListed(document, run))
    .map((run) => fromFirstName(document, run))

export const hasOrgHead = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => ORG_HEADS.has(bare(token.normal)))

/** Cuts a run at what a lexicon knows, unless a head makes it all one name: "Boston Globe", "Miami-Dade County". */
function withoutListed(document: Document, run: CapitalRun): CapitalRun[] {
  const tokens = document.tokens.slice(run.firstToken, run.endToken)
  const listed = listedAt(document, run).filter((match) => isTrusted(document, match))
  if (listed.length === 0) return [run]
  const isWhole = listed.some((match) => match.firstToken <= run.firstToken && run.endToken <= match.endToken)
  const last = bare(tokens.at(-1)?.normal ?? '')
  if (!isWhole && (hasOrgHead(tokens) || PLACE_HEADS.has(last))) return [run]
  const pieces: CapitalRun[] = []
  let from = run.firstToken
  for (const { firstToken, endToken } of [...listed, { firstToken: run.endToken, endToken: run.endToken }]) {
    if (firstToken > from) pieces.push(partOf(document, run, from, firstToken))
    from = Math.max(from, endToken)
  }
  return pieces
}

/** "Rival Hillary Clinton", "Miss Universe Alicia Machado": a person's name begins at the first name. */
function fromFirstName(document: Document, run: CapitalRun): CapitalRun {
  const tokens = document.tokens.slice(run.firstToken, run.endToken)
  const first = tokens.findIndex((token) => token.tags.has('FirstName'))
  const isName = first > 0 && first < tokens.length - 1 && !hasOrgHead(tokens)
  const isInitial = /^\p{Lu}\.?$/u.test(tokens[0]?.text ?? '')
  return isName && !isInitial ? partOf(document, run, run.firstToken + first, run.endToken) : run
}

/** Some of a run's tokens. */
export const partOf = ({ tokens }: Document, run: CapitalRun, firstToken: number, endToken: number): CapitalRun => ({
  firstToken,
  endToken,
  start: tokens[firstToken]?.start ?? 0,
  end: endOf(tokens[endToken - 1]),
  titled: run.titled && firstToken === run.firstToken,
  weak: run.weak,
})

const endOf = (token: Token | undefined): number => (token ? token.start + token.text.replace(/[’']s?$/, '').length : 0)
