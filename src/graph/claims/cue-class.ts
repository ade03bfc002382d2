/**
 * What kind of saying a cue is, as far as it changes what is said: who condemns a plan and who praises it say two things,
 * who says and who insists that it failed say one.
 */
export type CueClass = 'says' | 'urges' | 'blames' | 'praises' | 'promises'

/** Beginnings of words, which inflection leaves alone. */
const BEGINNINGS: Readonly<Record<Exclude<CueClass, 'says'>, string>> = {
  urges:
    'urg demand implor appeal plead beseech exhort order instruct advis recommend call\\w*\\s+(?:up)?on call\\w*\\s+for',
  blames:
    'accus criticis criticiz blam denounc blast slam slat condemn decr decried assail berat derid rebuk chid lambast castigat ' +
    'attack mock ridicul dismiss reject oppos disown renounc deplor bemoan lament scold scorn vilif pan censur impugn',
  praises: 'prais endors applaud laud commend hail welcom congratulat thank tout back defend salut acclaim support',
  promises: 'promis vow pledg swear swore threaten undertak guarantee',
}

const PATTERNS = Object.entries(BEGINNINGS).map(
  ([name, words]) =>
    [name as CueClass, new RegExp(`(?<![\\p{L}-])(?:${words.split(/ (?![^(]*\))/).join('|')})`, 'iu')] as const,
)

/** @param cue as printed, empty where nothing shows that something is said */
export const cueClassOf = (cue: string): CueClass => PATTERNS.find(([, pattern]) => pattern.test(cue))?.[0] ?? 'says'
