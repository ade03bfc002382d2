import { ENTITY_TYPES, type EntityType } from '../model/entity.ts'
import { nameKey } from '../model/name-key.ts'
import type { GoldArticle, GoldEntity, GoldMention } from './gold.ts'
import { type Figure, Tally } from './tally.ts'

/** For each predicted entity the gold entity that it shares most mentions with, else the one of the same name. */
export function alignEntities(predicted: GoldArticle, gold: GoldArticle): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const mine of mentionsOf(predicted))
    for (const theirs of gold.mentions ?? [])
      if (mine.start < theirs.end && theirs.start < mine.end) {
        const counts = votes.get(mine.entity) ?? new Map<string, number>()
        votes.set(mine.entity, counts.set(theirs.entity, (counts.get(theirs.entity) ?? 0) + 1))
      }
  const aligned = new Map<string, string>()
  for (const { id, name } of predicted.entities ?? []) {
    const best = [...(votes.get(id) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
    const found = best ?? gold.entities?.find((one) => nameKey(one.name ?? '') === nameKey(name ?? ''))?.id
    if (found !== undefined) aligned.set(id, found)
  }
  return aligned
}

const mentionsOf = ({ mentions = [] }: GoldArticle): readonly GoldMention[] =>
  mentions.filter(({ start, end }) => start < end)

/** Names, entities and who holds which office. */
export class EntityScores {
  readonly mentions = tallies()
  readonly entities = tallies()
  readonly holds = new Tally()

  /** @param aligned predicted entity → gold entity */
  add(predicted: GoldArticle, gold: GoldArticle, aligned: ReadonlyMap<string, string>): void {
    const ignored = new Set((gold.demonyms ?? []).flatMap(({ start, end }) => range(start, end)))
    const [mine, theirs] = [predicted, gold].map((article) =>
      mentionsOf(article).filter(({ proper }) => proper !== false),
    )
    const names = mine?.filter(({ start }) => !ignored.has(start)) ?? []
    for (const type of ENTITY_TYPES) {
      this.mentions[type].compare(placesOf(names, type), placesOf(theirs ?? [], type))
      this.addEntities(type, entitiesOf(predicted, names, type), entitiesOf(gold, theirs ?? [], type), aligned)
    }
    this.holds.compare(
      holdings(predicted.entities ?? [], (id) => aligned.get(id) ?? `?${id}`),
      holdings(gold.entities ?? [], (id) => id),
    )
  }

  private addEntities(
    type: EntityType,
    predicted: readonly string[],
    gold: readonly string[],
    aligned: ReadonlyMap<string, string>,
  ): void {
    const left = new Set(gold)
    const right = predicted.filter((id) => left.delete(aligned.get(id) ?? '')).length
    this.entities[type].add(right, predicted.length - right, left.size)
  }

  figures(): Record<string, Figure> {
    const of = (kind: 'mention' | 'entity', all: Readonly<Record<string, Tally>>): Record<string, Figure> => ({
      ...Object.fromEntries(Object.entries(all).map(([type, tally]) => [`${kind} ${type}`, tally.figure])),
      [`${kind} all`]: Tally.sum(Object.values(all)).figure,
    })
    return { ...of('mention', this.mentions), ...of('entity', this.entities), 'holds office': this.holds.figure }
  }
}

const tallies = (): Record<EntityType, Tally> =>
  Object.fromEntries(ENTITY_TYPES.map((type) => [type, new Tally()])) as Record<EntityType, Tally>

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i)

const placesOf = (mentions: readonly GoldMention[], wanted: EntityType): Set<string> =>
  new Set(mentions.filter(({ type }) => type === wanted).map(({ start, end }) => `${start}-${end}`))

/** Entities of a type that are named in the text. */
const entitiesOf = (article: GoldArticle, mentions: readonly GoldMention[], wanted: EntityType): string[] => {
  const named = new Set(mentions.map(({ entity }) => entity))
  return (article.entities ?? []).filter(({ id, type }) => type === wanted && named.has(id)).map(({ id }) => id)
}

const holdings = (entities: readonly GoldEntity[], known: (id: string) => string): Set<string> =>
  new Set(entities.flatMap(({ id, holders = [] }) => holders.map((holder) => `${known(holder)}>${known(id)}`)))
