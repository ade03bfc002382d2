/** Nouns that news uses for one and the same happening; the first stands for all. */
const SAME_HEADS: readonly (readonly string[])[] = [
  ['war', 'invasion', 'conflict'],
  ['investigation', 'inquiry', 'probe'],
  ['agreement', 'deal', 'accord', 'pact'],
  ['strike', 'airstrike', 'raid'],
  ['protest', 'demonstration'],
  ['hack', 'hacking', 'breach', 'cyberattack'],
]
const HEAD_OF = new Map(SAME_HEADS.flatMap((heads) => heads.map((word) => [word, heads[0] ?? word] as const)))

/** Happenings that news calls by several names, which no article explains: each line is one. */
const KNOWN = new Map(
  `
world war i, first world war, wwi, ww1, world war one, great war
world war ii, second world war, wwii, ww2, world war two
september 11 attacks, sept 11 attacks, 9 11, 9 11 attacks, 9 11 terrorist attacks, september 11, sept 11, september 11 terrorist attacks, sept 11 terrorist attacks
october 7 attacks, oct 7 attacks, october 7 attack, oct 7 attack, 7 october attacks, 7 october attack, october 7, oct 7, october 7 massacre, october 7 terror attack
january 6 attack, jan 6 attack, january 6 riot, jan 6 riot, january 6 insurrection, jan 6 insurrection, capitol riot, capitol attack, capitol insurrection, attack on the capitol, storming of the capitol
covid 19 pandemic, covid 19, covid pandemic, coronavirus pandemic, coronavirus outbreak, covid 19 outbreak, coronavirus crisis, covid 19 crisis, covid crisis
eu referendum, eu referendum campaign, brexit vote, brexit referendum, european referendum, eu membership referendum, referendum on eu membership, referendum on the eu, in out referendum, uk referendum on eu membership, british eu referendum, uk eu referendum, britains eu referendum, uks eu referendum, british referendum, uk referendum, britains referendum
paris climate agreement, paris agreement, paris climate accord, paris accord, paris climate deal, paris climate pact, paris climate change agreement, paris deal
good friday agreement, belfast agreement
watergate, watergate scandal
grenfell tower fire, grenfell fire, grenfell tower disaster, grenfell tragedy, grenfell tower tragedy
`
    .trim()
    .split('\n')
    .flatMap((line) => line.split(', ').map((name) => [name, line.split(', ')[0] ?? name] as const)),
)

/** A happening that news calls by several names, by one of them in small letters; of others nothing. */
export const knownEvent = (plain: string): string | undefined => KNOWN.get(plain)

const BEHIND_HEAD = / (?:of|on|in|with|over|at|for|between|against|to|by|from|about|after) .*$/
const SMALL = /^(?:of|on|in|with|over|at|for|between|against|to|by|from|about|after|and|the|a|an)$/

const singular = (word: string): string => word.replace(/(?<!s)s$/, '')

/** The noun that says what happens, in small letters. */
const printedHead = (plain: string): string => singular(plain.replace(BEHIND_HEAD, '').split(' ').at(-1) ?? '')

/** Nouns for an election, beside words that tell of one: there are other races. */
const ELECTION = /^(?:race|contest|campaign)$/
const POLITICAL =
  /\b(?:presidential|senate|house|congressional|gubernatorial|mayoral|primary|election|democratic|republican|gop|leadership|general|(?:19|20)\d\d)\b/

/** The noun that says what happens, one for all that mean the same: "strike" of "US airstrikes on Yemen". */
export function eventHead(plain: string): string {
  const head = printedHead(plain)
  return ELECTION.test(head) && POLITICAL.test(plain) ? 'election' : (HEAD_OF.get(head) ?? head)
}

/** What comes again each year, or after years. */
const RECURRING =
  /(?:\belection day|\bsuper tuesday|\bsuper bowl|\bstate of the union|\binauguration|\bconvention|\bcaucus(?:es)?|\bprimar(?:y|ies)|\bolympics|\bfestival|\bgrand prix|\bworld cup|\bchampionships?|\bawards|\bg(?:7|8|20) summit)$/
export const comesAgain = (plain: string): boolean => RECURRING.test(plain)

/** What an election is called besides, if it is that of a whole country. */
const NATIONAL = /^(?:presidential|general|us|american|united|states|national|\d{4})$/

/** The words of a name besides its noun and small ones, in order of letters: "gaza" of "war in Gaza" and "Gaza war". */
export function wordsOfEvent(plain: string): string[] {
  const head = printedHead(plain)
  const words = plain.split(' ').filter((word) => !SMALL.test(word) && singular(word) !== head)
  return (eventHead(plain) === 'election' ? words.filter((word) => !NATIONAL.test(word)) : words).sort()
}

/** What tells happenings of one noun and the same participants apart: an election is of a country, or of less. */
export const kindOfEvent = (plain: string): string =>
  (eventHead(plain) === 'election' ? PARTIAL : PARTICULAR).exec(plain)?.[0] ?? ''
const PARTIAL =
  /\b(?:senate|house|special|midterm|primary|local|mayoral|gubernatorial|state|parliamentary|by|european)\b/
const PARTICULAR = /\b(?:impeachment|first|second|third|fourth|last|next|arab|six day|yom kippur)\b/
