/**
 * Kinds of bodies: the nouns that news calls them by, and what shows in a name that it is one of the kind. "The retailer" may
 * be any company, and no union.
 */
const KINDS: Readonly<Record<string, { readonly nouns: RegExp; readonly names: RegExp }>> = {
  company: {
    nouns:
      /^(?:company|firm|maker|carmaker|drugmaker|chipmaker|planemaker|housebuilder|builder|manufacturer|retailer|supermarket|chain|store|bank|lender|insurer|airline|carrier|operator|supplier|producer|contractor|brand|giant|business|corporation|conglomerate|start-?up|brewer|utility|miner|owner|hotel|railway|bookmaker|platform|shop|plant|consultancy|agency)$/,
    names:
      /\b(?:inc|corp|corporation|ltd|limited|plc|llc|llp|group|co|company|holdings|industries|motors|airlines|airways|ports|bank|energy|oil|sachs|systems|steel|foods|freight|stores|software|technologies|pharmaceuticals|insurance|capital|partners|ventures|railways?|trains|hotels)\b|^(?:Google|Facebook|Meta|Twitter|Amazon|Microsoft|Apple|YouTube|Boeing|Airbus|Tesla|BP|Shell|Netflix|Ford|Toyota|Nissan|Honda|Uber|Walmart|Tesco|Sainsbury[’']s|Vodafone|Verizon|Exxon\w*|Pfizer|Nike|Intel|Samsung|Sony|IBM|Starbucks|McDonald[’']s|TikTok|Huawei)$/i,
  },
  media: {
    nouns:
      /^(?:newspaper|paper|magazine|network|broadcaster|station|channel|outlet|tabloid|daily|weekly|website|publication|publisher|site|programme|show|podcast)$/,
    names:
      /\b(?:times|post|news|journal|guardian|telegraph|mail|mirror|herald|globe|tribune|gazette|bee|star|magazine|today|daily|radio|tv|bbc|cnn|nbc|msnbc|cbs|abc|itv|npr|fox|politico|reuters|breitbart|buzzfeed|huffpost|bloomberg|atlantic|economist|spectator|observer|independent|sun|register|chronicle|courier|wire|press|review)\b/i,
  },
  union: {
    nouns: /^(?:union|federation)$/,
    names: /\b(?:union|unison|unite|gmb|rmt|aslef|tuc|afl-cio|seiu|teamsters|federation|workers)\b/i,
  },
  charity: {
    nouns: /^(?:charity|ngo|foundation|trust|nonprofit|non-profit|campaigner|monitor)$/,
    names:
      /\b(?:oxfam|unicef|red cross|red crescent|shelter|nspcc|rspca|rspb|greenpeace|amnesty|save the children|foundation|trust|charity|relief|aid|observatory)\b/i,
  },
  party: {
    nouns: /^(?:party)$/,
    names:
      /\b(?:party|democrats?|republicans?|gop|labour|tory|tories|conservatives?|greens?|ukip|snp|liberals?|fianna|fine gael|sinn f[eé]in|plaid|dup|likud|fidesz|afd|cdu|spd)\b/i,
  },
  court: { nouns: /^(?:court|tribunal|bench)$/, names: /\b(?:court|tribunal)\b/i },
  assembly: {
    nouns:
      /^(?:committee|panel|commission|board|parliament|assembly|senate|house|congress|council|legislature|inquiry)$/,
    names:
      /\b(?:committee|panel|commission|board|parliament|assembly|senate|house|congress|council|legislature|inquiry)\b/i,
  },
  authority: {
    nouns:
      /^(?:department|ministry|administration|government|authority|office|bureau|regulator|watchdog|inspectorate|service|agency|city|county|borough|municipality)$/,
    names:
      /\b(?:department|ministry|administration|government|authority|commission|office|bureau|agency|service|services|inspectorate|ombudsman|centers? for|pentagon|treasury|white house|downing street|ofcom|ofsted|ofgem|fbi|cia|nsa|epa|nasa|nhs|of[a-z]{3,5})\b/i,
  },
  army: {
    nouns: /^(?:military|army|navy|troop|force|unit|brigade|regiment|militia)$/,
    names:
      /\b(?:army|military|navy|air force|defen[cs]e forces?|armed forces|marines?|guards?|brigade|regiment|battalion|militia|legion|idf|command)\b/i,
  },
  campaign: { nouns: /^(?:campaign|camp|campaigner)$/, names: /\b(?:campaign|leave|remain)\b|\b20[0-9]{2}$/i },
  police: { nouns: /^(?:police|force|constabulary)$/, names: /\b(?:police|constabulary|sheriff|scotland yard|met)\b/i },
  club: { nouns: /^(?:club|team|side|franchise)$/, names: /\b(?:fc|united|city|rovers|athletic|wanderers|club)\b/i },
  school: {
    nouns: /^(?:university|college|school|institute|academy|museum|think-?tank)$/,
    names: /\b(?:university|college|school|institute|academy|museum)\b/i,
  },
  country: { nouns: /^(?:country|nation|state|kingdom|republic)$/, names: /$^/ },
}

/** The kinds of body that a noun may stand for. */
export const kindsOfNoun = (noun: string): string[] =>
  Object.keys(KINDS).filter((kind) => KINDS[kind]?.nouns.test(noun))

/** The kinds that a name shows its bearer to be of. */
export const kindsOfName = (name: string): string[] =>
  Object.keys(KINDS).filter((kind) => KINDS[kind]?.names.test(name))

/** Nouns of bodies that a person may be as well. */
export const PERSON_TOO =
  /^(?:owner|builder|producer|contractor|publisher|operator|supplier|campaigner|monitor|miner|maker)$/

/** Nouns for bodies whose names end in them: "the committee" after "House Intelligence Committee". */
export const BODY_NOUN =
  /^(?:committee|commission|council|union|party|university|agency|department|ministry|administration|court|campaign|foundation|institute|bank|association|federation|alliance|coalition|government|parliament|assembly|authority|office|bureau|board|society|trust|institution|group|company|corporation|college|school|tribunal|senate)$/
