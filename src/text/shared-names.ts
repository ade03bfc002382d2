import type { LexiconMatch } from '../model/document.ts'

/** A name that two countries, peoples, places or parties share: the list has the likelier one, which is meant unless the article tells. */
interface Shared {
  readonly forms: RegExp
  readonly usual: string
  readonly other: Pick<LexiconMatch, 'key' | 'name'> & Partial<Pick<LexiconMatch, 'kind'>> & { readonly told: RegExp }
  /** What tells that the usual one is in the article too, and so is meant by the bare name. */
  readonly usualTold: RegExp
}

const GEORGIA = /Tbilisi|Batumi|Abkhazia|South Ossetia|Saakashvili|Georgian Dream|Ivanishvili|Zourabichvili|Caucasus/
const STATE_OF_GEORGIA =
  /Atlanta|Savannah|Fulton County|\bGa\.|\bR-GA\b|\bD-GA\b|[Ss]tate of Georgia|Stacey Abrams|Brian Kemp/

const SHARED: readonly Shared[] = [
  {
    forms: /^(?:the )?Congo(?:lese)?$/i,
    usual: 'CD',
    other: {
      key: 'CG',
      name: 'Republic of the Congo',
      told: /Brazzaville|Pointe-Noire|Sassou|(?<!Democratic )Republic of (?:the )?Congo/,
    },
    usualTold: /Kinshasa|Democratic Republic|DR Congo|\bDRC\b|Tshisekedi|Kabila|Goma\b|Kivu|Katanga|Lubumbashi|\bM23\b/,
  },
  {
    forms: /^Dominicans?$/,
    usual: 'DO',
    other: { key: 'DM', name: 'Dominica', told: /\bDominica\b|Roseau/ },
    usualTold: /Dominican Republic|Santo Domingo|Punta Cana|Haiti/,
  },
  {
    forms: /^Koreans?$/,
    usual: 'KR',
    other: { key: 'KP', name: 'North Korea', told: /North Korea|Pyongyang|\bKim Jong/ },
    usualTold: /South Korea|Seoul/,
  },
  {
    forms: /^Georgia$/,
    usual: 'Georgia',
    other: { key: 'GE', name: 'Georgia', kind: 'country', told: GEORGIA },
    usualTold: STATE_OF_GEORGIA,
  },
  {
    forms: /^Georgians?$/,
    usual: 'GE',
    other: { key: 'Georgia', name: 'Georgia', kind: 'place', told: STATE_OF_GEORGIA },
    usualTold: GEORGIA,
  },
]

const BRITAIN =
  /\bUK\b|Brit(?:ain|ish|ons?)\b|Westminster|Downing Street|Whitehall|England|Scotland|Scottish|\bWales\b|\bSNP\b|Lib Dem/
const AMERICA = /\bU\.?S\b|United States|America|Washington|Capitol|White House|\bGOP\b|Trump|Obama|Biden|Clinton/

/** Parties of one name: other countries have theirs. */
const PARTIES: readonly Shared[] = [
  party('Republican Party', /^Republicans$/, 'Les Républicains', {
    told: /Les R[ée]publicains|Macron|Sarkozy|Fillon|Le Pen|Mélenchon|National (?:Rally|Front)|[ÉE]lysée/,
    usualTold: AMERICA,
  }),
  party('Democratic Party', /^(?:Democrats|Democratic [Pp]arty)$/, 'Democratic Party of Italy', {
    told: /Renzi|Gentiloni|Schlein|Salvini|Meloni|Berlusconi|Five Star/,
    usualTold: AMERICA,
  }),
  party('Democratic Party', /^Democratic [Pp]arty$/, 'Democratic Party of Korea', {
    told: /South Korea|Seoul/,
    usualTold: AMERICA,
  }),
  party('Conservative Party', /^(?:Conservatives|Tories|Tory|Conservative [Pp]arty)$/, 'Conservative Party of Canada', {
    told: /Ottawa|Canada[’']s (?:prime minister|election|parliament|[Cc]onservative)|Canadian (?:prime minister|politic|election|[Cc]onservative)|Trudeau|Poilievre/,
    usualTold: BRITAIN,
  }),
  party('Labour Party', /^Labour(?: [Pp]arty)?$/, 'New Zealand Labour Party', {
    told: /Wellington|Ardern|Hipkins|New Zealand[’']s (?:prime minister|election|parliament|Labour)/,
    usualTold: BRITAIN,
  }),
  party('Labour Party', /^Labour(?: [Pp]arty)?$/, 'Norwegian Labour Party', {
    told: /Oslo|Stoltenberg|Norwegian (?:prime minister|politic|election)/,
    usualTold: BRITAIN,
  }),
  party('Labour Party', /^Labour(?: [Pp]arty)?$/, 'Irish Labour Party', {
    told: /Taoiseach|\bDáil\b|Fianna Fáil|Fine Gael/,
    usualTold: BRITAIN,
  }),
  party('Congress', /^Congress$/, 'Indian National Congress', {
    told: /\bBJP\b|Bharatiya Janata|Lok Sabha|Rahul Gandhi|Sonia Gandhi/,
    usualTold: AMERICA,
  }),
]

function party(
  usual: string,
  forms: RegExp,
  name: string,
  tells: Pick<Shared['other'], 'told'> & Pick<Shared, 'usualTold'>,
): Shared {
  return { forms, usual, other: { key: name, name, told: tells.told }, usualTold: tells.usualTold }
}

const ALL = [...SHARED, ...PARTIES]

/** What an article means by names that two share: it is searched once for each, however often it has the name. */
export function meaningsIn(text: string): (match: LexiconMatch) => LexiconMatch {
  const known = new Map<Shared, boolean>()
  const isOther = (one: Shared): boolean => {
    const is = known.get(one) ?? (one.other.told.test(text) && !one.usualTold.test(text))
    known.set(one, is)
    return is
  }
  return (match) => {
    const form = text.slice(match.start, match.end)
    const shared = ALL.find((one) => match.key === one.usual && one.forms.test(form) && isOther(one))
    if (shared === undefined) return match
    const { key, name, kind = match.kind } = shared.other
    return { ...match, key, name, kind }
  }
}
