import { listed } from '../model/record.ts'
import type { GoldArticle, GoldStatement } from './gold.ts'
import type { Lettered } from './statements.ts'
import { type Figure, Tally } from './tally.ts'

/** Who speaks, about whom and to whom, on statements whose content is right; and the graph's own edges. */
export class SpeakerScores {
  readonly speaker = new Tally()
  readonly about = new Tally()
  readonly addressee = new Tally()
  readonly edges = new Tally()

  add(
    articles: { readonly predicted: GoldArticle; readonly gold: GoldArticle },
    statements: { readonly predicted: readonly Lettered[]; readonly gold: readonly Lettered[] },
    matches: ReadonlyMap<number, number>,
    aligned: ReadonlyMap<string, string>,
  ): void {
    const known = (id: string): string => aligned.get(id) ?? `?${id}`
    const speakersOf = namedSpeakers(articles.gold)
    const speakersMade = (statement: GoldStatement): string[] => namedSpeakers(articles.predicted)(statement).map(known)
    const found = new Map([...matches].map(([i, j]) => [j, statements.predicted[i]?.statement]))
    statements.gold.forEach(({ statement }, j) => {
      const made = found.get(j)
      this.addOne(this.speaker, made ? speakersMade(made) : [], speakersOf(statement))
      this.addOne(this.about, (made?.about ?? []).map(known), statement.about ?? [], statement.may)
      this.addOne(this.addressee, listed(made?.addressee).map(known), listed(statement.addressee))
    })
    // A statement that gold does not have has no right speaker.
    statements.predicted.forEach(({ statement }, i) => {
      if (!matches.has(i)) this.speaker.add(0, speakersMade(statement).length, 0)
    })
    this.addEdges(articles, speakersOf, speakersMade, known)
  }

  private addOne(tally: Tally, made: readonly string[], wanted: readonly string[], may: readonly string[] = []): void {
    const right = wanted.filter((id) => made.includes(id)).length
    const wrong = new Set(made.filter((id) => !wanted.includes(id) && !may.includes(id))).size
    tally.add(right, wrong, wanted.length - right)
  }

  private addEdges(
    { predicted, gold }: { readonly predicted: GoldArticle; readonly gold: GoldArticle },
    speakersOf: (statement: GoldStatement) => readonly string[],
    speakersMade: (statement: GoldStatement) => readonly string[],
    known: (id: string) => string,
  ): void {
    const wanted = edgesOf(gold, speakersOf, ({ about = [] }) => about)
    const allowed = edgesOf(gold, speakersOf, ({ about = [], may = [] }) => [...about, ...may])
    const made = edgesOf(predicted, speakersMade, ({ about = [] }) => about.map(known))
    const right = [...made].filter((edge) => wanted.has(edge)).length
    const wrong = [...made].filter((edge) => !allowed.has(edge)).length
    this.edges.add(right, wrong, wanted.size - right)
  }

  figures(): Record<string, Figure> {
    return {
      'named speaker of a statement': this.speaker.figure,
      about: this.about.figure,
      addressee: this.addressee.figure,
      'said-about edges': this.edges.figure,
    }
  }
}

/** Speakers that gold can know: an office that nobody is named for is neither right nor wrong. */
const namedSpeakers = ({ entities = [] }: GoldArticle) => {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return ({ speaker }: GoldStatement): string[] =>
    listed(speaker).filter((id) => types.has(id) && types.get(id) !== 'OFFICE')
}

const edgesOf = (
  { statements = [] }: GoldArticle,
  speakers: (statement: GoldStatement) => readonly string[],
  targets: (statement: GoldStatement) => readonly string[],
): Set<string> =>
  new Set(
    statements.flatMap((statement) =>
      speakers(statement).flatMap((speaker) =>
        targets(statement).flatMap((target) => (target === speaker ? [] : [`${speaker}>${target}`])),
      ),
    ),
  )
