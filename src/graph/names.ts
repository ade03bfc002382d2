import type { EntityLabel, NodeAttributes } from '../model/schema.ts'
import { oneLine } from './words.ts'

interface Tally {
  readonly label: EntityLabel | 'Outlet'
  readonly iso: string | undefined
  /** Form → number of articles that use it: as the fullest form, and at all. */
  readonly forms: Map<string, { readonly asName: number; readonly total: number }>
}

/** What several articles call the same things. */
export class NameTally {
  readonly #tallies = new Map<string, Tally>()

  /** Counts the forms that one article uses for a node. */
  add(id: string, label: Tally['label'], name: string, aliases: readonly string[] = [], iso?: string): void {
    const tally = this.#tallies.get(id) ?? { label, iso, forms: new Map() }
    this.#tallies.set(id, tally)
    for (const form of new Set([name, ...aliases])) {
      const { asName, total } = tally.forms.get(form) ?? { asName: 0, total: 0 }
      tally.forms.set(form, { asName: asName + (form === name ? 1 : 0), total: total + 1 })
    }
  }

  /** The nodes, each under its most frequent full form. */
  *nodes(): Generator<[id: string, attributes: NodeAttributes]> {
    for (const [id, tally] of this.#tallies) yield [id, toNode(tally)]
  }
}

const toNode = ({ label, iso, forms }: Tally): NodeAttributes => {
  const byName = [...forms].sort(([a, x], [b, y]) => y.asName - x.asName || b.length - a.length || byLook(a, b))
  const name = byName[0]?.[0] ?? ''
  const aliases = byName
    .slice(1)
    .sort(([a, x], [b, y]) => y.total - x.total || byText(a, b))
    .map(([form]) => form)
  const shown = oneLine(name)
  if (label === 'Outlet') return { kind: label, label: shown, name }
  if (label === 'Country' && iso !== undefined) return { kind: label, label: shown, name, aliases, iso }
  return { kind: label, label: shown, name, aliases }
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1)

/** "John Healey" before "JOHN HEALEY" and "john healey"; "Erdoğan" before "Erdogan", since ğ comes after g. */
const byLook = (a: string, b: string): number => capitalised(b) - capitalised(a) || byText(b, a)

/** Number of words written with a capital and small letters. */
const capitalised = (name: string): number => name.match(/\p{Lu}\p{Ll}/gu)?.length ?? 0
