/** The label of a caption: "PHOTO: …", "CHARTS: …", alone or in a list. */
const CAPTION =
  /^(?:PHOTOS?|PHOTOGRAPHS?|CHARTS?|GRAPHICS?|DRAWINGS?|MAPS?|TABLES?|ILLUSTRATIONS?|DIAGRAMS?|CARTOONS?|VIDEOS?|IMAGES?|PICTURES?)(?:[ ,]*(?:AND )?[A-Z]+)?(?: \(\d+\))?\s?[:(]/

/** Captions, and thanks to who helped, are among so many last paragraphs. */
const LAST = 4

/**
 * The paragraphs of an article: each without the blanks around it and once, without the abstract that tells the text over
 * again and the captions below it; a transcript's lines, as teleprinters broke them, joined.
 */
export function bodyOf(lines: readonly string[]): string[] {
  const paragraphs = lines.map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim()).filter((line) => line !== '')
  const whole = joinedLines(withoutAbstract(paragraphs))
  const kept = whole.filter((paragraph, i) => paragraph !== whole[i - 1])
  const end = kept.length - LAST
  return kept.filter((paragraph, i) => i < end || !CAPTION.test(paragraph))
}

function withoutAbstract(paragraphs: readonly string[]): readonly string[] {
  const full = paragraphs.findIndex((line) => /^full[ -]text:?$/i.test(line))
  return /^abstract:?$/i.test(paragraphs[0] ?? '') && full > 0 ? paragraphs.slice(full + 1) : paragraphs
}

const SPEAKER = /^[A-Z][A-Z .,'’&-]{2,60}(?:\s?[[(][^\])]{1,60}[\])]|, [^:.?!]{1,60})?:/
const ENDED = /[.?!:…"”'’)\]]$/
/** Of a teleprinter's line, in characters. */
const WIDTH = { least: 40, most: 85 }

/** Lines of a width, most of which end in the midst of a sentence, are parts of paragraphs. */
function joinedLines(lines: readonly string[]): readonly string[] {
  const wide = lines.filter(({ length }) => length >= WIDTH.least)
  const open = wide.filter((line) => !ENDED.test(line))
  const isBroken =
    lines.length > 5 && wide.every(({ length }) => length <= WIDTH.most) && open.length > 0.5 * wide.length
  if (!isBroken) return lines
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = last !== undefined && !SPEAKER.test(line) && !(ENDED.test(last) && lastWidth(last) < WIDTH.least)
    if (goesOn) joined[joined.length - 1] = `${last} ${line}`
    else joined.push(line)
  }
  return joined
}

const lastWidth = (text: string): number => text.length % 70
