import type { Evidence } from '../model/identity.ts'
import type { Cluster } from './cluster.ts'
import { companyOf } from './company.ts'
import type { Corpus } from './corpus.ts'
import { because } from './join.ts'
import { Traits } from './traits.ts'

const NO_TRAITS = new Traits()
/** What is known of a person. */
export const traitsOf = ({ traits }: Cluster): Traits => traits ?? NO_TRAITS

/** What speaks for two persons being one besides their names, and against it. */
export function commonEvidence(a: Cluster, b: Cluster, corpus: Corpus): Evidence[] {
  const [few, many] = a.articles.length <= b.articles.length ? [a, b] : [b, a]
  return [
    ...titleEvidence(a, b),
    ...(traitsOf(a).isOfOtherSex(traitsOf(b)) ? [because('other pronouns')] : []),
    ...(traitsOf(a).doesOtherWork(traitsOf(b)) ? [because('other work')] : []),
    ...companyOf(few, many, corpus),
  ]
}

function titleEvidence(a: Cluster, b: Cluster): Evidence[] {
  const [mine, theirs] = [traitsOf(a).titles, traitsOf(b).titles]
  if (mine.size === 0 || theirs.size === 0) return []
  return [because(traitsOf(a).sharesTitle(traitsOf(b)) ? 'title' : 'other title')]
}
