import { nameKey } from '../model/name-key.ts'
import type { EntityLabel } from '../model/schema.ts'
import type { RecordGraph } from './draft.ts'

/** An entity that a query may mean. */
export interface FoundEntity {
  /** Node id. */
  readonly id: string
  readonly kind: EntityLabel
  readonly name: string
  /** The name that tells it from others: "president (Russia)". */
  readonly label: string
  readonly aliases: readonly string[]
  /** Node ids that mean it too. */
  readonly formerIds: readonly string[]
}

/**
 * The entities that `query` names, case and diacritics aside: the one with this node id, now or formerly, else those with this
 * name or alias and the persons with this surname, else those of whose name or alias it is some whole words. Those with most
 * edges first; empty where none fits.
 */
export const findEntities = (graph: RecordGraph, query: string): FoundEntity[] => {
  const found = entities(graph)
  const wanted = nameKey(query)
  const byId = found.filter(({ id, formerIds }) => id === query || formerIds.includes(query))
  if (byId.length > 0) return byId
  const bearers = found.filter((entity) => formsOf(entity).includes(wanted) || isSurname(wanted, entity))
  const fitting = bearers.length > 0 ? bearers : found.filter((entity) => formsOf(entity).some(hasWords(wanted)))
  return fitting.sort((a, b) => graph.degree(b.id) - graph.degree(a.id) || (a.id < b.id ? -1 : 1))
}

const isSurname = (wanted: string, { kind, name }: FoundEntity): boolean =>
  kind === 'Person' && nameKey(name).endsWith(` ${wanted}`)

const entities = (graph: RecordGraph): FoundEntity[] =>
  graph
    .mapNodes((id, node) =>
      'aliases' in node
        ? [
            {
              id,
              kind: node.kind,
              name: node.name,
              label: node.label,
              aliases: node.aliases,
              formerIds: node.formerIds ?? [],
            },
          ]
        : [],
    )
    .flat()

const formsOf = ({ name, label, aliases }: FoundEntity): string[] => [name, label, ...aliases].map(nameKey)

const hasWords =
  (words: string) =>
  (form: string): boolean =>
    ` ${form} `.includes(` ${words} `)
