import type { JsonProps, Plugin } from 'compromise/misc'
import type View from 'compromise/view/three'
import type { World } from './internals.ts'
import { addMethods } from './methods.ts'
import { preparePatterns } from './patterns.ts'
import { recognise } from './recognise.ts'
import { TAGS } from './tags.ts'

/** Names of countries and of their peoples, each with the country that it stands for. */
export interface CountriesView extends View {
  json(
    options?: string | JsonProps,
  ): { readonly text: string; readonly country: { readonly iso: string; readonly name: string } }[]
}

/** What a view of compromise can do with the plugin: `nlp<NewsMethods>(text).offices()`. */
export interface NewsMethods {
  /** Offices by their own words: "defence secretary", "vice-president", "PM". */
  offices(n?: number): View
  /** Particular happenings: "Yemen strikes", "2016 election", "coalition of the willing". */
  events(n?: number): View
  /** Countries and their peoples: "France", "the Americans". `json()` has their ISO 3166-1 codes of two letters. */
  countries(n?: number): CountriesView
  /** Political parties: "GOP", "Lib Dems". */
  parties(n?: number): View
}

/**
 * A plugin for compromise that recognises what news is about: `nlp.plugin(onrecord)`. It runs as the last step of
 * `nlp(text)` and adds the tags Office, Event, Party, Country, Demonym, Organization, Place and Honorific, and the methods of
 * `NewsMethods`. Like every plugin of compromise it is there for all of the process that uses this compromise.
 */
const onrecord: Plugin = {
  tags: TAGS,
  compute: { onrecord: recognise },
  hooks: ['onrecord'],
  api: addMethods as unknown as NonNullable<Plugin['api']>,
  mutate: ((world: World) => preparePatterns(world)) as unknown as NonNullable<Plugin['mutate']>,
}

export default onrecord
