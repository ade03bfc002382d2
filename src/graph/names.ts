import type { Entity } from '../model/entity.ts'
import type { Gender } from '../model/gender.ts'
import { genderTold } from '../model/gender-told.ts'
import type { NodeIds } from '../model/identity.ts'
import type { EntityLabel, NodeAttributes } from '../model/schema.ts'
import { known } from './known.ts'
import { oneLine } from './words.ts'

/** What an article says of a node besides its links. */
export type Described = Pick<Entity, 'name'> & Partial<Pick<Entity, 'aliases' | 'aliasCounts' | 'iso' | 'date'>>

/** How a form is used: by how many articles as the fullest one and at all, and how often it is printed as an alias. */
interface Use {
  readonly asName: number
  readonly total: number
  readonly printed: number
}

interface Tally {
  readonly label: EntityLabel | 'Outlet'
  readonly iso: string | undefined
  readonly dates: Set<string>
  readonly forms: Map<string, Use>
}

/** What several articles call the same things. */
export class NameTally {
  readonly #tallies = new Map<string, Tally>()
  readonly #genders = new Map<string, [male: number, female: number]>()

  /** Counts the forms that one article uses for a node. */
  add(id: string, label: Tally['label'], { name, aliases = [], aliasCounts = [], iso, date }: Described): void {
    const tally = this.#tallies.get(id) ?? { label, iso, dates: new Set(), forms: new Map() }
    this.#tallies.set(id, tally)
    if (date !== undefined) tally.dates.add(date)
    for (const form of new Set([name, ...aliases])) {
      const { asName, total, printed } = tally.forms.get(form) ?? { asName: 0, total: 0, printed: 0 }
      const more = aliasCounts[aliases.indexOf(form)] ?? 1
      tally.forms.set(form, { asName: asName + (form === name ? 1 : 0), total: total + 1, printed: printed + more })
    }
  }

  /** Notes what an article tells of a person's gender: above 0 of a man, below of a woman. */
  addGender(id: string, male: number): void {
    if (male === 0) return
    const [sumMale, sumFemale] = this.#genders.get(id) ?? [0, 0]
    this.#genders.set(id, [sumMale + Math.max(0, male), sumFemale + Math.max(0, -male)])
  }

  /** The nodes, each under the name that was decided, else under its most frequent full form. */
  *nodes(
    identity: Pick<NodeIds, 'formerIds' | 'nameOf' | 'sameAs'>,
  ): Generator<[id: string, attributes: NodeAttributes]> {
    for (const [id, tally] of this.#tallies) {
      const gender = genderTold(...(this.#genders.get(id) ?? [0, 0]))
      const sameAs = tally.label === 'Person' ? identity.sameAs(id) : undefined
      yield [id, toNode(tally, identity.formerIds(id), identity.nameOf?.(id), known({ gender, sameAs }))]
    }
  }
}

const toNode = (
  { label, iso, dates, forms }: Tally,
  formerIds: readonly string[],
  decided: string | undefined,
  person: { readonly gender?: Gender; readonly sameAs?: string },
): NodeAttributes => {
  const byName = [...forms].sort(([a, x], [b, y]) => y.asName - x.asName || b.length - a.length || byLook(a, b))
  const name = decided ?? byName[0]?.[0] ?? ''
  const shown = oneLine(name)
  if (label === 'Outlet') return { kind: label, label: shown, name }
  const others = byName
    .filter(([form]) => form !== name)
    .sort(([a, x], [b, y]) => y.printed - x.printed || y.total - x.total || byText(a, b))
  const names = {
    label: shown,
    name,
    aliases: others.map(([form]) => form),
    aliasCounts: others.map(([, use]) => use.printed),
    ...(formerIds.length > 0 ? { formerIds } : {}),
  }
  if (label === 'Person') return { kind: label, ...names, ...person }
  if (label === 'Country' && iso !== undefined) return { kind: label, ...names, iso }
  // Articles that do not agree on a date leave it open.
  const [date] = dates
  return label === 'Event' && date !== undefined && dates.size === 1
    ? { kind: label, ...names, date }
    : { kind: label, ...names }
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1)

/** "John Healey" before "JOHN HEALEY" and "john healey"; "Erdoğan" before "Erdogan", since ğ comes after g. */
const byLook = (a: string, b: string): number => capitalised(b) - capitalised(a) || byText(b, a)

/** Number of words written with a capital and small letters. */
const capitalised = (name: string): number => name.match(/\p{Lu}\p{Ll}/gu)?.length ?? 0
