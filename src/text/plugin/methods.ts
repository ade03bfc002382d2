import { tellsCountry } from '../../model/document.ts'
import type { Phrase, View } from './internals.ts'
import { phrasesIn } from './recognise.ts'

type ViewClass = new (document: View['document'], pointer?: readonly (readonly number[])[]) => View

/** Gives every view the plugin's methods. Each returns what is recognised within it, as a view of its own. */
export function addMethods(Base: ViewClass): void {
  /** Names of countries and of their peoples, each with what it stands for. */
  class Countries extends Base {
    override json(options?: object | number): Record<string, unknown>[] {
      if (typeof options === 'number') return this.eq(options).json()
      return this.map((one) => ({ ...one.toView().json(options)[0], country: countryIn(one) }), [])
    }
    /** What is chosen from countries stays countries. */
    update(pointer: readonly (readonly number[])[]): Countries {
      return new Countries(this.document, pointer)
    }
  }

  const methods: Record<string, (this: View, n?: number) => View> = {
    offices(n) {
      return found(this, ({ kind }) => kind === 'office').getNth(n)
    },
    events(n) {
      return found(this, ({ kind }) => kind === 'event').getNth(n)
    },
    parties(n) {
      return found(this, ({ isParty = false }) => isParty).getNth(n)
    },
    countries(n) {
      const view = found(this, isCountry).getNth(n)
      return new Countries(view.document, view.fullPointer)
    },
  }
  Object.assign(Base.prototype, methods)
}

const isCountry = (phrase: Phrase): boolean => tellsCountry(phrase) && !phrase.isInName

/** The phrases of a kind, as one view. */
function found(view: View, isWanted: (phrase: Phrase) => boolean): View {
  const pointers = view.fullPointer.flatMap(([sentence, from], i) =>
    phrasesIn(view.docs[i] ?? [])
      .filter(({ phrase }) => isWanted(phrase))
      .map(({ start, end }) => [sentence, from + start, from + end]),
  )
  return view.toView(pointers)
}

function countryIn(view: View): { iso: string; name: string } | null {
  const [one] = phrasesIn(view.docs[0] ?? []).filter(({ phrase }) => isCountry(phrase))
  return one ? { iso: one.phrase.key, name: one.phrase.name } : null
}
