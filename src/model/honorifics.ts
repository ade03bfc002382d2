import type { Gender } from './gender.ts'

/** Titles of one kind, with blanks between them. */
interface Kind {
  readonly words: string
  readonly gender?: Gender
  /** Where a capital follows, that need not be a person's name: "General Motors", "Crown Prosecution Service". */
  readonly isWord?: true
  /** People are called so as well: "Earl Warren", "Judge Reinhold". */
  readonly isName?: true
  /** A first name may follow alone: "Sir Max", "Prince Alaric". */
  readonly isBeforeFirstName?: true
  /** A rank of forces or police: many hold it, and it is no office. */
  readonly isRank?: true
  /** It is an office too, by which news calls its holder: "Sheriff Orrin". */
  readonly isOffice?: true
}

/**
 * Titles before a person's name, of which they are no part, by realm: what British and American papers print before names,
 * gathered from their forms of address, peerages and knighthoods, churches, the ranks of forces and police, and courts. A
 * full stop may follow any of them.
 */
const KINDS: readonly Kind[] = [
  // Address
  { words: 'Mr Mister Messrs Monsieur Señor Signor Herr', gender: 'male' },
  { words: 'Mrs Ms Miss Mme Madame Señora Signora Frau', gender: 'female' },
  { words: 'Mx Dr Drs Prof Professor Hon Honourable Honorable Rt Cllr Coun' },
  { words: 'Doctor Madam Right', isWord: true },
  // Knights and peers
  { words: 'Sir', gender: 'male', isBeforeFirstName: true },
  { words: 'Dame Lady', gender: 'female', isBeforeFirstName: true },
  { words: 'Lord Viscount', gender: 'male' },
  { words: 'Baroness Viscountess Marchioness Countess', gender: 'female' },
  { words: 'Earl Baron Duke Count Marquess Marquis', gender: 'male', isWord: true, isName: true },
  { words: 'Duchess', gender: 'female', isWord: true },
  // Royal houses
  { words: 'Sheikh Sheik Emir Sultan Tsar Maharaja', gender: 'male', isBeforeFirstName: true },
  { words: 'Princess Empress Sheikha Tsarina', gender: 'female', isBeforeFirstName: true },
  { words: 'Prince King Emperor', gender: 'male', isWord: true, isBeforeFirstName: true },
  { words: 'Queen', gender: 'female', isWord: true, isBeforeFirstName: true },
  { words: 'Crown', isWord: true, isName: true },
  // Faiths
  { words: 'Rev Revd Reverend Fr Msgr Monsignor Archdeacon Archbishop Rabbi Imam Ayatollah Mullah Mufti' },
  { words: 'Pastor Canon Cardinal Patriarch Vicar Rector Chaplain Provost Very Most', isWord: true },
  { words: 'Bishop Deacon Abbot Prior Elder Saint', isWord: true, isName: true },
  { words: 'Father Brother', gender: 'male', isWord: true, isBeforeFirstName: true },
  { words: 'Sister Mother', gender: 'female', isWord: true, isBeforeFirstName: true },
  { words: 'Pope', gender: 'male', isWord: true, isName: true, isBeforeFirstName: true, isOffice: true },
  // Forces
  {
    words:
      'Gen Gens Lt Lts Lieut Col Cols Maj Majs Capt Capts Cmdr Cdr Cdre Adm Brig Sgt Sgts SSgt MSgt TSgt Cpl LCpl Pvt Pte PFC Pfc Spc Flt Sqn RSM CSM CPO',
    isRank: true,
  },
  { words: 'Lieutenant Colonel Brigadier Commodore Sergeant Corporal Admiral Midshipman Bombardier', isRank: true },
  {
    words: 'General Captain Commander Private Airman Seaman Field Flight Wing Squadron Staff Petty',
    isWord: true,
    isRank: true,
  },
  {
    words: 'Major Marshal Lance Group Air Vice Rear Warrant Chief First Second Third Class Officer Master',
    isWord: true,
    isName: true,
    isRank: true,
  },
  // Police
  { words: 'Det Ch Insp Supt Superintendent DI DCI DS DSI DC DCS PC WPC PCSO', isWord: true, isRank: true },
  { words: 'Detective Inspector Constable Const Trooper Deputy Assistant Asst Agent', isWord: true, isRank: true },
  { words: 'Sheriff', isWord: true, isOffice: true },
  // Courts
  { words: 'Magistrate Recorder Honour Honor', isWord: true },
  { words: 'Justice', isWord: true, isOffice: true },
  { words: 'Judge', isWord: true, isName: true, isOffice: true },
  // Seats and posts
  { words: 'Ald', isOffice: true },
  { words: 'Sen Sens Rep Reps Gov Govs Amb', isWord: true, isOffice: true },
  { words: 'Del', isWord: true, isName: true, isOffice: true },
  { words: 'Senator Congressman Congresswoman Assemblyman Assemblywoman Assemblymember', isWord: true, isOffice: true },
  {
    words: 'Councilman Councilwoman Councillor Councilor Alderman Mayor Governor Representative',
    isWord: true,
    isOffice: true,
  },
  { words: 'President Secretary Speaker Chancellor Ambassador Commissioner', isWord: true, isOffice: true },
  { words: 'Taoiseach Tánaiste', isWord: true, isOffice: true },
]

