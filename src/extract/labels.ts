import type { Span } from '../model/span.ts'

/** A name and a colon at the head of a paragraph: "WALLACE: Let's begin.", "Lewis Hargreave: No.", "Q: Why?" */
export interface Label {
  readonly kind: 'capitals' | 'name' | 'question' | 'answer'
  /** The last word of the name, by which a label is known again. */
  readonly key: string
  readonly source: Span
  readonly cue: Span
  /** Where the words behind it begin; the paragraph's end where it stands alone. */
  readonly behind: number
}

const CAPITALS = String.raw`(?:Mc|Mac|De|Di|Van|La|Le)?\p{Lu}[\p{Lu}\p{M}.’'-]*`
const WORD = String.raw`\p{Lu}[\p{L}\p{N}\p{M}.’'&-]*`
/** "(Channel Nine)", "[Host]", ", CHANNEL NINE ANCHOR". */
const BRACKET = String.raw`\s(?:\([^()\n]{1,60}\)|\[[^\[\]\n]{1,60}\])`
const DETAIL = String.raw`(?:${BRACKET}|,\s[^:?!,\n]{1,60})`
/** A time in brackets, the signs of bold letters, an opening mark. */
const HEAD = String.raw`^(?:\[[\d:]+\]\s+)?(?:\*\*|__)?["“]?`
const COLON = String.raw`(?<gap>[ ]{0,2}):(?:\*\*|__)?(?:\s+|$)`
const IN_CAPITALS = new RegExp(
  `${HEAD}(?<source>(?<name>(?:${CAPITALS}\\s){0,4}${CAPITALS})(?:${DETAIL}){0,2})${COLON}`,
  'u',
)
const IN_SMALL_LETTERS = new RegExp(
  `${HEAD}(?<source>(?<name>${WORD}(?:\\s(?:de|van|von|der|of|the|bin|al|${WORD})){0,4})(?:${BRACKET})?)${COLON}`,
  'u',
)
const QUESTION = /^(?:\*\*|__)?(?<source>Q|Question)[:.](?:\*\*|__)?\s+(?=\S)/
const ANSWER = /^(?:\*\*|__)?(?<source>A|Answer)[:.](?:\*\*|__)?\s+(?=\S)/

/** What heads a fact, a list, a note or a section. */
const NOT_A_SPEAKER =
  /^(?:(?:editor[’']?s[’']? )?notes?|updated?|correction|clarification|read(?: more| next)?|sources?|related|watch|listen|video|photos?|pictures?|captions?|more|breaking|live|exclusive|analysis|opinion|date|time|when|where|who|what|why|how|results?|score|venue|location|place|price|cost|ingredients|method|serves|preparation|step \d+|day \d+|part \d+|summary|background|context|(?:the )?bottom line|(?:key )?takeaways?|pros|cons|tips?|warning|disclosure|contact|email|phone|website|headline|topic|subject|verdict|claim|facts?|myth|rating|winners?|losers?|example|quote|next|also|but|and|yet|still|first|second|third|finally|remember|advertisement)$/i

/** The label at the head of a paragraph that is no fact's ("Date: 5 May", "Result: 3–2"); `null` where there is none. */
export function labelAt(text: string, paragraph: Span): Label | null {
  const words = text.slice(paragraph.start, paragraph.end)
  const kinds = { question: QUESTION, answer: ANSWER, capitals: IN_CAPITALS, name: IN_SMALL_LETTERS }
  for (const [kind, pattern] of Object.entries(kinds) as [Label['kind'], RegExp][]) {
    const match = pattern.exec(words)
    const { source = '', name = source, gap = '' } = match?.groups ?? {}
    if (!match || NOT_A_SPEAKER.test(name) || /['’]s\s/i.test(name)) continue
    if (kind === 'capitals' && !/\p{Lu}.*\p{Lu}/u.test(name)) continue
    const start = paragraph.start + match[0].indexOf(source)
    const end = start + source.length
    return {
      kind,
      key: (name.split(/\s/).at(-1) ?? name).toUpperCase(),
      source: { start, end },
      cue: { start: end + gap.length, end: end + gap.length + 1 },
      behind: paragraph.start + match[0].length,
    }
  }
  return null
}
