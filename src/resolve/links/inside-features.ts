import type { Features } from '../../model/ranking.ts'
import type { FeaturesOf } from './candidate.ts'
import type { Expression } from './expression.ts'
import { is, type Scene } from './scene.ts'
import { WORK } from './works.ts'

/** Who speaks for somebody. */
const TEAM =
  /^(?:[’']s?)? ?(?:[\p{L}-]+ ){0,2}(?:campaign|office|team|camp|administration|spokes\p{L}+|aides?|allies)\b/u
const PREPOSITIONS: readonly (readonly [string, RegExp])[] = [
  ['of', /\bof (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u],
  ['for', /\bfor (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u],
  ['by', /\b(?:by|from) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u],
  ['at', /\b(?:at|in|on|to|near|outside|inside|under|within|across) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u],
  ['with', /\b(?:with|among|like|including|than|about|against|over|behind|between) (?:the )?(?:\p{Lu}[\p{L}.]* )*$/u],
]

/** How a candidate stands in the words: at their head, as an owner, behind a preposition, in apposition. */
export const insideFeatures =
  ({ document }: Scene, { span, words, headEnd }: Expression): FeaturesOf =>
  ({ inside, office, members }) => {
    const [member] = members
    const held = office && {
      'i holds': 1,
      'i held once': is(member !== undefined && office.member.former.has(member)),
      'i only holder': is(office.member.holders.size === 1),
      'i holds head': is(
        office.mention.end === headEnd || (office.mention.start < headEnd && office.mention.end >= headEnd),
      ),
      'i former': is(/\b(?:former|ex)\b/i.test(words) === (member !== undefined && office.member.former.has(member))),
    }
    if (!inside) return held ?? NONE
    const { text } = document.article
    const { start, end } = inside.mention
    const before = text.slice(span.start, start)
    const behind = text.slice(end, span.end)
    const owned = /^[’']s?/.exec(behind)?.[0].length ?? 0
    const preposition = PREPOSITIONS.find(([, pattern]) => pattern.test(before))?.[0]
    return {
      ...held,
      inside: 1,
      'i pronoun': is(inside.mention.kind === 'pronoun'),
      'i nominal': is(inside.mention.kind === 'nominal'),
      'i begins': is(/^(?:[Tt]he |[Bb]oth |[Aa]n? )?(?:\p{Lu}[\p{L}.]* )?$/u.test(before)),
      'i titled': is(/^\p{Lu}/u.test(before)),
      'i ends': is(/^[\s,’'”")\]–-]*$/.test(behind)),
      'i head': is(end <= headEnd && /^[\s)\]]*$/.test(text.slice(end, headEnd))),
      'i in head': is(start < headEnd),
      'i owner': is(owned > 0 && behind.length > owned),
      'i owns work': is(owned > 0 && WORK.test(behind.slice(owned))),
      'i before noun': is(
        /^ \p{Ll}/u.test(behind) && !/^ (?:and|or|of|in|from|at|who|for|which|with|on|to)\b/.test(behind),
      ),
      'i owns team': is(TEAM.test(behind)),
      'i before work': is(owned === 0 && WORK.test(behind)),
      'i before plural': is(/^ [\p{L}-]+s\b/u.test(behind)),
      'i clause': is(/\b(?:who|whom|whose|which|that|when|where)\b/.test(before)),
      ...(preposition ? { [`i ${preposition}`]: 1 } : {}),
      'i after comma': is(/, (?:\p{Lu}[\p{L}.]* )*$/u.test(before)),
      'i after noun': is(/\p{Ll} (?:\p{Lu}[\p{L}.]* )*$/u.test(before) && !preposition),
      'i before comma': is(/^,/.test(behind)),
      'i joined': is(/^(?:,? (?:and|or) |, )/.test(behind) || /(?:\band|\bor) (?:\p{Lu}[\p{L}.]* )*$/u.test(before)),
      'i far': Math.log1p(before.length / 20),
      'i followed': Math.log1p(behind.length / 20),
      'i with': is(/^ (?:and|or) (?:other|others|his|her|its|fellow|their)\b/.test(behind)),
    }
  }

const NONE: Features = {}
