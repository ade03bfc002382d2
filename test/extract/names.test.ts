import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/extract/mentions.ts'
import { repaired } from '../../src/extract/repairs.ts'
import type { EntityType } from '../../src/model/entity.ts'
import { marked } from '../marked.ts'
import { documentOf } from '../text/document.ts'

/** What is found from marked names alone, with what is named elsewhere. */
const found = (written: string): string[] => {
  const { text, names: readings } = marked(written)
  return findMentions(documentOf(text), readings).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

/** "TYPE words" of what stands when the marked names are read. */
function names(written: string): string[] {
  const { text, names: readings } = marked(written)
  return repaired(documentOf(text), readings).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
}

const TABLE: Record<string, [written: string, names: string[]][]> = {
  'no title in a name': [
    ['<President> {Pro Tem Ann Pike} slept.', ['OFFICE President', 'PERSON Ann Pike']],
    ['{Gen. Velmar} slept.', ['PERSON Velmar']],
    ['{Det. Insp. Carl Frome} slept.', ['PERSON Carl Frome']],
    ['{Cardinal Ferro} met {Princess Ida Crane}.', ['PERSON Ferro', 'PERSON Ida Crane']],
    ['{Sheriff Orrin} slept.', ['OFFICE Sheriff', 'PERSON Orrin']],
    ['{Amos Tull} left. {Bishop Tull} slept.', ['PERSON Amos Tull', 'PERSON Tull']],
    // Some are called so.
    ['{Earl Warren} met {Bishop Tarn}.', ['PERSON Earl Warren', 'PERSON Bishop Tarn']],
    ['<Staff Sgt.> {Leo Marsh} met <Chief Constable> {Ann Pike}.', ['PERSON Leo Marsh', 'PERSON Ann Pike']],
    ['<Mayor> {Leo Marsh} slept.', ['OFFICE Mayor', 'PERSON Leo Marsh']],
    ['“*{Cher* Leo}, come.', ['PERSON Leo']],
    ['The |Rt Hon. Dame| {Ann Pike} slept.', ['PERSON Ann Pike']],
    [
      '|Col. A. J. Prue| met |Sgt. Ann Orr| and |RSM P. Dunn|.',
      ['PERSON A. J. Prue', 'PERSON Ann Orr', 'PERSON P. Dunn'],
    ],
    ['{Ald}. {Rita Cole} met {Asst. Chief Tom Rand}.', ['PERSON Rita Cole', 'PERSON Tom Rand']],
    [
      'Sergeant First {Class Noam Orr} met Petty Officer Second {Class Tam Pike} and <Sgt. 1st Class> {Ida Moss}.',
      ['PERSON Noam Orr', 'PERSON Tam Pike', 'PERSON Ida Moss'],
    ],
    [
      'Sergeant {First Class} {Mantel} met {Staff Sergeant} {Leo Ash} and {Class Foley}.',
      ['PERSON Mantel', 'PERSON Leo Ash', 'PERSON Class Foley'],
    ],
    ['|Dr. Martens| and |General Motors| grew.', ['ORG Dr. Martens', 'ORG General Motors']],
    ['Mrs {Lord} met {Winston Lord}. Then {Lord} left.', ['PERSON Lord', 'PERSON Winston Lord', 'PERSON Lord']],
    ['{Mr.} met {Lord}. Lt. {Cmdr.} {Leo Ash} slept.', ['PERSON Leo Ash']],
    [
      'Ex-Miss {Universe Ana Lind} met Miss {Venezuela Rita Vale}. {Miss World Ida Moss} left.',
      ['PERSON Ana Lind', 'PERSON Rita Vale', 'PERSON Ida Moss'],
    ],
    ['Miss {Anna Ruth Pike} met {World Peace}.', ['PERSON Anna Ruth Pike', 'PERSON World Peace']],
  ],
  'no people in a name': [
    [
      '{Kenyan Eula Orr} met {Israeli Dan Pell} and {German Orr}.',
      ['PERSON Eula Orr', 'PERSON Dan Pell', 'PERSON German Orr'],
    ],
  ],
  'no trade in a name': [
    ['{Harbourmaster Lena Frost} slept. {Plumber Ken Pell} left.', ['PERSON Lena Frost', 'PERSON Ken Pell']],
    ['{Longshoreman Justin Orr} slept. It rained.{Greengrocer Tom Ash} left.', ['PERSON Justin Orr', 'PERSON Tom Ash']],
    // Some are called so.
    [
      '{Carter Page} left. {Cooper Ann Rush} slept. {Baker Mayfield} sang.',
      ['PERSON Carter Page', 'PERSON Cooper Ann Rush', 'PERSON Baker Mayfield'],
    ],
    ['{Norman John Orr} slept.', ['PERSON Norman John Orr']],
  ],
  'no letters behind it': [
    [
      '{Tom Cray MP} met {Ida Moss OBE MSP}, {Leo Ash MEP, KC} and Mr {Cray MP}.',
      [
        'PERSON Tom Cray',
        'OFFICE MP',
        'PERSON Ida Moss',
        'OFFICE MSP',
        'PERSON Leo Ash',
        'OFFICE MEP',
        'PERSON Cray',
        'OFFICE MP',
      ],
    ],
    ['{Nora Blakely KC} met {Alan Dyce, OBE}.', ['PERSON Nora Blakely', 'PERSON Alan Dyce']],
    ['{John Gould}, |P.C.|, |Q.C.|, slept.', ['PERSON John Gould']],
    ['{Max Orr Jr.} met <MP> {Ann Pike}.', ['PERSON Max Orr Jr.', 'OFFICE MP', 'PERSON Ann Pike']],
    ['|KC| slept.', ['ORG KC']],
  ],
  'a bracket is no part of an office': [
    ['The port [<Secretary]> {Max Orr} slept.', ['OFFICE Secretary', 'PERSON Max Orr']],
  ],
  'what an office is for is no part of it': [
    ['<Representatives for> |Tarn Ports| slept.', ['OFFICE Representatives', 'ORG Tarn Ports']],
  ],
  'forms of address are no office': [
    [
      '<Court president Lord> {Reed} met <First Sea Lord> {Ann Pike}.',
      ['OFFICE Court president', 'PERSON Reed', 'OFFICE First Sea Lord', 'PERSON Ann Pike'],
    ],
    [
      '<Lord> {Hask} slept. <Port commissioner Baroness> {Pike} left.',
      ['PERSON Hask', 'OFFICE Port commissioner', 'PERSON Pike'],
    ],
    ['<Sir> {Max Orr} met <Dame> {Ann Pike}.', ['PERSON Max Orr', 'PERSON Ann Pike']],
    ['<Prime Minister Sir> {Max Orr} slept.', ['OFFICE Prime Minister', 'PERSON Max Orr']],
    [
      '<President Rabbi> {Max Orr} met <Adviser Lt.> Col. {Ann Pike} and <Attorney Gen.> {Leo Ash}.',
      [
        'OFFICE President',
        'PERSON Max Orr',
        'OFFICE Adviser',
        'PERSON Ann Pike',
        'OFFICE Attorney Gen.',
        'PERSON Leo Ash',
      ],
    ],
    [
      '<Lord Chancellor> {Max Orr} met the <Archbishop>.',
      ['OFFICE Lord Chancellor', 'PERSON Max Orr', 'OFFICE Archbishop'],
    ],
  ],
  'whole names': [
    ['Then Col. {Prue} met R. {Marchetti}.', ['PERSON Prue', 'PERSON R. Marchetti']],
    ['Then A. J. {Prue} left the U.S. {Tarn} stayed.', ['PERSON A. J. Prue', 'PERSON Tarn']],
    [
      '{Robert} ({Bob}) {Pell} met {Ann Lowe} ({Max Orr}) and left.',
      ['PERSON Robert (Bob) Pell', 'PERSON Ann Lowe', 'PERSON Max Orr'],
    ],
    [
      '{James} “Whitey” {Pell} met {Ann Lowe} (Ohio) {Orr}.',
      ['PERSON James “Whitey” Pell', 'PERSON Ann Lowe', 'PERSON Orr'],
    ],
    ['Lord {Gould} of ~Tarn~ met Mr {Gould} of ~Tarn~.', ['PERSON Gould of Tarn', 'PERSON Gould', 'PLACE Tarn']],
    [
      'Lord {Gould} of {Tarn} met Baroness {Hollis} of {Fenwick}.',
      ['PERSON Gould of Tarn', 'PERSON Hollis of Fenwick'],
    ],
    ['His. {. V. Orlov} slept.', ['PERSON V. Orlov']],
    ['Lord {Gould} of |Parliament| slept.', ['PERSON Gould', 'ORG Parliament']],
  ],
  peerages: [
    ['The <Earl> of {Tarn} met the |Duchess of Brae|.', ['PERSON Earl of Tarn', 'PERSON Duchess of Brae']],
    ['Countess of {Brae}’s dog met |The Duke of Sark|.', ['PERSON Countess of Brae', 'PERSON Duke of Sark']],
    [
      'The |Prince of Wales| met the {Princess} of ~Wales~ at |Prince of Wales Hospital|.',
      ['PERSON Prince of Wales', 'PERSON Princess of Wales', 'ORG Prince of Wales Hospital'],
    ],
    ['{Prince Kit}, the <Prince of Wales>, slept.', ['PERSON Kit', 'OFFICE Prince of Wales']],
    [
      '{Kit Orr}, the 8th Earl of ~Tarn~, slept. The |Earl of Tarn| left.',
      ['PERSON Kit Orr', 'OFFICE Earl of Tarn', 'OFFICE Earl of Tarn'],
    ],
    [
      'The |Duke of Tarn Hotel| met {Earl Warren} of ~Tarn~.',
      ['ORG Duke of Tarn Hotel', 'PERSON Earl Warren', 'PLACE Tarn'],
    ],
  ],
  'a son is named with his letters': [
    ['{Max Orr}, {Jr.} met {Tom Pell}, {Ann Pike}.', ['PERSON Max Orr, Jr.', 'PERSON Tom Pell', 'PERSON Ann Pike']],
  ],
  'glued lists': [
    ['{Ben SasseA.J. Spiker} slept.', ['PERSON Ben Sasse', 'PERSON A.J. Spiker']],
    // A caption before the text.
    ['{Ann Pell Ann R. Pell} slept.', ['PERSON Ann Pell', 'PERSON Ann R. Pell']],
    ['{Omar Hask Omar Tarn} slept.', ['PERSON Omar Hask Omar Tarn']],
    ['{Tarn Tarn} slept.', ['PERSON Tarn Tarn']],
    ['{Ann OrrTom PellRuth Vine} slept.', ['PERSON Ann Orr', 'PERSON Tom Pell', 'PERSON Ruth Vine']],
    [
      '{Ann MacArthur Lowe} met {Ron DeSantis} and {Kim FitzGerald Orr}.',
      ['PERSON Ann MacArthur Lowe', 'PERSON Ron DeSantis', 'PERSON Kim FitzGerald Orr'],
    ],
  ],
  'two in one': [
    ['{Orr and Pell} met {Ann Orr & Tom Pell}.', ['PERSON Orr', 'PERSON Pell', 'PERSON Ann Orr', 'PERSON Tom Pell']],
    ['|Orr and Pell| met {Ann Ander}.', ['ORG Orr and Pell', 'PERSON Ann Ander']],
  ],
  'cases at court and who presides': [
    ['The judges heard {Tarn v. Orr} and {v. Pell} before {Ann V. Pell}.', ['PERSON Ann V. Pell']],
    ['Thanks, Mr. {Chairman}, said {Ann Pell}. Madam {Speaker} slept.', ['PERSON Ann Pell']],
    ['Thanks, Mr. {Mayor}, said {Tom Mayor}.', ['PERSON Mayor', 'PERSON Tom Mayor']],
  ],
  'scraps, acronyms and words': [
    ['{f Aviva} slept.', ['ORG Aviva']],
    ['{Getty Tarn} slept.', ['PERSON Tarn']],
    ['Then {JASTA} passed, {@tarn} wrote.', []],
    ['{Storm Nora} hit ~Hurricane Florence~.', ['EVENT Storm Nora', 'EVENT Hurricane Florence']],
    ['{Nora Tarn} met {Tarnites} and spoke of {Tarnism}.', ['PERSON Nora Tarn']],
    ['{Ann Tarn} left. {TARN} slept. Then {JFK} spoke.', ['PERSON Ann Tarn', 'PERSON TARN', 'PERSON JFK']],
    ['{Curfew} began. Under curfew {Hope} slept.', ['PERSON Hope']],
  ],
  'one name is of one type': [
    [
      'Then |Al Torra| fell silent. {Al Torra}’s {Ida Moss} said |Al Torra| had left.',
      ['ORG Al Torra', 'ORG Al Torra', 'PERSON Ida Moss', 'ORG Al Torra'],
    ],
    [
      '{Ann Pike} left. Then |Ann Pike| slept. {Ann Pike} woke.',
      ['PERSON Ann Pike', 'PERSON Ann Pike', 'PERSON Ann Pike'],
    ],
    ['~New Tarn~ woke. |New Tarn| met {Ida Moss}.', ['PLACE New Tarn', 'ORG New Tarn', 'PERSON Ida Moss']],
    [
      '~Tarn County~ woke. |Tarn County| met |Pell County|.',
      ['PLACE Tarn County', 'PLACE Tarn County', 'ORG Pell County'],
    ],
  ],
  'diseases and legal forms name nobody': [
    ['{Covid} killed many, |Covid-19| more. |Coronavirus| did not reach {Ann Pike}.', ['PERSON Ann Pike']],
    ['|Tarn Motors| (TRN) |Inc.| met |Tarn Inc.|', ['ORG Tarn Motors', 'ORG Tarn Inc.']],
  ],
  'what a body makes is called by its name, which ends in its legal form': [
    ['The |Orra Grum KC|-45 flew. The |Orra GP| slept.', ['ORG Orra Grum', 'ORG Orra GP']],
    ['The |Tarn A380| and the |Tarn F-150| stood by the |Tarn A330 MRTT|.', ['ORG Tarn', 'ORG Tarn', 'ORG Tarn']],
    [
      '|Tarn Inc. today| met |Tarn LLC of Corwen| and |Tarn Inc. Europe|.',
      ['ORG Tarn Inc.', 'ORG Tarn LLC of Corwen', 'ORG Tarn Inc. Europe'],
    ],
    // Not in a name's midst, nor of one figure.
    [
      '|Radio 4|, |Tarn G20|, |Tarn A350 Works| and |Tarn R2| met.',
      ['ORG Radio 4', 'ORG Tarn G20', 'ORG Tarn A350 Works', 'ORG Tarn R2'],
    ],
  ],
  'a word with a hyphen is whole in a name': [
    [
      '{Ida Moss-Pell} left. {Moss}-{Pell} slept. Ms {Moss}-Pell and Moss-{Pell} woke.',
      ['PERSON Ida Moss-Pell', ...Array(3).fill('PERSON Moss-Pell')],
    ],
    ['{Ida Moss-Pell} met {Ruth Moss}-{Pell}.', ['PERSON Ida Moss-Pell', 'PERSON Ruth Moss-Pell']],
    ['Jean-{Michel Orr} met {Ann Pike}-Lowe.', ['PERSON Jean-Michel Orr', 'PERSON Ann Pike-Lowe']],
    // Two who are named together, and what one is for.
    [
      'The {Moss}-{Pell} talks and the {Ida Moss}-{Leo Pell} talks failed.',
      ['PERSON Moss', 'PERSON Pell', 'PERSON Ida Moss', 'PERSON Leo Pell'],
    ],
    ['Anti-{Ida Moss} and pro-{Leo Pell} crowds met.', ['PERSON Ida Moss', 'PERSON Leo Pell']],
  ],
  'holidays are nobody': [
    ['{Rosh Hashanah} and {Yom Kippur} are near, said {Ann Pike}.', ['PERSON Ann Pike']],
    ['{Luke Easter} slept. {Easter} woke.', ['PERSON Luke Easter', 'PERSON Easter']],
  ],
  'what begins a sentence may be a word': [
    ['|Gold| fell. They sold gold. |Gold| rose.', []],
    ['|Gold| fell. They sold gold to |Gold|.', ['ORG Gold', 'ORG Gold']],
    ['{Garner}’s principal analyst {Ida Moss} met {Pike}’s analyst.', ['ORG Garner', 'PERSON Ida Moss', 'PERSON Pike']],
  ],
  'conservatives are the British party in British news': [
    ['|Conservatives| left. |Republicans| slept.', ['ORG Republicans']],
    ['|Conservatives| left. |Labour| slept.', ['ORG Conservatives', 'ORG Labour']],
    ['Then the |Conservatives| left the ^US^.', ['ORG Conservatives', 'COUNTRY US']],
  ],
  'who is of a body is not it': [
    [
      '{Leo Marsh} left. |Leo of Harbour Watch| slept. |Bank of Tarn| grew.',
      ['PERSON Leo Marsh', 'PERSON Leo', 'ORG Harbour Watch', 'ORG Bank of Tarn'],
    ],
  ],
  'oil is nobody': [
    ['{Brent} rose to 60 a barrel. {Ann Pike} slept.', ['PERSON Ann Pike']],
    ['{Brent} slept.', ['PERSON Brent']],
    ['|Gilts| and {Bunds} fell, and their yields rose.', []],
    ['{Leo Sterling} left. {Sterling} said that the pound fell.', ['PERSON Leo Sterling', 'PERSON Sterling']],
  ],
  'a body and who heads a part of it are two': [
    [
      '|Wexham Ports director general| {Ann Pike} left.',
      ['ORG Wexham Ports', 'OFFICE director general', 'PERSON Ann Pike'],
    ],
    ['The <commissioner> for {Wales Ann Pike} left.', ['OFFICE commissioner', 'PLACE Wales', 'PERSON Ann Pike']],
    [
      '|Orra CFO| {Ann Pike} met the |Hask Ports COO| and |CEO|.',
      ['ORG Orra', 'OFFICE CFO', 'PERSON Ann Pike', 'ORG Hask Ports', 'OFFICE COO', 'ORG CEO'],
    ],
    [
      '<House Speaker> {Ann Pike}, <Senate majority leader> {Max Orr} and an <Air Force general> met.',
      [
        'ORG House',
        'OFFICE Speaker',
        'PERSON Ann Pike',
        'ORG Senate',
        'OFFICE majority leader',
        'PERSON Max Orr',
        'ORG Air Force',
        'OFFICE general',
      ],
    ],
    [
      'The <White House press secretary> met <Housemaster> {Ann Pike}.',
      ['OFFICE White House press secretary', 'OFFICE Housemaster', 'PERSON Ann Pike'],
    ],
  ],
  'a committee for two things is one': [
    [
      'The |Senate Committee on Health|, |Education, Ports and Tides| met.',
      ['ORG Senate Committee on Health, Education, Ports and Tides'],
    ],
    ['The |Senate Committee on Health| and |Orra Ports| met.', ['ORG Senate Committee on Health', 'ORG Orra Ports']],
    ['|Senate Ports| and |Harbour Affairs Committee| met.', ['ORG Senate Ports and Harbour Affairs Committee']],
    ['|Senate Democrats| and |House Ports Committee| met.', ['ORG Senate Democrats', 'ORG House Ports Committee']],
    ['|House Ports Committee| and |Harbour Committee| met.', ['ORG House Ports Committee', 'ORG Harbour Committee']],
  ],
  'who ends a list of places is one': [
    ['~Corwen~, ~Pell~ and {Orra} shook.', ['PLACE Corwen', 'PLACE Pell', 'PLACE Orra']],
    ['~Corwen~, ~Pell~ and {Ann Orra} shook.', ['PLACE Corwen', 'PLACE Pell', 'PERSON Ann Orra']],
    [
      '{Ann Orra} left ~Corwen~, ~Pell~, and {Orra} slept.',
      ['PERSON Ann Orra', 'PLACE Corwen', 'PLACE Pell', 'PERSON Orra'],
    ],
    ['In ~Corwen~ and {Orra} it shook.', ['PLACE Corwen', 'PERSON Orra']],
  ],
  'where a member was elected is a place': [
    [
      '{Ann Pike}, R-{Orra}, met {Leo Ash} (D-{Corwen}). X-{Tarn} slept.',
      ['PERSON Ann Pike', 'PLACE Orra', 'PERSON Leo Ash', 'PLACE Corwen', 'PERSON Tarn'],
    ],
  ],
  'where one travels is a place': [
    ['Rain fell on ~New Tarn~. In {New Tarn} it shook.', ['PLACE New Tarn', 'PLACE New Tarn']],
    ['Rain fell on ~New Tarn~. By {New Tarn} it shook.', ['PLACE New Tarn', 'PERSON New Tarn']],
    ['The first train to {Orra} left. In {Orra} it shook.', ['PLACE Orra', 'PLACE Orra']],
    [
      'They lost the road from {Orra} and the flights between {Corwen} and ~Pell~.',
      ['PLACE Orra', 'PLACE Corwen', 'PLACE Pell'],
    ],
    // People bear names, and are visited and spoken to.
    ['{Ann Orra} slept. The train to {Orra} left.', ['PERSON Ann Orra', 'PERSON Orra']],
    [
      'The bus to {Orra} left. Mr {Orra} slept. A trip to {Corwen} left.',
      ['PERSON Orra', 'PERSON Orra', 'PERSON Corwen'],
    ],
  ],
  'the first word of a body is that body': [
    [
      '{Orra} grew. {Orra} slept. {Orra} sang. {Orra} left. |Orra Group| met.',
      ['ORG Orra', 'ORG Orra', 'ORG Orra', 'ORG Orra', 'ORG Orra Group'],
    ],
    [
      '{Orra} grew. {Orra} slept. {Ann Orra} sang. {Orra} left. |Orra Group| met.',
      ['PERSON Orra', 'PERSON Orra', 'PERSON Ann Orra', 'PERSON Orra', 'ORG Orra Group'],
    ],
    ['|Orra Ports| grew. {Orra} slept. {Orra} left.', ['ORG Orra Ports', 'ORG Orra', 'ORG Orra']],
    ['{Orra} slept. {Orra} left. |Orra Ports| grew.', ['PERSON Orra', 'PERSON Orra', 'ORG Orra Ports']],
    [
      '|Orra Ports| grew. {Orra} slept. {Leo Orra} left. {Orra} sang.',
      ['ORG Orra Ports', 'PERSON Orra', 'PERSON Leo Orra', 'PERSON Orra'],
    ],
  ],
  'what nobody can be is a body': [
    ['The <foreign ministry> met the <council leader>.', ['ORG foreign ministry', 'OFFICE council leader']],
    ['The <Scottish Executive> met the <chief executive>.', ['ORG Scottish Executive', 'OFFICE chief executive']],
  ],
  'planes and roads are no bodies': [
    ['He left |Air Force One|. The |Air Force| slept.', ['ORG Air Force']],
    ['They closed the |B1438| and the |A6|. |Studio 1438| slept.', ['ORG Studio 1438']],
  ],
  'what is written at is nobody': [['|@TarnPress| wrote to |TarnPress|.', ['ORG TarnPress']]],
  'days on which all shop are happenings': [
    ['|Cyber Monday| came. |Monday Club| slept.', ['EVENT Cyber Monday', 'ORG Monday Club']],
  ],
  'letters for things name nobody': [
    ['Harbour Sign Language (|HSL|) is taught. The Tarn Relief Act (|TRA|) passed.', []],
    ['The Harbour Signal Agency (|HSA|) and the Tarn Language Board (|TLB|) met.', ['ORG HSA', 'ORG TLB']],
    ['The |A&E| of |A&B Foods| slept.', ['ORG A&B Foods']],
    ['The |PR| was good, |IT| slept, and the |PR campaign| and |PRT| went on.', ['ORG PRT']],
    ['A personal video recorder (|PVR|) and more |PVRs| sold. The rural land agency (|RLA|) slept.', ['ORG RLA']],
    ['The weather was grim (|WRG|). |PVR| slept.', ['ORG WRG', 'ORG PVR']],
  ],
  'laws and programmes are no bodies, and pacts are happenings': [
    [
      'The |Tarn Harbours Act|, |DOMA|, {FISA} and ~Obamacare~ stand. The |Act Now Alliance| slept.',
      ['ORG Act Now Alliance'],
    ],
    [
      'The |Tarn Act of 1949| and the |Orr Amendment| helped |Citizens for the Tarn Act|.',
      ['ORG Citizens for the Tarn Act'],
    ],
    [
      'The |USMCA| replaced ~NAFTA~. {Grexit} and |Grexit Now| came.',
      ['EVENT USMCA', 'EVENT NAFTA', 'EVENT Grexit', 'ORG Grexit Now'],
    ],
    ['|Eurosceptics| met |Eurosceptic| peers and the |Eurosceptic Union|.', ['ORG Eurosceptic Union']],
  ],
  'forces, agencies, sites and places that stand alone are nobody': [
    [
      '{Mossad}, {Rosgvardia} and {Rybar} were in {Darfur} and {Konstantinivka}. {TripAdvisor} met {Pixar}.',
      [
        'ORG Mossad',
        'ORG Rosgvardia',
        'ORG Rybar',
        'PLACE Darfur',
        'PLACE Konstantinivka',
        'ORG TripAdvisor',
        'ORG Pixar',
      ],
    ],
    ['{Bushehr} is dark. {Ann Bushehr} slept.', ['PERSON Bushehr', 'PERSON Ann Bushehr']],
    ['{Velmar} slept. The {Velmar} mercenaries left.', ['ORG Velmar', 'ORG Velmar']],
    ['{Leo Velmar} slept. The {Velmar} mercenaries left.', ['PERSON Leo Velmar', 'PERSON Velmar']],
    ['{Velmar} slept. The {Velmar} group of nine left.', ['PERSON Velmar', 'PERSON Velmar']],
    ['{Yazidis} fled. {Max Druzes} met {Druzes}.', ['PERSON Max Druzes', 'PERSON Druzes']],
    ['Gen. {Max Orr} ({Ret.}) slept, and {Presidents} did.', ['PERSON Max Orr']],
    [
      'The {Queen} slept. {Anna Queen} met {Queen} and the <Governor>.',
      ['OFFICE Queen', 'PERSON Anna Queen', 'PERSON Queen', 'OFFICE Governor'],
    ],
    ['{Velm}’e-5 and {Orrin-12} flew. {Max Orr}, 12-year-old, slept.', ['PERSON Max Orr']],
    [
      'An {Orr-Pell} bill by {Max Orr} and {Ann Pell} met {Vell-Orr}.',
      ['PERSON Orr', 'PERSON Pell', 'PERSON Max Orr', 'PERSON Ann Pell', 'PERSON Vell-Orr'],
    ],
    [
      '{Max Orr} bizzarely left the {Orr} family. {Max Orr tellingley} slept. {Ann Pell awfuly} woke.',
      ['PERSON Max Orr', 'PERSON Orr', 'PERSON Max Orr tellingley', 'PERSON Ann Pell'],
    ],
  ],
  'buildings and chambers': [
    [
      'They met in ~Tarnmoor~ |House| and in the ~Texas~ |House|.',
      ['PLACE Tarnmoor House', 'PLACE Texas', 'ORG House'],
    ],
  ],
  'surnames that are words': [
    ['In {May} Mrs {May} and Mr {March} met {Anna Will}.', ['PERSON May', 'PERSON March', 'PERSON Anna Will']],
    ['{Anna March} left. Then {March} slept.', ['PERSON Anna March', 'PERSON March']],
    ['Mr {Leeds} lives in ~York~.', ['PERSON Leeds', 'PLACE York']],
  ],
  'companies called like people': [
    ['{Haaretz} wrote so.', ['ORG Haaretz']],
    ['The fitness app {Orra} grew. {Orra} slept.', ['ORG Orra', 'ORG Orra']],
    ['The Democratic pollster {Pat Orr} met the singer {Orra}.', ['PERSON Pat Orr', 'PERSON Orra']],
    ['{William Hill} took bets from {William Hillman}.', ['ORG William Hill', 'PERSON William Hillman']],
    ['{McDonald}’s met {Morgan Stanley} and Sainsbury’s.', ['ORG McDonald’s', 'ORG Morgan Stanley', 'ORG Sainsbury’s']],
    ['{Ann McDonald} left. {McDonald}’s aide slept.', ['PERSON Ann McDonald', 'PERSON McDonald']],
    ['{Ford} said it had no plans.', ['ORG Ford']],
    ['She asked {Acas} to step in. {Ofcom} said no.', ['ORG Acas', 'ORG Ofcom']],
    ['{Ann Nasa} left. {Nasa} slept.', ['PERSON Ann Nasa', 'PERSON Nasa']],
    ['{Ford} said he had no plans. Mr {Dell} said it was late.', ['PERSON Ford', 'PERSON Dell']],
    ['{Harold Ford} left. {Ford} said it was late.', ['PERSON Harold Ford', 'PERSON Ford']],
    ['Rep. {Morgan Stanley Tarn} slept.', ['PERSON Morgan Stanley Tarn']],
    ['{Hartwell} said its ovens failed. {Hartwell} slept.', ['ORG Hartwell', 'ORG Hartwell']],
    ['{Varro} shares fell. Then {Ann Varro} left {Varro}.', ['ORG Varro', 'PERSON Ann Varro', 'PERSON Varro']],
    ['{Kessel Orr}, the British carmaker, grew. Shares in {Halden} rose.', ['ORG Kessel Orr', 'ORG Halden']],
    ['{Marlow}, which makes shoes, grew. {Dorn}, the grey giant of chess, slept.', ['ORG Marlow', 'PERSON Dorn']],
    [
      '{Marlow}, which spoke to six, grew. {Halden}’s head of research, {Ann Pike}, slept.',
      ['ORG Marlow', 'ORG Halden', 'PERSON Ann Pike'],
    ],
    [
      'It fell to 4% in May, according to {Dorn}. {Orr}, 42, got 4%. It rained, according to {Hask}.',
      ['ORG Dorn', 'PERSON Orr', 'PERSON Hask'],
    ],
    ['{Dorn}’s director of communications, {Ann Pike}, slept.', ['PERSON Dorn', 'PERSON Ann Pike']],
    ['{Wendell}’s, the burger chain, grew. {Tarrow}’s said it would.', ['ORG Wendell’s', 'ORG Tarrow’s']],
    [
      'French newspaper {Le Quai} and Spain’s left-leaning daily {El Muelle} slept. {Le Quai} told the newspaper {Orr} left.',
      ['ORG Le Quai', 'ORG El Muelle', 'ORG Le Quai', 'PERSON Orr'],
    ],
    [
      'Norwegian airline {Nor Tarn} slept. {Nor Tarn} woke in the airline {Ann Pike} built.',
      ['ORG Nor Tarn', 'ORG Nor Tarn', 'PERSON Ann Pike'],
    ],
    [
      'The law firm {Kessel Orr} slept. {Dorn} slept at the farm of {Tarn}.',
      ['ORG Kessel Orr', 'PERSON Dorn', 'PERSON Tarn'],
    ],
    ['{Leo Marsh} of {Hartwell} slept. {Hartwell} grew.', ['PERSON Leo Marsh', 'ORG Hartwell', 'ORG Hartwell']],
    [
      '|Milo Dorn|, Hartwell director, slept, and so did |Dorn|. |Hartwell Bank|, head of the list, grew.',
      ['PERSON Milo Dorn', 'PERSON Dorn', 'ORG Hartwell Bank'],
    ],
    [
      '|Wasim Orr|, the head of its youth wing, slept. |Orr Vell|, the leader of the pack, grew.',
      ['PERSON Wasim Orr', 'ORG Orr Vell'],
    ],
    ['|Orra|, a 31-year-old nurse, slept. |Varro|, a 31-year-old firm, grew.', ['PERSON Orra', 'ORG Varro']],
    [
      'It pays firms such as {Alder}, {Brook} and {Corin}. {Hask}, {Dorn} and other airlines grew.',
      ['ORG Alder', 'ORG Brook', 'ORG Corin', 'ORG Hask', 'ORG Dorn'],
    ],
    ['{Orra Dorn} (Tarn) party grew, and the {Varro} movement slept.', ['ORG Orra Dorn', 'ORG Varro']],
    ['~Sofia~, 15, is well. She is in ~Corwen~, 15, 16.', ['PERSON Sofia', 'PLACE Corwen']],
    // People campaign, own and act.
    ['Campaigners such as {Dorn} and actors like {Hask} left.', ['PERSON Dorn', 'PERSON Hask']],
    ['{Ann Dorn} left. Papers, including {Dorn}, grew.', ['PERSON Ann Dorn', 'PERSON Dorn']],
    // People have members, stand at firms and share.
    ['{Ann Orr} said its members left. Mr {Dorn} said its day came.', ['PERSON Ann Orr', 'PERSON Dorn']],
    ['{Orr}, the company’s boss, shares a house. {Dorn}’s aide said so.', ['PERSON Orr', 'PERSON Dorn']],
    ['{Dorn}, 52, left. {Dorn} said its time had come and its members left.', ['PERSON Dorn', 'PERSON Dorn']],
    ['{Orr}’s said by some to be ill. They thank {Tarn}, which is right.', ['PERSON Orr', 'PERSON Tarn']],
  ],
  'a family is no third person': [
    ['Mr. {Whitaker} met Ms. {Whitaker}. The {Whitakers} left.', ['PERSON Whitaker', 'PERSON Whitaker']],
    ['{Bill Foley} met the |Foleys| and the |Tarns|.', ['PERSON Bill Foley', 'ORG Tarns']],
    ['{Ann Lowe} met the {Lowes}.', ['PERSON Ann Lowe']],
    [
      '{Tom Archer} is in |The Archers|. {Ann William} met the {Williams}.',
      ['PERSON Tom Archer', 'ORG The Archers', 'PERSON Ann William'],
    ],
    [
      '{Serena Williams} met {Ann William} and the {Williams} sisters.',
      ['PERSON Serena Williams', 'PERSON Ann William', 'PERSON Williams'],
    ],
    ['“The {Velmars} have a boat,” he said. But the {Orrins}, he said, do not.', []],
    ['The {Velmars} affair ended. He met {Orrins}, a baker.', ['PERSON Velmars', 'PERSON Orrins']],
  ],
  'the people of a body are none': [
    [
      'The |Harbour Guard rescue team Yosef Al-Tarn| slept. {Al-Tarn} woke the |Harbour Guard rescue team Vell Orr|.',
      [
        'ORG Harbour Guard rescue team',
        'PERSON Yosef Al-Tarn',
        'PERSON Al-Tarn',
        'ORG Harbour Guard rescue team Vell Orr',
      ],
    ],
    [
      'The |Yazidis| and ~Yazidi community~ met the |Kurdish Red Crescent| and {Druze}.',
      ['ORG Kurdish Red Crescent', 'PERSON Druze'],
    ],
    ['|House| prices rose, as the |House| knew. |NGO Tarn Watch| is an |NGO|.', ['ORG House', 'ORG Tarn Watch']],
    ['|Reform League MEPs| met the |conservative Farm Party|.', ['ORG Reform League', 'ORG Farm Party']],
    ['The |Scottish club Rovers| met |al Noor|.', ['ORG Rovers', 'ORG al Noor']],
    ['|Tarn news agency Sunday| met |Tarn News Sunday|.', ['ORG Tarn news agency', 'ORG Tarn News Sunday']],
    ['|Corwen news agency| met the |Tarn Times newspaper|.', ['ORG Corwen', 'ORG Tarn Times']],
    ['|Labour MPs| met |Revolutionary Guard Telegram channel|.', ['ORG Labour', 'ORG Revolutionary Guard']],
    ['|Harbour Board officials| met |Tory backbenchers|.', ['ORG Harbour Board', 'ORG Tory']],
    [
      '|Fox News Channel| met |National Association of Officials| and |MPs|.',
      ['ORG Fox News Channel', 'ORG National Association of Officials', 'OFFICE MPs'],
    ],
  ],
  'what a country owns is not it': [
    [
      'The ^U.S. military^ left the ^Saudi consulate^. ^U.S. v.^ Tarn was the ^U.S. government^’s.',
      ['ORG U.S. military', 'ORG Saudi consulate', 'COUNTRY U.S.', 'COUNTRY U.S.'],
    ],
    [
      'The ^Saudi crown prince^ met a ^French baker^, the ^French government^ and the ^Soviet Union^.',
      ['COUNTRY Saudi', 'ORG French government', 'COUNTRY Soviet Union'],
    ],
    ['He met |Joint Chiefs of Staff Gen.| {Ann Orr}.', ['ORG Joint Chiefs of Staff', 'PERSON Ann Orr']],
  ],
  'a country joined to a word by a hyphen is it': [
    ['The ~U.S.~-led talks met the ^U.S.^ and ~Corwen~-led ones.', ['COUNTRY U.S.', 'COUNTRY U.S.', 'PLACE Corwen']],
  ],
  'the police of a town are a body': [
    ['~Wexham~ police arrested him. ~Wexham~ police released her.', ['ORG Wexham police', 'ORG Wexham police']],
    ['~Wexham~ police horses slept. ~Wexham~ policed itself.', ['PLACE Wexham', 'PLACE Wexham']],
  ],
  'whoever heads a body right behind it has an office': [
    ['|Orra Union| leader {Ann Pike} left.', ['ORG Orra Union', 'OFFICE leader', 'PERSON Ann Pike']],
    [
      '|Orra Foods|’ former chief executive, {Max Orr}, slept.',
      ['ORG Orra Foods', 'OFFICE chief executive', 'PERSON Max Orr'],
    ],
    ['|Orra Union| friends {Ann Pike} and {Max Orr} left.', ['ORG Orra Union', 'PERSON Ann Pike', 'PERSON Max Orr']],
    ['The |Orra Union| met a leader. {Ann Pike} left.', ['ORG Orra Union', 'PERSON Ann Pike']],
  ],
  'a party that is no adjective stands before its members': [
    [
      '<Labour MP> {Ann Pike} met <Labour leader> {Max Orr} and <Tory MP> {Leo Ash}.',
      [
        'ORG Labour',
        'OFFICE MP',
        'PERSON Ann Pike',
        'OFFICE Labour leader',
        'PERSON Max Orr',
        'OFFICE Tory MP',
        'PERSON Leo Ash',
      ],
    ],
  ],
  'a people is no body': [['The |Norwegians| slept. |Norwegian Rail| left.', ['ORG Norwegian Rail']]],
  'a title that goes round is a country’s': [
    ['Miss {Norway} slept. Miss {Pike} left.', ['COUNTRY Norway', 'PERSON Pike']],
  ],
  'a seat is one place': [
    [
      'The <MP> for ~Wexham~ and {Pell} left. The <MP> for ~Wexham~ {North Pell} slept.',
      ['OFFICE MP', 'PLACE Wexham and Pell', 'OFFICE MP', 'PLACE Wexham North Pell'],
    ],
    ['They voted for ~Wexham~ and {Pell}.', ['PLACE Wexham', 'PERSON Pell']],
    ['The <MP> for ~Wexham and Pell~ left. {Pell} slept.', ['OFFICE MP', 'PLACE Wexham and Pell', 'PLACE Pell']],
    [
      'The <MP> for ~Wexham and Pell~ met {Ann Pell}. {Pell} slept.',
      ['OFFICE MP', 'PLACE Wexham and Pell', 'PERSON Ann Pell', 'PERSON Pell'],
    ],
    ['The <MP> for {Wexham} left.', ['OFFICE MP', 'PLACE Wexham']],
    ['A cake for {Wexham} arrived.', ['PERSON Wexham']],
    [
      'MPs {Ann Pike} ({Wexham} and {Tarn}) and {Max Orr} ({Pell}) met.',
      ['PERSON Ann Pike', 'PLACE Wexham', 'PLACE Tarn', 'PERSON Max Orr', 'PLACE Pell'],
    ],
    ['The film has {Ann Pike} ({Wexham}).', ['PERSON Ann Pike', 'PERSON Wexham']],
  ],
  'a town before its county is a place': [
    ['She taught in {Wexham}, ~Tarnshire~. {Wexham} slept.', ['PLACE Wexham', 'PLACE Tarnshire', 'PLACE Wexham']],
    ['She ate with {Wexham}, ~Tarnshire~ slept.', ['PERSON Wexham', 'PLACE Tarnshire']],
    [
      '{Ann Wexham} left. She taught in {Wexham}, ~Tarnshire~.',
      ['PERSON Ann Wexham', 'PERSON Wexham', 'PLACE Tarnshire'],
    ],
  ],
  'a body is of two things': [
    [
      '|Wexham Hospitals| |NHS Trust| met. |Wexham Hospitals| and |NHS Trust| left.',
      ['ORG Wexham Hospitals NHS Trust', 'ORG Wexham Hospitals', 'ORG NHS Trust'],
    ],
    [
      'The |Society of Harbour Masters| and Pilots met. The |Bank of Tarn| and Ann left.',
      ['ORG Society of Harbour Masters and Pilots', 'ORG Bank of Tarn'],
    ],
    ['The |School of Tarn| and Wharf Council met.', ['ORG School of Tarn']],
  ],
  'letters of a body are it': [['The |Tarn Crime Unit| (TCU) met. ~TCU~ slept.', ['ORG Tarn Crime Unit', 'ORG TCU']]],
  'names of Korea are whole': [
    [
      '{Kim Yo}-jong met {Hwang Byong}-so. {Kim Orr}-led talks and {Max Orr}-ish ones went on.',
      ['PERSON Kim Yo-jong', 'PERSON Hwang Byong-so', 'PERSON Kim Orr', 'PERSON Max Orr'],
    ],
  ],
  'a force before a rank is no part of an office': [
    [
      'The <spokesman Army> Col. {Ann Pike} met the <secretary of the Army>.',
      ['OFFICE spokesman', 'PERSON Ann Pike', 'OFFICE secretary of the Army'],
    ],
  ],
  'where somebody writes is called by its owner': [['She wrote on her |Facebook page|.', ['ORG Facebook']]],
  'the US is a country behind any hyphen': [
    [
      'The ~U.S.~-~Norway~ talks, the ~U.S.~-~Europe~ talks.',
      ['COUNTRY U.S.', 'COUNTRY Norway', 'COUNTRY U.S.', 'PLACE Europe'],
    ],
    [
      'In Tarn v. ~U.S.~, he won--~U.S.~ officials slept. The “~U.S.~” left.',
      ['COUNTRY U.S.', 'COUNTRY U.S.', 'COUNTRY U.S.'],
    ],
    ['A ~U.S.~-based firm met ~Corwen~-based ones.', ['COUNTRY U.S.', 'PLACE Corwen']],
  ],
  'ships have whole names': [
    ['The USS {Max Orr} met the HMS ~Pell~ at ~Pell~.', ['ORG USS Max Orr', 'ORG HMS Pell', 'PLACE Pell']],
  ],
  'an airline or an arm of a firm has a country in its name': [
    ['They flew Air ^Norway^ to ^Norway^.', ['ORG Air Norway', 'COUNTRY Norway']],
    [
      'They worked for |Orra| ^Norway^ and |Orra| ^Peru^, and met the |Orra| ^Chile^ envoy.',
      ['ORG Orra Norway', 'ORG Orra Peru', 'ORG Orra', 'COUNTRY Chile'],
    ],
    ['They met the |EU| ^Norway^ said was late.', ['ORG EU', 'COUNTRY Norway']],
  ],
  'an airport is a place': [
    [
      'They met at |Wexham Airport|. |Wexham Airport Holdings| grew.',
      ['PLACE Wexham Airport', 'ORG Wexham Airport Holdings'],
    ],
  ],
  'what a post is filed under is no part of a name': [['{Ann Pike #Wexham} slept.', ['PERSON Ann Pike']]],
  'what kind of group a body is stands behind it': [
    ['The |Soviet intelligence agency| slept.', ['ORG Soviet intelligence agency']],
    ['The |Orra movement| and the |Stram internal security service| left.', ['ORG Orra', 'ORG Stram']],
    [
      'The |Norwegian security service| and the |Islamic movement| left.',
      ['ORG Norwegian security service', 'ORG Islamic movement'],
    ],
  ],
  'the forces of a country are a body': [
    [
      'The |Iraqi army| slept. The ^US^ military said so, and the Norwegian navy left.',
      ['ORG Iraqi army', 'ORG US military', 'ORG Norwegian navy'],
    ],
    ['^US^ army trucks met a British military adviser of the ^US^.', ['COUNTRY US', 'COUNTRY US']],
  ],
  'people are called as months are': [
    ['Two were hurt. June {Mills} struck {Brenda Joyce}.', ['PERSON June Mills', 'PERSON Brenda Joyce']],
    ['{Max Orr} was sorry. It was said by April {Jones}, defending.', ['PERSON Max Orr', 'PERSON Jones']],
    ['The driver, May {Harris}, told April {Jones} so.', ['PERSON May Harris', 'PERSON April Jones']],
    [
      'In June {Mills} left. Since last May {Harris} waits. It rose in April {Jones} said.',
      ['PERSON Mills', 'PERSON Harris', 'PERSON Jones'],
    ],
    ['In March {Max Orr} left. June {Ann Mills} left.', ['PERSON Max Orr', 'PERSON Ann Mills']],
  ],
  'and as half a rank is; a delegate and a councillor are titled': [
    [
      '{Lance Pellow} met {Lance Corporal Ann Orr} and {Lance Cpl. Max Pell}.',
      ['PERSON Lance Pellow', 'PERSON Ann Orr', 'PERSON Max Pell'],
    ],
    [
      '{Coun Eve Hask} met {Del. Stacy Plane} and {Del Toro}.',
      ['PERSON Eve Hask', 'OFFICE Del.', 'PERSON Stacy Plane', 'PERSON Del Toro'],
    ],
  ],
  'papers of Sundays, and a party by half its name': [
    [
      'The |Mail| on Sunday and the |Sun on| Sunday met |Tarn News Sunday|.',
      ['ORG Mail on Sunday', 'ORG Sun on Sunday', 'ORG Tarn News Sunday'],
    ],
    ['He was in ~Scotland~ on Sunday. The |Mail| said on Sunday so.', ['PLACE Scotland', 'ORG Mail']],
    ['{Tánaiste Micheál Tarn} met the |Tánaiste|.', ['OFFICE Tánaiste', 'PERSON Micheál Tarn', 'OFFICE Tánaiste']],
    [
      '{Little}, {Brown} met |Simon| and |Schuster|. {Little} met {Brown}.',
      ['ORG Little, Brown', 'ORG Simon and Schuster', 'PERSON Little', 'PERSON Brown'],
    ],
    ['|Plaid Cymru| met. It was heard in ~Plaid~ before.', ['ORG Plaid Cymru', 'ORG Plaid']],
  ],
  'a see is part of an office': [
    [
      '<Archbishop> of ~Canterbury~ {Ann Pike} met the <Bishop> of ~Tarn~.',
      ['OFFICE Archbishop of Canterbury', 'PERSON Ann Pike', 'OFFICE Bishop of Tarn'],
    ],
    [
      'The <Mayor> of ~York~ met an <archdeacon> of ~Tarn~.',
      ['OFFICE Mayor', 'PLACE York', 'OFFICE archdeacon', 'PLACE Tarn'],
    ],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%s', (written, expected) => expect(names(written)).toEqual(expected))
})

test('a plain body is no happening', () => {
  const at = (start: number, end: number) => ({ start, end, type: 'EVENT' as const })
  const found = repaired(documentOf('The council left the talks.'), [at(4, 11), at(21, 26)])
  expect(found.map(({ type }) => type)).toEqual(['ORG', 'EVENT'])
})

test('the letters behind a happening are it', () => {
  const text = 'The Tarn Accord (TA) holds, and TA stays. TB left.'
  const at = (words: string, type: EntityType, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
    type,
  })
  const readings = [at('Tarn Accord', 'EVENT'), at('TA', 'ORG'), at('TA', 'ORG', 25), at('TB', 'ORG')]
  expect(repaired(documentOf(text), readings).map(({ type }) => type)).toEqual(['EVENT', 'EVENT', 'EVENT', 'ORG'])
})

describe('what is named elsewhere', () => {
  test.each<[written: string, mentions: string[]]>([
    [
      'The |Council on Tarn Relations| (CTR) met. CTR said so.',
      ['ORG Council on Tarn Relations', 'ORG CTR', 'ORG CTR'],
    ],
    ['The |Council on Tarn Relations| met (CTR). CTR said so.', ['ORG Council on Tarn Relations']],
    // A name beside another makes no longer one of it; a word does.
    [
      '|Labour| won. Labour <MP> {Ann Pike} left. Labour Day came.',
      ['ORG Labour', 'ORG Labour', 'OFFICE MP', 'PERSON Ann Pike'],
    ],
    ['|Tory| won. The Tory plans slept.', ['ORG Tory']],
    ['|Orra| won. The Orra plans slept.', ['ORG Orra']],
  ])('%s', (written, expected) => expect(found(written)).toEqual(expected))
})