/** Titles that news shortens or that two ways of speaking call otherwise; the value stands for both. */
const SAME: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  del: 'delegate',
  cllr: 'councillor',
  coun: 'councillor',
  councilor: 'councillor',
  doctor: 'dr',
  professor: 'prof',
  reverend: 'rev',
  revd: 'rev',
  father: 'fr',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  lieut: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  adm: 'admiral',
  brig: 'brigadier',
  cmdr: 'commander',
  cdr: 'commander',
  const: 'constable',
  ald: 'alderman',
  amb: 'ambassador',
  insp: 'inspector',
  supt: 'superintendent',
  pc: 'constable',
  wpc: 'constable',
  di: 'inspector',
  dci: 'inspector',
  det: 'detective',
  lady: 'lord',
  baroness: 'lord',
  baron: 'lord',
  viscount: 'lord',
  viscountess: 'lord',
  earl: 'lord',
  countess: 'lord',
  marquess: 'lord',
  marquis: 'lord',
  marchioness: 'lord',
  dame: 'sir',
}

const wordsOf = (kinds: readonly Kind[]): string[] => kinds.flatMap(({ words }) => words.split(' '))
const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => wordsOf([kind]).map((word) => [word.toLowerCase(), kind] as const)),
)

/** A title by its word, with a capital and maybe a full stop; `undefined` for any other word. */
const kindOf = (word: string): Kind | undefined =>
  /^\p{Lu}/u.test(word) ? KIND_OF.get(word.replace(/\.$/, '').toLowerCase()) : undefined

const sure = KINDS.filter(({ isWord }) => !isWord)

/** Those that nothing but a person's name follows, to stand in a regular expression: "Mr" and the like. */
export const HONORIFIC = wordsOf(sure).join('|')
/** All of them. */
export const TITLE = wordsOf(KINDS).join('|')

/** A title before a name. */
export interface Title {
  /** In lower case, without a full stop; one word for all spellings: "senator" for "Sen." */
  readonly word: string
  readonly gender: Gender | undefined
  readonly isBeforeFirstName: boolean
}

/** A word of a title in its common spelling: "senator" for "Sen." and "SEN". */
export const titleWord = (word: string): string => {
  const plain = word.replace(/\.$/, '').toLowerCase()
  return SAME[plain] ?? plain
}

const TITLE_BEFORE = /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{L}*)\.?\s+$/u

/** The titles that stand right before an offset, in order: "Lt. Col. " → lieutenant, colonel. */
export function titlesBefore(text: string, start: number): Title[] {
  const titles: Title[] = []
  for (let at = start; ; ) {
    const match = TITLE_BEFORE.exec(text.slice(Math.max(0, at - 24), at))
    const kind = KIND_OF.get(match?.[1]?.toLowerCase() ?? '')
    if (!match || !kind) return titles
    const { gender, isBeforeFirstName = false } = kind
    titles.unshift({ word: titleWord(match[1] ?? ''), gender, isBeforeFirstName })
    at -= match[0].length
  }
}

/** How many characters of titles a name begins with; 0 where nothing else would be left, or only what a peer is of. */
export function titlesLength(name: string, isSurname: (word: string) => boolean): number {
  const words = name.split(/(?<=\s)/)
  const titles = words.findIndex((word) => !kindOf(word.trim()))
  // "Gov. Earl Ray Tull": a peer is called by one word, or is "of" a place.
  const count = words[titles - 1]?.trim() === 'Earl' && words.length - titles > 1 ? titles - 1 : titles
  if (count <= 0) return 0
  const rest = words.slice(count)
  if (rest[0]?.trim() === 'of') return 0
  // "Bishop Amos Tull", and then "Bishop Tull"; but Earl Warren and Bishop Tarn may be called so.
  const isSure = words.slice(0, count).some((word) => !kindOf(word.trim())?.isName)
  return isSure || rest.length > 1 || isSurname(rest[0] ?? '') ? words.slice(0, count).join('').length : 0
}

/** Whether a title is an office as well: "Sheriff", "Sen." */
export const isOfficeTitle = (word: string): boolean => kindOf(word)?.isOffice === true
/** Whether words are a rank and nothing else: "Staff Sgt.", "Detective Inspector", "Sgt. 1st Class". */
export const isRank = (words: string): boolean =>
  words !== 'Chief' &&
  words.split(/[\s-]+/).every((word) => /^(?:1st|2nd|3rd)$/.test(word) || kindOf(word)?.isRank === true)

/** Forms of address and ranks that are no office, by themselves or behind one: "Sir", "Prime Minister Sir", "court president Lord". A Sea Lord holds one. */
export const ADDRESS =
  /(?:^|\s+)(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|(?<!\b(?:Sea|First|Civil|Law) )Lord|Baroness|Rabbi|Rev|Revd)\.?$|\s+(?:Lt|Col|Capt|Adm)\.?$/

/** Whether words are nothing but honorifics: "Rt Hon. Dame". */
export const isHonorifics = (words: string): boolean =>
  words.split(/\s+/).every((word) => kindOf(word)?.isWord === undefined && kindOf(word) !== undefined)

/** Letters behind a person's name that are an office too: of members of parliaments. */
export const SEAT_LETTERS = 'MP|MSP|MEP|MLA|MHA|TD'
/** Letters behind a person's name: honours, degrees, professions. "MP" is an office, "Jr." a part of the name. */
export const LETTERS =
  'KC|QC|PC|JP|OBE|MBE|CBE|KBE|DBE|GBE|KCB|DCB|GCB|CB|KCMG|GCMG|CMG|CVO|KCVO|DCVO|LVO|MVO|DSO|DSC|DFC|FRS|FBA|FRCP|FRCS|PhD|MD|DDS|MBA|LLB|LLM|LLD|BSc|MSc|RN|CPA|Esq|Esquire|USN|USMC|Ret'
