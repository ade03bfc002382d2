import type { Member } from '../cast/cast.ts'
import { isShortFor } from '../offices/office-names.ts'
import { alike } from './alike.ts'

/** Heads of states and of governments: nobody is two of them. */
export const TOP_POST = /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|pope)$/

/** The two chambers: nobody sits in both. */
const SENATOR = /^senator$/
const REPRESENTATIVE = /^(?:congress(?:man|woman)|representative)$/

/** Who sits in one of them is no president, and was none. */
const MEMBER = new RegExp(`${SENATOR.source}|${REPRESENTATIVE.source}`)

/** Who stands in for the holder of an office is not its holder: "vice president", "deputy chairman", "shadow chancellor". */
const DEPUTY = /^(?:vice|deputy|assistant|shadow)[- ]/

/** Whether somebody holds another top post than the one of this name, sits in the other chamber, or stands in for the holder. */
export function holdsOtherPost(offices: readonly Member[], person: Member, name: string): boolean {
  const post = name.replace(FORMER, '')
  return offices.some(
    ({ listedName = '', holders, former }) =>
      holders.has(person) &&
      !former.has(person) &&
      listedName !== name &&
      ((TOP_POST.test(name) && TOP_POST.test(listedName)) ||
        (TOP_POST.test(post) && MEMBER.test(listedName)) ||
        (SENATOR.test(name) && REPRESENTATIVE.test(listedName)) ||
        (REPRESENTATIVE.test(name) && SENATOR.test(listedName)) ||
        (DEPUTY.test(listedName) && listedName.replace(DEPUTY, '') === post)),
  )
}

/** Posts that their own words tell apart; "majority leader" and "Senate leader" may be one. */
const TOLD_BY_NAME = /(?:secretary|minister|general)$/
/** Words before a post that many such posts share. */
const ANY = /^(?:cabinet|senior|junior|party|government|top) /

/**
 * Whether somebody holds offices of the kind of one that words name, and all of them are others: an attorney general is no
 * inspector general, nor the leader of one party that of another.
 */
export function isOtherThan(post: Member, offices: readonly Member[], person: Member, words: string): boolean {
  const name = post.listedName ?? ''
  const noun = name.split(' ').at(-1) ?? ''
  const held = offices.filter(
    ({ listedName = '', holders, former }) =>
      holders.has(person) && !former.has(person) && listedName.split(' ').includes(noun),
  )
  const isOther = ({ listedName = '', of, ofInferred }: Member): boolean =>
    !mayBeCalled({ listedName }, name) ||
    (of !== null && post.of !== null && of !== post.of && !ofInferred && !post.ofInferred && !isAnyOf(words, of))
  return held.length > 0 && !ANY.test(name) && held.every(isOther)
}

/** Whether an office is told to be of another country than the one that words name: "the Norwegian president" is no president of Chile. */
export const isOfOther = ({ of }: Member, post: Member | undefined): boolean =>
  of?.type === 'COUNTRY' && post?.of?.type === 'COUNTRY' && of !== post.of

/** Whether words say only of which kind the body of an office is, and one is of it: "the chairman of a House committee". */
function isAnyOf(words: string, { listedName = '', forms }: Member): boolean {
  const kind = /\b(?:of|at) an? (?:[\p{L}-]+ ){0,2}?(\p{Ll}+)(?= that | which |,|$)/u.exec(words)?.[1]
  return kind !== undefined && [listedName, ...forms.keys()].some((name) => name.toLowerCase().endsWith(` ${kind}`))
}

/** Whether a name tells a post from others of its noun: "transport secretary", but not "the secretary" or "a senior minister". */
export const isToldByName = (name: string): boolean => / /.test(name) && TOLD_BY_NAME.test(name) && !ANY.test(name)

/** Whether an office may be the one of that name: a press secretary is no transport secretary. */
const mayBeCalled = ({ listedName = '' }: Pick<Member, 'listedName'>, name: string): boolean =>
  !isToldByName(name) || listedName === name || isShortFor(name, listedName) || isShortFor(listedName, name)

/** Descriptions by class of post: whom "the cabinet minister" can mean is said by the offices people hold. */
const POSTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:minister)$/, /^(?!shadow ).*(?:secretary|minister|chancellor)/],
  [/^(?:lawmaker|legislator)$/, /representative|congress|senator/],
  [/^(?:congress(?:man|woman)|representative)$/, /representative|congress/],
  [/^(?:judge|justice)$/, /judge|\bjustice$/],
  [/^leader$/, /leader|minister|president/],
  [/^(?:mp|backbencher|peer)$/, /member of parliament/],
  [/^(?:presenter|host|broadcaster|interviewer)$/, /presenter|host|anchor/],
]

/** Whether a noun names a post. */
export const isPost = (noun: string): boolean =>
  TOP_POST.test(noun) || SENATOR.test(noun) || POSTS.some(([nouns]) => nouns.test(noun))

/** Whether an office is one that a noun may mean: "the minister" is a defence secretary, but no American one. */
export function isOfPost({ listedName = '', of }: Member, noun: string): boolean {
  if (noun === 'minister' && of?.iso === 'US') return false
  const post = POSTS.find(([nouns]) => nouns.test(noun))?.[1]
  const words = listedName.split(' ')
  return post ? post.test(listedName) : alike(noun).some((one) => words.includes(one))
}

/** Whether somebody holds an office that a noun may mean. */
export const holdsPost = (offices: readonly Member[], person: Member, noun: string): boolean =>
  offices.some((office) => office.holders.has(person) && isOfPost(office, noun))

const FORMER = /^(?:former|ex|then|previous|late)[- ]/

/**
 * Whether somebody else holds the office that words name, and this person none that they may mean, or only once did:
 * "the president" is not the former one where the article names another.
 */
export function isAnothers(offices: readonly Member[], person: Member, name: string, noun: string): boolean {
  const post = name.replace(FORMER, '')
  // "The minister" is rather no prime minister, and "the prime minister" no other minister.
  const isNamed = ({ listedName = '' }: Member): boolean =>
    TOP_POST.test(post) ? listedName === post : !TOP_POST.test(listedName)
  const fitting = offices.filter((office) => isOfPost(office, noun) && mayBeCalled(office, post))
  const holding = fitting.filter(({ holders }) => holders.has(person))
  const once = fitting.filter(isNamed).flatMap(({ former }) => [...former])
  if (post !== name) return once.some((one) => one !== person) && !holding.some(({ former }) => former.has(person))
  if (holding.length === 0) return fitting.some((office) => office.holders.size > 0 && isNamed(office))
  return (
    holding.every(({ former }) => former.has(person)) &&
    fitting.some((office) => office.listedName === name && [...office.holders].some((one) => !office.former.has(one)))
  )
}
