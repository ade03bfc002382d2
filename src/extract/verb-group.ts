/** One of these, as a pattern. */
const oneOf = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`

/** Words of a verb group that leave open whether something is said: "has also repeatedly", "had to", "or" after a verb. */
const NEUTRAL = oneOf(
  String.raw`(?!(?:only|merely|simply|solely)\b)\p{L}+ly`,
  ...[
    'it',
    'there',
    'also',
    'now',
    'then',
    'soon',
    'ever',
    'even',
    'later',
    'again',
    'yet',
    'so',
    'thus',
    'far',
    'well',
    'still',
    'long',
  ],
  ...[
    'since',
    'always',
    'often',
    'once',
    'to',
    'have',
    'has',
    'had',
    'be',
    'been',
    'being',
    'am',
    'is',
    'are',
    'was',
    'were',
  ],
  ...['do', 'does', 'did', 'wanted', 'prepared', 'ready', 'willing', 'allowed', String.raw`\p{L}+ (?:or|nor)`],
)

/** Words that say that something is not said. */
const NEGATIVE = oneOf(
  ...[
    'not(?! (?:only|merely|simply|solely|just) )',
    'never',
    'neither',
    'nor',
    'without',
    'cannot',
    String.raw`\p{L}*n['’]t`,
    'no longer',
    'yet to',
  ],
  ...['nobody', 'no one', 'none', 'rather than', 'instead of', '(?:stop(?:s|ped|ping)? |far )?short of'],
  ...['fail(?:s|ed|ing)?', 'refus(?:es?|ed|ing|al)', 'declin(?:es?|ed|ing)', 'hesitat(?:es?|ed|ing)'].map(
    (no) => `${no}(?= )`,
  ),
  ...['unable', 'unwilling', 'reluctant', 'unprepared', 'reluctance', 'unwillingness', 'inability', 'failure'],
  ...[
    'avoid(?:s|ed|ing)?',
    'resist(?:s|ed|ing)?',
    String.raw`(?<=\b(?:not|cannot|\p{L}+n['’]t) )help(?: but)?`,
    'refrain(?:s|ed|ing)? from',
    'sh(?:y|ies|ied|ying) away from',
  ],
)

/** Words that make of it something that may be said, or should be; small, since May and Will are surnames first. */
const HYPOTHETICAL = oneOf(
  ...['would', 'could', 'should', 'might', 'may', 'must', 'will', 'shall', String.raw`\p{L}*['’]ll`, '(?:is|are) to'],
  ...['(?:un)?likely', 'expected', 'going', 'able', 'asked', 'urged', 'poised', 'set', 'due', 'about'].map(
    (to) => `${to} to`,
  ),
  ...['wants?', 'plans?', 'planning', 'hop(?:es?|ing)', 'intends?', 'threaten(?:s|ed|ing)?'].map((to) => `${to} to`),
)

const WORD = oneOf(NEGATIVE, HYPOTHETICAL, NEUTRAL)
/** What stands before the verb; a word is never read from its middle. */
const LEAD = new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${WORD}\s+)+$`, 'iu')
const LEAD_OF_CUE = new RegExp(String.raw`^(?:${WORD}\s+)+(?=\p{L})`, 'iu')
const NEGATIVES = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:neither .*\bnor|${NEGATIVE})(?=\s)`, 'giu')
const IS_HYPOTHETICAL = new RegExp(String.raw`(?<![\p{L}\p{N}])${HYPOTHETICAL}(?=\s)(?! not\b| never\b)`, 'u')

/** Characters before a cue that are looked at. */
const REACH = 160

/** The verb of a cue, with what its group says of it. */
export interface VerbGroup {
  /** What stands before the group. */
  readonly before: string
  /** What of the group stands before the verb: "would not immediately ". */
  readonly lead: string
  /** From the verb on, as far as the cue goes: "comment on". */
  readonly verb: string
  /** How many words negate it: two are none ("never failed to say"). */
  readonly negatives: number
  readonly isHypothetical: boolean
}

/**
 * The verb group around a cue, which may begin before the cue.
 *
 * @param before the text before the cue, without the words of source and content
 */
export function verbGroupOf(before: string, cue: string): VerbGroup {
  const own = LEAD_OF_CUE.exec(cue)?.[0] ?? ''
  const text = `${before} ${own}`.replace(/\s+/g, ' ').slice(-REACH)
  const lead = LEAD.exec(text)?.[0] ?? ''
  return {
    before: text.slice(0, text.length - lead.length),
    lead,
    verb: cue.slice(own.length),
    negatives: [...lead.matchAll(NEGATIVES)].length,
    isHypothetical: IS_HYPOTHETICAL.test(lead),
  }
}
