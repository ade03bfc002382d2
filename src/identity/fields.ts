/** What people of one name may do for a living: a striker and a member of parliament are hardly one. */
const WORDS = {
  sport:
    'striker midfielder goalkeeper defender winger footballer cricketer batsman bowler golfer boxer sprinter swimmer cyclist jockey quarterback pitcher linebacker athlete gymnast skier rower olympian forward captain coach',
  politics:
    'mp mps senator congressman congresswoman representative president minister premier chancellor governor mayor councillor politician lawmaker candidate deputy ambassador diplomat peer taoiseach parliament legislator secretary',
  law: 'judge justice magistrate barrister solicitor lawyer attorney prosecutor qc kc',
  arts: 'actor actress singer guitarist cellist violinist pianist drummer rapper musician composer conductor painter sculptor novelist poet playwright filmmaker comedian dancer',
  science:
    'scientist physicist chemist biologist astronomer geologist mathematician epidemiologist virologist professor economist historian',
  medicine: 'doctor surgeon nurse midwife gp physician paediatrician paramedic dentist',
  church: 'bishop archbishop priest vicar rabbi imam pastor cardinal nun',
  trade: 'farmer butcher baker plumber electrician fisherman driver builder carpenter shopkeeper teacher diver',
} as const

export type Field = keyof typeof WORDS

const FIELD_OF = new Map(
  Object.entries(WORDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as Field] as const)),
)

/** The kind of work that words before or behind a name tell of; the last word decides: "the singer's lawyer". */
export const fieldIn = (words: string): Field | undefined =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => FIELD_OF.get(word))
    .findLast((field) => field !== undefined)
