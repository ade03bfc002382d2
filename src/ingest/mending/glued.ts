import type { Mending } from './mending.ts'

/**
 * The end of a sentence with the next one straight behind it, as where a page's line breaks were lost. Not in a name of
 * letters and points, an address, or a figure: two small letters stand before the point, a capital and a small one behind.
 */
const GLUED = /(?<=\p{Ll}{2}|\p{Ll}[,)’”"])([.!?])([”’"]?)(?=[“"‘]?\p{Lu}\p{Ll})/gu

/** What a point follows that ends no sentence. */
const ABBREVIATION =
  /\b(?:Mr|Mrs|Ms|Dr|St|Gov|Gen|Sen|Rep|Col|Lt|Sgt|Capt|Rev|Prof|Hon|Jr|Sr|No|vs|Inc|Ltd|Corp|etc|www)$/
/** A name on the web, as the next word would go on. */
const ADDRESS = /^(?:(?:Com|Org|Net|Gov|Edu|Io|Co|Uk|Eu|Tv|Tel|Js)\b|\p{L}{1,20}\.\p{L})/u

/** Fewest by which it is told that a text lost its line breaks, and not a blank. */
const LOST = 3

/** A name with the verb of what is said straight behind it: "Bendixsaid". */
const GLUED_VERB =
  /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,})(?:said|says|told|tells|added|adds|warned|wrote)(?![\p{L}\p{N}’'-])/gu

export function mendGlued(mending: Mending): void {
  mendGluedSentences(mending)
  mendGluedVerbs(mending)
}

/** A verb goes from a name that the text has by itself too. */
function mendGluedVerbs(mending: Mending): void {
  const { text } = mending
  const replacements = [...text.matchAll(GLUED_VERB)].flatMap(({ index, 1: name = '' }) => {
    const at = index + name.length
    return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text) ? { start: at, end: at, words: ' ' } : []
  })
  mending.replace('blanks lost', replacements)
}

function mendGluedSentences(mending: Mending): void {
  const { text } = mending
  const found = [...text.matchAll(GLUED)].filter(({ index, 0: sign }) => {
    const before = text.slice(Math.max(0, index - 8), index)
    return !ABBREVIATION.test(before) && !ADDRESS.test(text.slice(index + sign.length, index + sign.length + 24))
  })
  const isStraightOpening = ({ index, 2: mark }: RegExpExecArray): boolean =>
    mark === '"' && /^"\p{Lu}/u.test(text.slice(index + 1, index + 3))
  const replacements = found.map((match) => {
    const at =
      match.index + 1 + (isStraightOpening(match) && opens(text, match.index + 1) ? 0 : (match[2] ?? '').length)
    return { start: at, end: at, words: found.length >= LOST ? '\n\n' : ' ' }
  })
  mending.replace(found.length >= LOST ? 'paragraph breaks lost' : 'blanks lost', replacements)
}

/** Whether a straight mark opens: an even number of them stands before it in its line. */
function opens(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
  return (line.match(/"/g)?.length ?? 0) % 2 === 0
}
