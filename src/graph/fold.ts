import { type Codebook, conceptId } from '../model/concept.ts'
import type { NodeIds } from '../model/identity.ts'
import type { ArticleRecord } from '../model/record.ts'
import { addRecord } from './add-record.ts'
import { addAnswers } from './claims/answers.ts'
import { addClaims, claimsOf } from './claims/claims.ts'
import { Draft, type RecordGraph, type Said } from './draft.ts'
import { known } from './known.ts'
import { labelApart } from './labels.ts'
import { addSourceRoles } from './sources/add-roles.ts'
import { addSpokeAbout } from './spoke-about.ts'
import { addStories } from './stories/stories.ts'

/**
 * Folds records into the graph of who said what about whom. The order of the records makes no difference, and node and
 * edge ids are the same on every run. Records must be valid, and no two of them of one article.
 *
 * @param identity who is who in these records
 * @param codebook which concepts statements are on, where there are any
 */
export const foldRecords = async (
  records: AsyncIterable<ArticleRecord> | Iterable<ArticleRecord>,
  identity: NodeIds,
  codebook?: Codebook,
): Promise<RecordGraph> => {
  const draft = new Draft()
  for (const { name, note } of codebook?.concepts ?? [])
    draft.setNode(conceptId(name), { kind: 'Concept', label: name, name, ...known({ note }) })
  for await (const record of records) addRecord(draft, record, identity, codebook)
  for (const [id, attributes] of draft.names.nodes(identity)) draft.setNode(id, attributes)
  draft.said.sort(byDay)
  const claimOf = claimsOf(draft.said)
  const reprints = addStories(draft, claimOf)
  addClaims(draft, claimOf, reprints)
  addAnswers(draft, claimOf)
  addSpokeAbout(draft, reprints)
  addSourceRoles(draft)
  const graph = draft.toGraph()
  labelApart(graph)
  return graph
}

/** By day, unknown days last; then by id, so that the order of the records makes no difference. */
export const byDay = (a: Said, b: Said): number => {
  const [x, y] = [a.saidOn ?? '~', b.saidOn ?? '~']
  if (x !== y) return x < y ? -1 : 1
  return a.statement < b.statement ? -1 : 1
}
