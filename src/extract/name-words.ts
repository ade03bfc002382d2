import { words } from './words.ts'

/** Titles that stand before a person's name and are no part of it, in lower case without a full stop. */
export const TITLES = words(`
  mr mrs ms miss mx dr sir dame lord lady baroness baron count prof professor rev reverend father sister brother cardinal
  archbishop bishop rabbi imam sheikh pope king queen prince princess judge justice president vice-president senator sen
  sens representative rep reps congressman congresswoman governor gov lt lieutenant mayor secretary minister chancellor
  speaker chairman chairwoman presenter host anchor activist attorney lawyer professor analyst economist author actor
  billionaire commentator columnist correspondent reporter journalist pollster strategist historian coach general gen colonel col major maj captain capt sergeant sgt admiral adm officer detective
  sheriff constable commissioner ambassador premier councillor chief superintendent inspector pm`)

/** Words that a name of an organisation ends in, or has before "of" or "for". */
export const ORG_HEADS = words(`
  party committee council university college school department ministry times post news journal bank institute association
  union court corp corporation inc ltd plc llc agency office bureau foundation group company commission congress parliament
  senate assembly authority service services federation league club society center centre network coalition alliance trust
  fund board administration campaign police force forces army navy organization organisation press radio television tv
  magazine tribune herald gazette telegraph observer chronicle examiner globe review church museum hospital airlines
  airways motors industries energy partners holdings systems technologies pac brigade caucus initiative project partnership
  forum academy laboratory labs studios records entertainment guild chamber tribunal secretariat directorate panel
  watchdog regulator confederation tanker reserve guard government mission front movement militia brigades hotels
  casino steel oil gas electric mobil wharf terminals ports shipping logistics freight lines dockers workers`)

/** Words that a place's name ends in. */
export const PLACE_HEADS = words(`
  county city town village street avenue road square river lake sea ocean bay island islands mountain mountains valley
  beach airport park bridge district province region peninsula strait canal harbour harbor port coast heights hills
  desert tower garden gardens hall palace stadium arena plaza station border creek falls point shire basin quay docks
  parish`)

/** Small words inside persons' names. */
export const PARTICLES = words('de da del della van von der den bin ibn al el la le du di dos st ben ter')

/** Capitalised words that name neither a person nor a body: the calendar, creeds, roles of print. */
export const NEVER_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan thanksgiving god islam islamic muslim muslims christian christians christianity jewish jews jew
  catholic catholics protestant evangelical hispanic latino latinos latina black white asian african-american
  african-americans european europeans arab arabs western eastern northern southern democrat republican conservative
  liberal libertarian socialist communist marxist nazi nazis internet web covid covid-19 brexiteer brexiteers est gmt bst
  am pm et tv uk us eu ok gdp nhs vat hiv aids dna ceo cfo mp mps mep msp tory internet ph phd ba ma ad bc q a i id ii iii
  edt est cdt pdt edition tv usa universe rival crooked retired
  pac pacs super lgbt obamacare medicare medicaid hispanics millennials bible nazism communism zika ebola nasdaq
  updated update photo video read more related breaking exclusive analysis opinion editor's note copyright subscribe`)

/** Words with a capital only because something begins with them. */
export const FUNCTION_WORDS = words(`
  the a an this that these those he she it we you they i his her its our your their my mine him them us me who whom whose
  which what when where why how if and but or nor so yet for of in on at by to from with without within into onto upon
  about above below over under after before since until till while during against among between through across toward
  towards as because although though unless whether not no yes some any all both each every either neither many much more
  most few several other another such same one two three four five six seven eight nine ten hundreds thousands millions
  then there here now today yesterday tomorrow tonight also even only just still again never ever always often perhaps
  maybe meanwhile however instead indeed moreover furthermore nevertheless nonetheless thus hence is are was were be been
  being am do does did has have had can could will would shall should may might must let please thanks thank well oh ok
  according despite amid like unlike than per via thus asked earlier later last next first second third finally people
  person man woman men women rather nothing something everything everyone nobody somebody anyone once twice only dear
  good great new old big long little lot lots see look go get come make take say says said think know want need why`)

/** Words that name a law: neither a person nor a body. */
export const LAW_HEADS = words('act amendment bill constitution code treaty agreement clause doctrine plan deal')
