import type { RecordGraph } from '../graph/draft.ts'

/** How many offices or holders are told. */
const MOST = 3

/** What tells somebody from others of a name: which offices a person holds, or who holds an office; the latest first. */
export function notesOn(graph: RecordGraph, id: string): string[] {
  const held: { readonly words: string; readonly on: string }[] = []
  graph.forEachEdge(id, (_, edge, person, __, { label: holder }, { label: office }) => {
    if (edge.kind !== 'HOLDS') return
    const manner = [edge.former && 'former', edge.acting && 'acting', edge.shadow && 'shadow'].filter(Boolean).join(' ')
    const words = person === id ? [manner, office] : ['held by', edge.former && 'formerly', holder]
    held.push({ words: words.filter(Boolean).join(' '), on: edge.lastReportedOn ?? '' })
  })
  return held
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .slice(0, MOST)
    .map(({ words }) => words)
}
