import type { Plugin } from 'compromise/misc'

type Irregular = Readonly<Record<string, string>>

interface World {
  readonly methods: {
    readonly two: { readonly transform: { readonly noun: { toSingular: (word: string, model: Model) => string } } }
  }
  readonly model: Model
}

interface Model {
  readonly two: {
    /** Plurals by their singulars. */
    readonly irregularPlurals: Irregular
  }
}

const NONE: Model = { two: { irregularPlurals: {} } }

/** compromise turns its list of irregular plurals round for every plural that it meets; here that is done once. */
export const singularsAtOnce: Plugin = {
  mutate: (({ methods, model }: World) => {
    const { noun } = methods.two.transform
    const { toSingular } = noun
    const singulars = new Map(Object.entries(model.two.irregularPlurals).map(([one, several]) => [several, one]))
    noun.toSingular = (word) => singulars.get(word) ?? toSingular(word, NONE)
  }) as unknown as NonNullable<Plugin['mutate']>,
}
