const AGENCY =
  '(?:Getty Images|Getty|Reuters|AP Photo|AP|AFP|EPA|PA Wire|PA|Alamy|Shutterstock|Rex Features|Rex|Bloomberg|NPR|iStock|Corbis|Zuma|TASS|Xinhua)'
const WORD = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}’'-]*)"
const PICTURE = '(?:Photo(?:graph)?|Picture|Illustration|Image)'
const WORK = '(?:[Rr]eporting|[Ww]riting|[Ee]diting)'

/** Lines that say who wrote, took or edited something, and nothing else. */
const LINES = [
  // "By Ann Stone and Max Orr, Political Editor"
  `(?:By|BY) ${WORD}(?:(?:,? (?:and|for|in|of|&))?,? ${WORD}){1,11}`,
  `${PICTURE}s?(?: credits?)?: ?[^\\n]{2,80}(?<![.!?])`,
  `${PICTURE}s? by [^\\n]{2,60}(?<![.!?])`,
  `Image (?:copyright|source),? [^\\n]{2,60}`,
  `\\(?(?:Additional |Further )?${WORK} by [^\\n]{3,200}`,
  `[^\\n]{3,140} contributed to this (?:report|story|article)\\.?`,
].map((line) => `^[ \\t]*${line}[ \\t]*$`)

/** The same inside a paragraph: "(Photo by Max Bell/AP)", "Photograph: Peter Marsh/Getty Images", "Vahid Salemi/AP", "Max Bell/Anadolu/Getty Images". */
const INSIDE = [
  `\\((?:Additional |Further )?(?:${WORK}|${PICTURE})(?: by|:) [^()\\n]{2,250}\\)`,
  `(?:${PICTURE}(?: by|:) )?(?:${WORD} ){1,3}${WORD}(?: ?/ ?${WORD}(?: ${WORD})?)? ?/ ?${AGENCY}(?: ?/ ?${AGENCY})*(?![\\p{L}\\p{N}])`,
  `(?:Image|toggle|hide) caption(?= \\p{Lu})`,
]

const CREDITS = new RegExp([...LINES, ...INSIDE].join('|'), 'gmu')
/** A text without any of these has no credits. */
const SOME =
  /^[ \t]*(?:By|BY) |(?:Photo|Picture|Image|Illustration|[Rr]eporting|[Ww]riting|[Ee]diting|caption|contributed to this)|\//m

/**
 * A text with blanks for bylines and for the credits of pictures and agencies, character for character: those who are named
 * there do not speak, and nobody speaks of them.
 */
export const withoutCredits = (text: string): string =>
  SOME.test(text) ? text.replace(CREDITS, (credit) => credit.replace(/[^\r\n]/g, ' ')) : text
