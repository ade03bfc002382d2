import { Document } from 'yaml'
import type { RecordGraph } from '../graph/draft.ts'
import { wordsOf } from '../graph/words.ts'
import { type Concept, conceptSlug } from '../model/concept.ts'
import type { NodeAttributes } from '../model/schema.ts'
import { dot } from '../model/vectors.ts'
import { directionOf } from './meanings.ts'
import type { Topic } from './topics.ts'

/** How many examples a concept is given, and how many words each may have. */
const EXAMPLES = 5
const LENGTH = { least: 3, most: 14 }

/** Concepts to begin with, one a topic: its other phrases are the note, and short statements on it the examples. */
export function draftConcepts(graph: RecordGraph, topics: readonly Topic[]): Concept[] {
  const taken = new Set<string>()
  return topics.map(({ name, phrases, statements }) => {
    const examples = [...statementsNear(graph, name, statements), ...phrases]
      .filter((example) => {
        const slug = conceptSlug(example)
        const isNew = slug !== '' && !taken.has(slug)
        return isNew
      })
      .slice(0, EXAMPLES)
    for (const example of examples) taken.add(conceptSlug(example))
    return { name, note: phrases.slice(1).join(', '), examples: examples.length > 0 ? examples : [name] }
  })
}

/** Short things said that are nearest to a topic's name. */
function statementsNear(graph: RecordGraph, name: string, statements: readonly string[]): string[] {
  const towards = directionOf(wordsOf(name), 'meaning')
  const texts = statements.map((id) => plain((graph.getNodeAttributes(id) as NodeAttributes<'Statement'>).text))
  const short = new Set(texts.filter((text) => isShort(wordsOf(text).length) && !text.includes('…')))
  return [...short]
    .map((text) => ({ text, near: dot(directionOf(wordsOf(text), 'meaning'), towards) }))
    .sort((a, b) => b.near - a.near || (a.text < b.text ? -1 : 1))
    .slice(0, EXAMPLES - 1)
    .map(({ text }) => text)
}

const isShort = (words: number): boolean => words >= LENGTH.least && words <= LENGTH.most

/** Without quotation marks around it and blanks that print nothing. */
const plain = (text: string): string =>
  text
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.]+$/, '')
    .trim()

/** The file of a draft, to be mended by hand. @param remark what to say above it */
export function draftFile(concepts: readonly Concept[], remark: string): string {
  const document = new Document(
    concepts.map(({ name, note, examples }) => ({ name, ...(note !== '' && { note }), examples })),
  )
  document.commentBefore = remark
  return document.toString({ lineWidth: 0 })
}
