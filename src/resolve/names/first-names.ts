import type { Gender } from '../../model/gender.ts'

/** First names of men and of women that compromise takes for other words too, or does not know. */
const KNOWN: Readonly<Record<Gender, string>> = {
  male: `
    abdul ahmad ahmed andriy ashraf barack bashar bill bob brett carwyn chuck deval dick donald emmanuel evan gavin glenn greg gregg hakeem
    hamid ibrahim imran jack jacek jaroslaw jeb jens jeroen jerry jim joko justin kofi kwasi kyle lech luis mahmoud
    mark max mitt mohamed mohammed muhammad narendra newt nick nigel olaf pedro piet piotr rand recep rishi rob rod rodrigo
    sadiq sajid sergei silvio tayyip tyler viktor vladimir volodymyr wolfgang xavier yair yasser yitzhak zbigniew`,
  female: `
    aung ayanna beverly carol condoleezza evelyn gail ilhan ivanka keisha kelsey ketanji kamala kellyanne lauren malala melania meredith mhairi nikki priti
    rosena shami shelley stormy sonia ursula yulia yvette`,
}

/**
 * First names that lists give to one sex and people of either have: they tell nothing. Italian men are Andrea, Nicola and
 * Simone; Hilary, Lindsey and Kim sit in both parliaments' lists.
 */
const EITHER: ReadonlySet<string> = new Set(
  `
  addison alex alexis aly andrea angel ariel ashley ashton aubrey avery bailey beverley billie blair bobbie brook brooke cameron camille carey carmen carroll cary casey chandra charlie chris claude clair clare courtney dale
  dana daniele darcy dee devon dominique drew eden ellis emery finley frankie frances francis gabriele gale
  gerry hadley hayden hilary hollis ira jackie jaime jamie jan jay jean jess jesse jessie jo jocelyn
  jody jodie jodi joey jordan joyce jude julian kai kelly kendall kerry kim kit kris lacey lane laurie
  lee leigh lesley leslie lindsay lindsey logan loren lou lynn lynne mackenzie madison marian marion mattia
  mel merle michele mickey morgan nat nicola nikita noel nour ola pat paris parker peyton phoenix quinn reese regan
  remy rene ricki riley robbie robin ronnie rosario rory rowan sacha sam sandy sasha shannon shelby sidney
  simone sky skyler spencer stacey stacy stevie sydney taylor terry toni tracey tracy tristan ty val valentine
  vivian vivien wallace wei whitney xiao yael yannick yuki`.split(/\s+/),
)

const LISTED: ReadonlyMap<string, Gender> = new Map(
  (['male', 'female'] as const).flatMap((gender) =>
    KNOWN[gender]
      .trim()
      .split(/\s+/)
      .map((name) => [name, gender] as const),
  ),
)

/**
 * The gender that a first name tells of; `null` for one of either sex or none that is known, which is no guess.
 *
 * @param tags compromise's for the name
 */
export function genderOfFirstName(name: string, tags: ReadonlySet<string>): Gender | null {
  const lower = name.toLowerCase()
  if (EITHER.has(lower)) return null
  const [isMale, isFemale] = [tags.has('MaleName'), tags.has('FemaleName')]
  return LISTED.get(lower) ?? (isMale === isFemale ? null : isMale ? 'male' : 'female')
}
