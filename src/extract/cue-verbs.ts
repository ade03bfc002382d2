const list = (words: string): string[] => words.trim().split(/\s+/)

/**
 * How a verb of speech or thought takes what is said.
 * - `clause`: a clause or a quotation ("said that…", "“…,” she said").
 * - `object`: a noun phrase or a clause without "that" ("criticised the plan", "urged MPs to vote").
 * - `quotation`: only beside a quotation; on its own it reports nothing ("continued", "asked").
 */
type Complement = 'clause' | 'object' | 'quotation'

const VERBS: Readonly<Record<Complement, readonly string[]>> = {
  clause: list(`
    say tell add write note argue suggest claim announce insist warn explain acknowledge admit concede declare state assert
    reveal vow promise pledge predict recall reiterate stress emphasize emphasise lament complain boast joke caution allege
    contend conclude hope believe think fear hint imply reply respond tweet confirm deny indicate estimate testify wonder
    agree report recount maintain reckon remark assure inform remind signal retort quip muse opine
    point feel doubt foresee`),
  object: list(`
    accuse criticize criticise praise endorse blame urge call describe dismiss denounce blast slam condemn defend question
    reject cite mention mock decry tout assail berate deride rebuke chide applaud laud commend hail welcome demand
    challenge echo dub deem portray characterize characterise brand label voice express attribute oppose forecast
    discuss disclose propose bemoan castigate lambast lambaste disavow disown renounce refute`),
  quotation: list(`
    ask continue reply shout chant interject answer begin declare yell laugh agree respond write observe read tweet post
    repeat finish counter conclude go interrupt cut chip cry exclaim whisper mutter volunteer offer ring put sum joke
    explain note`),
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  begin: ['began', 'begun', 'beginning'],
  feel: ['felt'],
  foresee: ['foresaw', 'foreseen', 'foreseeing'],
  read: ['read'],
  go: ['went', 'gone'],
  cut: ['cut', 'cutting'],
  put: ['put', 'putting'],
  ring: ['rang', 'rung'],
  admit: ['admitted', 'admitting'],
  quip: ['quipped', 'quipping'],
  chip: ['chipped', 'chipping'],
  slam: ['slammed', 'slamming'],
  dub: ['dubbed', 'dubbing'],
  sum: ['summed', 'summing'],
  retort: ['retorted', 'retorting'],
  refute: ['refuted', 'refuting'],
  agree: ['agreed', 'agreeing'],
  foretell: ['foretold'],
}

/** One form of a cue verb. */
export interface CueVerb {
  readonly lemma: string
  readonly complements: ReadonlySet<Complement>
  /** Whether the form stands alone as a predicate; "saying" does not. */
  readonly finite: boolean
}

/** Regular inflection of an English verb: third person, past, present participle. */
function regular(lemma: string): { s: string; past: string; ing: string } {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return { s: `${stem}ies`, past: `${stem}ied`, ing: `${lemma}ing` }
  }
  const s = /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  if (lemma.endsWith('e')) return { s, past: `${lemma}d`, ing: `${lemma.slice(0, -1)}ing` }
  return { s, past: `${lemma}ed`, ing: `${lemma}ing` }
}

function formsOf(lemma: string): { form: string; finite: boolean }[] {
  const { s, past, ing } = regular(lemma)
  const irregular = IRREGULAR[lemma]
  const participle = irregular?.find((form) => form.endsWith('ing')) ?? ing
  const pasts = irregular?.filter((form) => form !== participle) ?? [past]
  return [...[lemma, s, ...pasts].map((form) => ({ form, finite: true })), { form: participle, finite: false }]
}

/** Every inflected form of every cue verb, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = buildLexicon()

function buildLexicon(): Map<string, CueVerb> {
  const complements = new Map<string, Set<Complement>>()
  for (const complement of Object.keys(VERBS) as Complement[]) {
    for (const lemma of VERBS[complement]) {
      complements.set(lemma, (complements.get(lemma) ?? new Set()).add(complement))
    }
  }
  const forms = new Map<string, CueVerb>()
  for (const [lemma, kinds] of complements) {
    for (const { form, finite } of formsOf(lemma)) forms.set(form, { lemma, complements: kinds, finite })
  }
  return forms
}
