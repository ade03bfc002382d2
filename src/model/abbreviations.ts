const list = (words: string): string => words.trim().split(/\s+/).join('|')

/** Titles that news shortens; a name follows, so that no sentence ends behind one. */
const TITLE = list(`
  Mr Mrs Ms Mx Messrs Mme Mlle Sra Dr Prof Rev Fr Msgr Hon Rt Sens? Reps? Govs? Gens? Lts? Cols? Sgts? Capts? Majs? Cmdr
  Cpls? Adm Brig Pvt Pfc Spc Supt Insp Dets? Const Amb Sec Asst Atty Pres Ald Ft Mt`)
/** Months and other words that a number follows; without one, a sentence may end behind "No." */
const NUMBERED = list('Jan Feb Mar Apr Aug Sept? Oct Nov Dec Nos? pp? Art Fig Vol')
/** Abbreviations that end a sentence as often as not. */
const EITHER = list(`
  St Sr Jr Esq Inc Corp Co Cos Ltd Bros Assn Dept Del vs? al etc approx Ave Blvd Univ Ph\\.D M\\.D B\\.A M\\.A Ala Ariz Ark
  Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
  Mon Tues Wed Thurs Fri Sat Sun`)

const BEGIN = String.raw`(?<![\p{L}\p{N}])`
const BEHIND_TITLE = new RegExp(String.raw`${BEGIN}(?:${TITLE})\.$`, 'u')
const BEHIND_NUMBERED = new RegExp(String.raw`${BEGIN}(?:${NUMBERED})\.$`, 'u')
/** "J." and "J.K." of a name; "a.m." and "U.S." */
const BEHIND_EITHER = new RegExp(String.raw`${BEGIN}(?:(?:${EITHER})|\p{L}(?:\.-?\p{L})*)\.$`, 'u')
/** What begins a sentence and no name. */
const OPENER =
  /^(?:The|An?|It|It['’]s|He|She|They|We|You|I|This|That|These|Those|There|Here|His|Her|Their|Its|Our|My|But|And|Or|So|Yet|If|When|While|As|At|In|On|For|From|With|After|Before|Since|By|To|Of|Then|Now|No|Not|Nobody|What|Why|How|Who|Where|Both|Some|Many|Most|All|Asked|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)(?![\p{L}\p{N}])/u

/** Whether a text ends with a title that news shortens: "told Sen." */
export const endsWithTitle = (text: string): boolean => BEHIND_TITLE.test(text)

/** Whether the full stop that a text ends with is, or may be, an abbreviation's: "Orr Jr." */
export const endsWithAbbreviation = (text: string): boolean =>
  [BEHIND_TITLE, BEHIND_NUMBERED, BEHIND_EITHER].some((pattern) => pattern.test(text.slice(-12)))

/**
 * Whether a sentence goes on behind a full stop, which then belongs to an abbreviation: "Mr. | Tarn", "Jan. | 6",
 * "George W. | Bush", "the U.S. | Senate", but not "in the U.S. | He left".
 *
 * @param before the text up to the full stop, which is its last character
 * @param after what follows the blanks behind it
 */
export function sentenceGoesOn(before: string, after: string): boolean {
  const end = before.slice(-12)
  if (/^\p{Ll}/u.test(after) && /\.$/.test(end)) return true
  if (BEHIND_TITLE.test(end)) return true
  if (BEHIND_NUMBERED.test(end)) return /^\p{N}/u.test(after)
  return BEHIND_EITHER.test(end) && /^[\p{Lu}\p{N}]/u.test(after) && !OPENER.test(after)
}
