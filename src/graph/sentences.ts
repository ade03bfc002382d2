import { sentenceGoesOn } from '../model/abbreviations.ts'

/** How far, in UTF-16 units, the edge of a sentence is looked for. */
const REACH = 1000

/** What may end a sentence: a stop with the marks that close behind it, and a blank; or the end of a line. */
const EDGE = /([.!?…]["”’»)\]]*)(?:\s+|$)|[\r\n]+/g

/** An edge, from the stop or the end of the line to where the next sentence begins. */
interface Edge {
  readonly stopped: number
  readonly next: number
}

function edgesIn(text: string): Edge[] {
  return [...text.matchAll(EDGE)].flatMap(({ 0: whole, 1: stop = '', index }): Edge[] => {
    const edge = { stopped: index + stop.length, next: index + whole.length }
    const isLineEnd = /[\r\n]/.test(whole) || edge.next === text.length
    return !isLineEnd && sentenceGoesOn(text.slice(0, edge.stopped), text.slice(edge.next)) ? [] : [edge]
  })
}

/** Where the sentence around an offset begins, as far as its punctuation tells: a record keeps no sentences. */
export const sentenceStart = (text: string, offset: number): number => {
  const from = Math.max(0, offset - REACH)
  // What follows tells whether an abbreviation ends a sentence.
  const last = edgesIn(text.slice(from, offset + 20)).findLast(({ next }) => from + next <= offset)
  if (last !== undefined) return from + last.next
  return from === 0 ? 0 : offset
}

/** Where the sentence around an offset ends, its stop included; the offset itself where the sentence has ended there. */
export const sentenceEnd = (text: string, offset: number): number => {
  const from = Math.max(0, offset - 20)
  const first = edgesIn(text.slice(from, offset + REACH)).find(({ stopped }) => from + stopped >= offset)
  const end = first === undefined ? text.length : from + first.stopped
  return first === undefined && end - offset > REACH ? offset : end
}
