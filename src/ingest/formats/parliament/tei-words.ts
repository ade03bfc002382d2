import { oneLine, type XmlElement } from '../xml/xml.ts'

/** What stands in a speech and is not said by who speaks. */
const ASIDE = new Set(['note', 'vocal', 'kinesic', 'incident', 'gap', 'linkGrp', 'desc', 'pb', 'figure'])

/** The words of a segment: as they stand, or put together where each is an element of its own. */
export function wordsIn(segment: XmlElement): string {
  const words: string[] = []
  const isTokenised = gather(segment, words)
  return oneLine(words.join('').replace(isTokenised ? / +/g : /(?!)/g, ' '))
}

/** Adds the words of an element; tells whether any was an element of its own. */
function gather(element: XmlElement, words: string[]): boolean {
  let isTokenised = false
  for (const child of element.children) {
    if (typeof child === 'string') {
      // Between words that are elements, blanks are the markup's own.
      if (child.trim() !== '' || !hasTokens(element)) words.push(child)
    } else if (ASIDE.has(child.name)) words.push(' ')
    else if (child.name === 'w' || child.name === 'pc') {
      isTokenised = true
      // A word may hold others that say how it is to be read: they have no letters of their own.
      const text = child.children
        .filter((one) => typeof one === 'string')
        .join('')
        .trim()
      words.push(text + (child.attributes.join === 'right' || child.attributes.join === 'both' ? '' : ' '))
    } else {
      isTokenised = gather(child, words) || isTokenised
    }
  }
  return isTokenised
}

const hasTokens = ({ children }: XmlElement): boolean =>
  children.some((child) => typeof child !== 'string' && /^(?:w|pc|s|name)$/.test(child.name))
