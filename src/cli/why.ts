import type { PlacedDecision } from '../decisions/decision.ts'
import { refsOf } from '../decisions/refs.ts'
import type { FoundEntity } from '../graph/find-entities.ts'
import { reasonsInWords, rounded, total } from '../model/evidence.ts'
import type { Doubt, Evidence, Merge } from '../model/identity.ts'
import { nameKey } from '../model/name-key.ts'
import { decisionsOf } from './build-decisions.ts'
import { decisionWords } from './decision-words.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type LoadedBuild, loadBuild } from './loaded-build.ts'
import { meantBest, unknown } from './meant-best.ts'
import { safeText } from './safe-text.ts'
import { colors, print } from './terminal.ts'
import { whichBuild } from './which-build.ts'

/** A reason that outweighs all others has no number: JSON knows none so large. */
interface Explained {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly formerIds: readonly string[]
  readonly merges: readonly Merge[]
  readonly doubts: readonly Doubt[]
  readonly decisions: readonly PlacedDecision[]
}

/** `onrecord why`: each reason why what has several names, or only part of one, is one node. */
export async function why(words: readonly string[], { json }: { readonly json?: true }): Promise<ExitCode> {
  const [given = '', ...folders] = words.toReversed()
  const folder = whichBuild(folders[0])
  const build = await loadBuild(folder, undefined)
  const node = meantBest(build.graph, given)
  if (node === null) return unknown(build.graph, given)
  const explained = explain(build, node, await decisionsOf(folder))
  await print(json ? `${JSON.stringify(explained)}\n` : `${linesOf(explained).join('\n')}\n`)
  return build.damaged.conclude() || EXIT.OK
}

function explain({ identity }: LoadedBuild, node: FoundEntity, decisions: readonly PlacedDecision[]): Explained {
  const ids = [node.id, ...node.formerIds]
  const names = [node.name, ...node.aliases].map(nameKey)
  const isOfIt = (placed: PlacedDecision): boolean =>
    refsOf(placed).some(({ id, name }) => (id === undefined ? names.includes(nameKey(name ?? '')) : ids.includes(id)))
  const { id, kind, name, aliases, formerIds } = node
  return {
    ...{ id, kind, name, aliases, formerIds },
    merges: identity.mergesOf(id),
    doubts: identity.doubts.filter((doubt) => doubt.ids.includes(id)),
    decisions: decisions.filter(isOfIt),
  }
}

function linesOf({ id, kind, name, aliases, formerIds, merges, doubts, decisions }: Explained): string[] {
  const title = [colors.bold(safeText(`${name} (${kind}, ${id})`))]
  const also = aliases.length > 0 ? [`Also called ${aliases.map(safeText).join(', ')}.`] : []
  const former = formerIds.length > 0 ? [`Ids that mean it too: ${formerIds.join(', ')}`] : []
  const joined = merges.map(
    ({ id, name, records, inferred, evidence }) =>
      `  ${safeText(name)}${inferred ? ', taken for it' : ''} (${id}; ${inArticles(records)}): ${inWords(evidence)}`,
  )
  const doubtful = doubts.map(({ ids, names, evidence }) => {
    const other = ids[0] === id ? 1 : 0
    return `  ${safeText(names[other])} (${ids[other]}): ${inWords(evidence)}`
  })
  return [
    ...[...title, ...also, ...former],
    ...section('What joined it, and why:', joined, 'All articles call it by one name: nothing had to be joined.'),
    ...section('What may be it, and was not joined:', doubtful),
    ...section(
      'What was decided:',
      decisions.map(({ decision, file, line }) => `  ${file}:${line}: ${decisionWords(decision)}`),
    ),
  ]
}

const section = (title: string, lines: readonly string[], otherwise?: string): string[] => {
  if (lines.length > 0) return ['', title, ...lines]
  return otherwise === undefined ? [] : ['', otherwise]
}

const inArticles = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? `in ${safeText(first)}` : `in ${others.length + 1} articles`

/** "surname same 2, first initial 0.7: 2.7" */
const inWords = (evidence: readonly Evidence[]): string => {
  const sum = total(evidence)
  return sum === Number.POSITIVE_INFINITY ? 'it was decided' : `${reasonsInWords(evidence)}: ${rounded(sum)}`
}
