import nlp from 'compromise/two'

/** A word of a noun phrase. */
interface PhraseWord {
  readonly text: string
  /** Lower case, without marks. */
  readonly normal: string
  readonly isNoun: boolean
}

/** Tags of words that are no part of what a phrase is called, whatever else they are. */
const BARRED = [
  'Pronoun',
  'Determiner',
  'Value',
  'Date',
  'Person',
  'Possessive',
  'Comparative',
  'Superlative',
  'Url',
  'Emoji',
]

interface Term {
  readonly text: string
  readonly normal: string
  readonly pre: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

/** The noun phrases of a text: nouns in a row, with the adjectives before them. Never throws, whatever the text. */
export function nounPhrases(text: string): readonly (readonly PhraseWord[])[] {
  const sentences = nlp(text).docs as unknown as readonly (readonly Term[])[]
  return sentences.flatMap((terms) => {
    const phrases: PhraseWord[][] = [[]]
    for (const term of terms) {
      const isNoun = term.tags.has('Noun')
      const isPart = (isNoun || term.tags.has('Adjective')) && !BARRED.some((tag) => term.tags.has(tag))
      const last = phrases.at(-1) as PhraseWord[]
      const isBroken = /\S/.test(term.pre) || (!isNoun && last.at(-1)?.isNoun)
      if (!isPart || isBroken) phrases.push([])
      if (isPart) phrases.at(-1)?.push({ text: term.text, normal: term.normal, isNoun })
      if (/\S/.test(term.post)) phrases.push([])
    }
    return phrases.filter((words) => words.at(-1)?.isNoun)
  })
}
