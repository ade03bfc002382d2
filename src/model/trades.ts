import { LEGAL_FORM } from './legal-form.ts'
import { singular } from './number.ts'

/** What a company does, or that it is one, as the last word of its name; "Orra Media" may be but a part of Orra. */
const TRADE =
  /(?<=\S) (?:motors?|computers?|aircraft|air ?lines?|airways?|banks?|brewer(?:s|y|ies)|foods?|steel|oil|petroleum|pharmaceuticals?|software|systems?|technolog(?:y|ies)|industr(?:y|ies)|stores?|supermarkets?|hotels?|rail(?:way|road)s?|shipping|mining|group)$/

/** A company's name in small letters, as news calls it for short: "orra motors co" → "orra". Other names are as they are. */
export const withoutTrade = (name: string): string => name.replace(LEGAL_FORM, '').replace(TRADE, '')

/** A company's name in small letters without what it is in law, its trade in the singular: "orra motors co" → "orra motor". */
export const inOneNumber = (name: string): string => name.replace(LEGAL_FORM, '').replace(TRADE, singular)
