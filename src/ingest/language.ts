import type { Article } from '../model/article.ts'
import { placeOf } from './article-of.ts'
import { Skipped } from './skipped.ts'

/** Words that English has all the time, and hardly any other language. */
const ENGLISH = new Set(
  'the of and that with from his which their would said they were been by it he she this have has who we you what'.split(
    ' ',
  ),
)
/** What of the words of English they are at the least: of prose a fifth is usual. Below may be lists of names, too. */
const SURELY = 0.08
/** How likely English may be at the most, beside what is taken for the language, as the library weighs it: in prose, and in lists of names. */
const LIKELY = { prose: 0.98, names: 0.9 }
/** Fewer letters than these tell nothing. */
const FEWEST = 200
/** Of scripts with a sign for a syllable or a word. */
const FEWEST_OTHER = 50
/** How long each of the parts is that are looked at: where a text begins, in its midst, and where it ends. */
const PART = 1500

/**
 * The language of a text where that is clearly not English, as English calls it: "French". `null` for English, and where it
 * cannot be told: of few words, of a list of names. An article that quotes another language at length is English.
 */
export async function otherLanguage(text: string): Promise<string | null> {
  const sample = sampleOf(text)
  const letters = sample.match(/\p{L}/gu) ?? []
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters.length / 2
  if (letters.length < (isLatin ? FEWEST : FEWEST_OTHER) || englishShare(sample) >= SURELY) return null
  const { francAll } = await import('franc')
  const [[best] = ['und'], ...others] = francAll(sample)
  const english = others.find(([code]) => code === 'eng')?.[1] ?? 0
  return NO_OTHER.has(best) || english > (isProse(sample) ? LIKELY.prose : LIKELY.names) ? null : nameOf(best)
}

/** Scots is written in English papers, and is what English with many names is taken for. */
const NO_OTHER = new Set(['und', 'eng', 'sco'])

/** Whether most words do not begin with a capital. */
function isProse(sample: string): boolean {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => !/^\p{Lu}/u.test(word)).length > words.length / 2
}

function sampleOf(text: string): string {
  if (text.length <= 3 * PART) return text
  const middle = Math.floor((text.length - PART) / 2)
  return [text.slice(0, PART), text.slice(middle, middle + PART), text.slice(-PART)].join(' ')
}

function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => ENGLISH.has(word)).length / words.length
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

const nameOf = (code: string): string => NAMES.of(code) ?? code

/** Which languages are read: English, or all that comes. */
export const LANGUAGES = ['en', 'any'] as const
export type Language = (typeof LANGUAGES)[number]

/** An article of another language than English as what is not read; where any is, with the language among its properties. */
export async function judged(article: Article, language: Language): Promise<Article | Skipped> {
  const other = await otherLanguage(article.text)
  if (other === null) return article
  if (language === 'en')
    return new Skipped(
      placeOf(article),
      'another language',
      `is in ${other}, and only English is read: --language any keeps it`,
    )
  const { info } = article
  return { ...article, info: { ...info, properties: { language: other, ...info.properties } } }
}
