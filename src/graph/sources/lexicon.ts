/** Words that say what somebody is, by class; a word may be of several. In lower case, plurals as well. */
const CLASSES = {
  politician:
    'politician mp msp mep mla td senator sen congressman congresswoman congressmember congress representative rep lawmaker legislator parliamentarian president premier chancellor taoiseach governor gov mayor councillor councilor councilman councilwoman alderman assemblyman assemblywoman candidate nominee frontrunner front-runner hopeful backbencher peer minister vice-president incumbent whip democrat republican conservative tory labour lib-dem lib dem dems snp gop ukip liberal party campaign candidacy leader delegate caucus opposition senate lawmakers parliament ex-president ex-minister prime speaker first commons lords cabinet supporter secretary king monarch dictator strongman',
  official:
    'official officer ambassador envoy diplomat director commissioner administrator secretary deputy assistant undersecretary under-secretary attaché general gen admiral colonel col commander captain capt major lieutenant lt sergeant soldier troop military army navy air marine pentagon minister ministry department dept administration government bureau agency authority chairman chief superintendent inspector regulator watchdog ombudsman treasury embassy commission council inspectorate governor clerk registrar comptroller treasurer manager civil servant aide adviser advisor staff staffer negotiator coordinator un nato eu nhs taliban regime junta militia rebel hamas hezbollah firefighter fire',
  spokesperson:
    'spokesman spokeswoman spokesperson spokesmen spokespeople spox press representative lawyer attorney solicitor barrister agent publicist counsel spokes communications statement aide pr rep adviser advisor strategist manager',
  expert:
    'expert professor prof prof. lecturer academic scholar researcher scientist economist analyst historian psychologist psychiatrist sociologist epidemiologist virologist climatologist meteorologist biologist physicist chemist criminologist political legal doctor dr physician surgeon nurse paediatrician pediatrician fellow pollster university college institute institution school law think-tank think tank laboratory lab scientist scientific research study studies consultant strategist forecaster engineer astronomer geologist archaeologist author emeritus lawyer attorney',
  company:
    'company firm corporation business businessman businesswoman ceo executive chief-executive entrepreneur founder co-founder owner boss banker investor shareholder manager retailer manufacturer airline bank chairman chief plc inc ltd billionaire tycoon mogul trader farmer farm restaurant shop store employer industry maker startup start-up landlord developer broker dealer director chain group hotel vice-president vp cfo coo',
  activist:
    'activist campaigner organizer organiser protester protestor demonstrator charity ngo union unions trade unionist advocate advocacy lobbyist lobby association alliance coalition federation foundation trust rights watch amnesty society group movement network marcher founder volunteer chief secretary-general general-secretary steward pastor priest bishop archbishop reverend rev rabbi imam pope cardinal church evangelist preacher clergy cleric dissident environmentalist',
  celebrity:
    'actor actress singer rapper musician comedian star celebrity player footballer striker midfielder defender goalkeeper quarterback coach manager athlete boxer golfer driver champion olympian director filmmaker producer novelist poet artist prince princess queen king duke duchess model chef captain team club striker cricketer batsman bowler tennis winger pop band film movie actor-turned',
  citizen:
    'resident neighbour neighbor witness eyewitness bystander passer-by passerby survivor victim relative father mother dad mum mom son daughter brother sister wife husband widow uncle aunt cousin grandmother grandfather parent family friend student pupil teacher voter worker driver passenger customer patient refugee migrant tourist local villager retiree pensioner supporter shopper commuter man woman boy girl child people mother-of-two year-old veteran homeowner tenant colleague classmate roommate couple employee teenager fan citizen inmate housewife',
  police:
    'police policeman policewoman cop constable inspector superintendent sergeant detective officer sheriff deputy trooper fbi prosecutor prosecution judge justice magistrate court tribunal coroner investigator attorney-general da cps jury det pc warden marshal dea atf cia interpol met constabulary ruling indictment supreme circuit patrol coastguard attorney district',
  media:
    'reporter journalist correspondent editor columnist commentator anchor host presenter broadcaster blogger newspaper paper magazine network station channel website newsreader pundit contributor author writer host critic reviewer outlet publisher editorial programme podcast producer news times post photographer interviewer moderator bbc cnn nbc msnbc abc cbs npr fox reuters afp ap dpa upi xinhua tass forbes yorker axios vox blaze politico breitbart buzzfeed huffpost huffington bloomberg atlantic economist telegraph guardian mirror express sun mail herald tribune gazette journal times star press-agency wire tabloid daily weekly radio tv television broadcaster',
  document:
    'report study poll survey statement letter document documents memo filing complaint lawsuit indictment affidavit figure data statistic bill act law article constitution book paper review email transcript record tweet post message ruling order resolution declaration charter text release press-release analysis research sign note website headline video clip audit warrant dossier manifesto pamphlet opinion census email tape agreement treaty plan communique communiqué banner story inquiry theory account findings finding results estimate evidence rumour rumor source ad advert song notice petition',
  people:
    'source sources critic critics supporter supporters opponent opponents observer observers some many others people someone insider insiders person those everyone nobody public world americans britons most one several fans users reports rivals anyone',
  anonymous:
    'anonymity anonymous unnamed unidentified undisclosed familiar briefed privy knowledge insider sources source senior-official named identified declined condition',
  party:
    'republican democrat democratic conservative tory labour gop snp ukip plaid green liberal lib dem r d left-wing right-wing socialist communist independent dup sinn',
  former: 'former ex retired late then onetime',
} as const

export type WordClass = keyof typeof CLASSES

/** "spokesperson" for "spokeswoman" and "spokesmen". */
const ofEither = (word: string): string => word.replace(/^(\p{L}{4,})(?:wo)?m[ae]n$/u, '$1person')

const CLASSES_OF = new Map<string, WordClass[]>()
for (const [name, words] of Object.entries(CLASSES))
  for (const word of new Set(words.split(' ').map(ofEither))) {
    const classes = CLASSES_OF.get(word) ?? []
    CLASSES_OF.set(word, classes)
    classes.push(name as WordClass)
  }

const NONE: readonly WordClass[] = []

/** The classes of a word in lower case; a plural has those of its singular. */
export const classesOf = (word: string): readonly WordClass[] =>
  CLASSES_OF.get(word) ?? CLASSES_OF.get(word.replace(/(?:ies|s)$/, (end) => (end === 'ies' ? 'y' : ''))) ?? NONE

/** The words of a text in lower case, without possessive endings. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/\p{L}[\p{L}\p{N}-]*/gu)
    ?.map(ofEither) ?? []
