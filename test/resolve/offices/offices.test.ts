import { describe, expect, test } from 'vitest'
import { castArticle } from '../../../src/resolve/resolve.ts'
import { documentOf } from '../../text/document.ts'
import { readMarks } from '../marked.ts'

/** "type name, of whose, held by whom" of those that belong to something or are held. Names are given, so that nothing else is tried. */
function belongings(marked: string): string[] {
  const { text, given } = readMarks(marked)
  const mentions = given.names.map((name) => ({ ...name, kind: 'name' as const }))
  const { entities } = castArticle(documentOf(text), mentions).cast.finish()
  const nameOf = (id: string): string | undefined => entities.find((entity) => entity.id === id)?.name
  return entities
    .filter(({ type }) => type === 'OFFICE' || type === 'ORG')
    .map(({ name, of, ofInferred, holders = [], former = [] }) =>
      [
        name,
        ...(of === undefined ? [] : [`of ${nameOf(of)}${ofInferred ? '?' : ''}`]),
        ...holders.map((holder) => `${former.includes(holder) ? 'once ' : ''}${nameOf(holder)}`),
      ].join(', '),
    )
}

describe('bodies that are called by a common noun', () => {
  test.each<[string, string[]]>([
    ['[Russia|COUNTRY]’s [foreign ministry|ORG] met.', ['foreign ministry, of Russia']],
    ['The [Chilean health ministry|ORG] met.', ['health ministry, of Chile']],
    ['The [ministry of defence of Norway|ORG] met.', ['ministry of defence, of Norway']],
    ['The [Supreme Court|ORG] of [India|COUNTRY] met.', ['Supreme Court, of India']],
    ['The [U.S. Supreme Court|ORG] met.', ['Supreme Court, of United States']],
    ['In [Kenya|COUNTRY] the [Supreme Court|ORG] met.', ['Supreme Court, of Kenya']],
    ['The [government|ORG] in [Kabul|PLACE] met.', ['government, of Afghanistan']],
    ['The [city council|ORG] in [Kelmore|PLACE] met.', ['Kelmore city council, of Kelmore']],
    ['[Ohio|PLACE]’s [Supreme Court|ORG] met.', ['Ohio Supreme Court, of Ohio']],
    [
      'The [French government|ORG] met. The [German government|ORG] did not. The [government|ORG] in [Berlin|PLACE] fell.',
      ['government, of France', 'government, of Germany'],
    ],
    // Inferred: from the only country in sight, or from whose news it is.
    ['Ministers in [Finland|COUNTRY] waited. The [supreme court|ORG] met.', ['supreme court, of Finland?']],
    ['The [White House|ORG] waited for the [Senate|ORG].', ['White House', 'Senate, of United States?']],
    // A language is no country.
    ['Readers of a Spanish-language paper waited. The [Congress|ORG] met.', ['Congress']],
    // The last one named, or one whose name ends so.
    ['The [Norwegian government|ORG] met. The [government|ORG] fell.', ['government, of Norway']],
    ['The [Scottish government|ORG] met. The [government|ORG] fell.', ['Scottish government']],
    [
      'The [US justice department|ORG] and the [Irish justice department|ORG] met.',
      ['US justice department', 'justice department, of Ireland'],
    ],
    // A federal government is the government, and armed forces are the military.
    [
      'The [German government|ORG] met. [Germany|COUNTRY]’s [federal government|ORG] fell. The [German armed forces|ORG] and the [German military|ORG] slept.',
      ['government, of Germany', 'armed forces, of Germany'],
    ],
    // Its letters are it; a party's in the same place are not.
    [
      'The [U.S. Air Force|ORG] ([USAF|ORG]) and the [Norwegian Air Force|ORG] ([NAF|ORG]) met. The [USAF|ORG] left.',
      ['Air Force, of United States', 'Air Force, of Norway'],
    ],
    ['The [Norwegian government|ORG] ([KPT|ORG]) met.', ['government, of Norway', 'KPT']],
    // Nobody's, or a name of its own.
    [
      'In [Kenya|COUNTRY] and in [Peru|COUNTRY] the weather was fine. The [foreign ministry|ORG] met.',
      ['foreign ministry'],
    ],
    ['In [Ghana|COUNTRY] the [Marrow Foundation|ORG] met.', ['Marrow Foundation']],
    ['The [Indian National Congress|ORG] met.', ['Indian National Congress']],
    ['[Norway|COUNTRY]’s wells were dry. The [city council|ORG] met.', ['city council']],
  ])('%s', (marked, expected) => expect(belongings(marked)).toEqual(expected))
})

describe('whose an office is, and who holds it', () => {
  test.each<[string, string[]]>([
    [
      'The [White House|ORG] and the [Senate|ORG] waited. [Treasury Secretary|OFFICE] [Ann Lowe|PERSON] met [Cabinet Secretary|OFFICE] [Max Orr|PERSON].',
      [
        'White House',
        'Senate, of United States?',
        'treasury secretary, of United States?, Ann Lowe',
        'cabinet secretary, Max Orr',
      ],
    ],
    // A president of the United States is no other country's, nor a German chancellor Britain's.
    [
      'The [Chinese|COUNTRY] [president|OFFICE] waited. [President|OFFICE] [Jimmy Carter|PERSON] left.',
      ['president, of China', 'president, of United States?, Jimmy Carter'],
    ],
    [
      'The [Labour Party|ORG] left [Downing Street|ORG]. [Chancellor|OFFICE] [George Orr|PERSON] met MPs. [Chancellor|OFFICE] [Angela Merkel|PERSON] left.',
      [
        'Labour Party',
        'Downing Street',
        'chancellor, of United Kingdom?, George Orr',
        'chancellor, of Germany?, Angela Merkel',
      ],
    ],
    // Whose words come next is nobody's holder.
    ['Asked about [Ann Orr|PERSON], his [deputy|OFFICE] would say nothing.', ['deputy']],
    ['Interviewed by [Ann Orr|PERSON], the former [mayor|OFFICE] predicted rain.', ['mayor']],
    ['[Ann Orr|PERSON], the former [mayor|OFFICE], predicted rain.', ['mayor, once Ann Orr']],
    [
      '[Barack Obama|PERSON]’s [national security adviser|OFFICE] met [Ann Lowe|PERSON]’s [chief of staff|OFFICE].',
      ['national security adviser, of United States', 'chief of staff, of Ann Lowe'],
    ],
    // One office, though different presidents of it are named.
    [
      '[US|COUNTRY] [President|OFFICE] [Donald Trump|PERSON] met former [President|OFFICE] [Barack Obama|PERSON].',
      ['president, of United States, Donald Trump, once Barack Obama'],
    ],
    [
      '[US|COUNTRY] [President|OFFICE] [Donald Trump|PERSON] met [President|OFFICE] [Max Orr|PERSON].',
      ['president, of United States, Donald Trump', 'president, Max Orr'],
    ],
    [
      '[Gary Orr|PERSON] is [president|OFFICE] and [CEO|OFFICE] of [Tarn Foods|ORG].',
      ['president, of Tarn Foods, Gary Orr', 'chief executive, of Tarn Foods, Gary Orr', 'Tarn Foods'],
    ],
    [
      'The [president|OFFICE] of [Norway|COUNTRY]’s [Harbour Board|ORG], [Jon Pell|PERSON], left.',
      ['president, of Harbour Board, Jon Pell', 'Harbour Board'],
    ],
    [
      '[Max Orr|PERSON], the [leader|OFFICE] of the armed group [Tarn|ORG], left.',
      ['leader, of Tarn, Max Orr', 'Tarn'],
    ],
    ['[Max Orr|PERSON], the [leader|OFFICE] of talks with [Tarn|ORG], left.', ['leader, Max Orr', 'Tarn']],
    ['[Ann Vell|PERSON] won. As for [Vell|PERSON], the [president|OFFICE] also praised her.', ['president']],
    [
      '[Norway|COUNTRY]’s [ambassador|OFFICE] to the [UK|COUNTRY] [Ann Vell|PERSON] left.',
      ['ambassador, of Norway, Ann Vell'],
    ],
    ['The [president|OFFICE] of [Norway|COUNTRY]’s league, [Jon Pell|PERSON], left.', ['president']],
    ['The [adviser|OFFICE] to the [president|OFFICE], [Max Orr|PERSON], left.', ['adviser, Max Orr', 'president']],
    ['The [mayor|OFFICE], [Max Orr|PERSON], left the [president|OFFICE].', ['mayor, Max Orr', 'president']],
    [
      '[Prime Minister|OFFICE] [Ann Lowe|PERSON] met [Prime Minister|OFFICE] [Max Orr|PERSON]. [Lowe|PERSON] smiled.',
      ['prime minister, Ann Lowe', 'prime minister, Max Orr'],
    ],
    [
      '[Prime Minister|OFFICE] [Ann Lowe|PERSON] left. [Lowe|PERSON], [prime minister|OFFICE] for years, smiled.',
      ['prime minister, Ann Lowe'],
    ],
    ['They vote for the Liberal [nominee|OFFICE], [Max Orr|PERSON].', ['nominee, Max Orr']],
    ['Running for [governor|OFFICE], [Max Orr|PERSON] left.', ['governor']],
    ['[Putin|PERSON]’s [spokesman|OFFICE] [Max Orr|PERSON] left.', ['spokesperson, of Putin, Max Orr']],
    ['A [spokesman|OFFICE] for [Putin|PERSON] left.', ['spokesperson, of Putin']],
    ['[Clinton|PERSON]’s [defence secretary|OFFICE] left.', ['defence secretary']],
    [
      'The [prime minister|OFFICE]’s [spokeswoman|OFFICE], [Edie Colt|PERSON], left. [Prime Minister|OFFICE] [Ann Stone|PERSON] of [Canada|COUNTRY] did not.',
      ['prime minister, of Canada, Ann Stone', "prime minister's spokesperson, of Canada?, Edie Colt"],
    ],
    [
      '[Finance ministers|OFFICE] [Carl Ebb|PERSON] of [Norway|COUNTRY] and [Petra Sorn|PERSON] of [Sweden|COUNTRY] met.',
      ['finance minister, of Norway, Carl Ebb', 'finance minister, of Sweden, Petra Sorn'],
    ],
    [
      '[Senators|OFFICE] [Ann Lowe|PERSON], Republican of [Iowa|PLACE], [Max Orr|PERSON] and [Eve Hask|PERSON] met.',
      ['senator, Ann Lowe, Max Orr, Eve Hask'],
    ],
    // A party before an office that no party has is its holder's.
    [
      'The former [Labour|ORG] [chancellor|OFFICE] [Ann Stone|PERSON] met the [Labour|ORG] [leader|OFFICE].',
      ['Labour Party', 'chancellor, of United Kingdom?, once Ann Stone', 'leader, of Labour Party'],
    ],
    [
      '[Labour MP|OFFICE] [Ann Stone|PERSON] met the [Labour leader|OFFICE].',
      ['member of parliament, of United Kingdom?, Ann Stone', 'leader, of Labour Party', 'Labour Party'],
    ],
    // Those of two bodies, and one whose body is not named.
    [
      'The [president|OFFICE] and [House speaker|OFFICE] met.',
      ['president', 'speaker, of House of Representatives', 'House of Representatives'],
    ],
    [
      'A [spokesman|OFFICE] for the tobacco regulator slept. A [spokeswoman|OFFICE] for [Hask Foods|ORG] left.',
      ['spokesperson', 'spokesperson, of Hask Foods', 'Hask Foods'],
    ],
    [
      'A [spokeswoman|OFFICE] for [Hask Foods|ORG] left. The [spokeswoman|OFFICE] slept.',
      ['spokesperson, of Hask Foods', 'Hask Foods'],
    ],
    [
      '[Representatives|OFFICE] for [Hask Foods|ORG] met a [representative|OFFICE] for [Ohio|PLACE].',
      ['spokesperson, of Hask Foods', 'Hask Foods', 'representative'],
    ],
    ['[Archbishop|OFFICE] of [Tarn|PLACE] [Justin Oake|PERSON] left.', ['archbishop, of Tarn, Justin Oake']],
    // Who is known to lead a country needs none beside the office.
    [
      '[President|OFFICE] [Emmanuel Macron|PERSON] met [Prime Minister|OFFICE] [Netanyahu|PERSON] and [President|OFFICE] [Max Orr|PERSON].',
      ['president, of France?, Emmanuel Macron', 'prime minister, of Israel?, Netanyahu', 'president, Max Orr'],
    ],
    [
      '[President|OFFICE] [Olaf Scholz|PERSON] met [Prime Minister|OFFICE] [Howard|PERSON].',
      ['president, Olaf Scholz', 'prime minister, Howard'],
    ],
    [
      '[President|OFFICE] [Macron|PERSON] left. French [President|OFFICE] [Macron|PERSON] slept.',
      ['president, of France, Macron'],
    ],
    [
      '[Rep.|OFFICE] [Max Orr|PERSON], R-[Ohio|PLACE], [chairman|OFFICE] of the [Ports Committee|ORG], left.',
      ['representative, Max Orr', 'chair, of Ports Committee, Max Orr', 'Ports Committee'],
    ],
    [
      '[Eve Hask|PERSON], who previously served as [Norway|COUNTRY]’s [ambassador|OFFICE], left. They saw [Max Orr|PERSON] resign as [mayor|OFFICE].',
      ['ambassador, of Norway, once Eve Hask', 'mayor, Max Orr'],
    ],
    [
      '[Max Orr|PERSON], [Ann Tarn|PERSON]’s former [campaign manager|OFFICE], left.',
      ['campaign manager, of Ann Tarn, once Max Orr'],
    ],
    [
      'Unlike [Max Orr|PERSON], [Ann Tarn|PERSON]’s [campaign manager|OFFICE] said so.',
      ['campaign manager, of Ann Tarn'],
    ],
    [
      '[Prime Minister|OFFICE] [Keir Starmer|PERSON] met the [prime minister|OFFICE] of [Norway|COUNTRY]. The [PM|OFFICE] left.',
      ['prime minister, of United Kingdom?, Keir Starmer', 'prime minister, of Norway'],
    ],
    // What a noun or "its" tells is a guess.
    [
      '[Hask Foods|ORG] grew. Company [president|OFFICE] [Ann Lowe|PERSON] left. The [Ports Union|ORG] met.',
      ['Hask Foods', 'president, of Hask Foods?, Ann Lowe', 'Ports Union'],
    ],
    [
      '[Hask Foods|ORG] met [Orr Motors|ORG]. Company [president|OFFICE] [Ann Lowe|PERSON] left.',
      ['Hask Foods', 'Orr Motors', 'president, Ann Lowe'],
    ],
    [
      '[Hask|ORG] grew. Its [chief executive|OFFICE] [Ann Lowe|PERSON] left.',
      ['Hask', 'chief executive, of Hask?, Ann Lowe'],
    ],
    [
      'They met [Hask|ORG]. Its [chief executive|OFFICE] [Ann Lowe|PERSON] left.',
      ['Hask', 'chief executive, Ann Lowe'],
    ],
    ['They met [Hask|ORG], whose [chairman|OFFICE] [Ann Lowe|PERSON] left.', ['Hask', 'chair, of Hask?, Ann Lowe']],
    [
      'The [Bank of Tarn|ORG] met. The [business secretary|OFFICE], [Ann Lowe|PERSON], left.',
      ['Bank of Tarn', 'business secretary, Ann Lowe'],
    ],
    // Where somebody is sent owns no post.
    [
      'The [US|COUNTRY] called its [special envoy|OFFICE] for [Norway|COUNTRY], [Ann Lowe|PERSON], home.',
      ['special envoy, of United States?, Ann Lowe'],
    ],
    [
      'The [US|COUNTRY] [Middle East|PLACE] [envoy|OFFICE] [Ann Lowe|PERSON] met [Norway|COUNTRY]’s [envoy|OFFICE] [Max Orr|PERSON].',
      ['envoy, of United States, Ann Lowe', 'envoy, of Norway, Max Orr'],
    ],
    [
      '[Labour|ORG]’s pro-[EU|ORG] [campaign leader|OFFICE] [Ann Lowe|PERSON] left.',
      ['Labour Party', 'EU', 'campaign leader, Ann Lowe'],
    ],
    [
      'The [director|OFFICE] of the [US|COUNTRY] [National Ports Agency|ORG] left.',
      ['director, of National Ports Agency', 'National Ports Agency'],
    ],
    ['[Eve Hask|PERSON] resigned as [mayor|OFFICE] of [Tarn|PLACE].', ['mayor, of Tarn, once Eve Hask']],
    ['[Eve Hask|PERSON], a baker and [mayor|OFFICE] of [Tarn|PLACE], left.', ['mayor, of Tarn, Eve Hask']],
    ['Club [president|OFFICE] [John Ford|PERSON] met [Trump|PERSON] in [Washington|PLACE].', ['president, John Ford']],
    [
      'The [president|OFFICE] of [Peru|COUNTRY] met [President|OFFICE] [Ana Ruz|PERSON] of [Chile|COUNTRY].',
      ['president, of Peru', 'president, of Chile, Ana Ruz'],
    ],
    [
      '[Sens.|OFFICE] [Ann Lowe|PERSON] and [Max Orr|PERSON] and [Rep.|OFFICE] [Eve Hask|PERSON] met.',
      ['senator, of United States?, Ann Lowe, Max Orr', 'representative, of United States?, Eve Hask'],
    ],
    [
      '[Hollin Foods|ORG] (HLN) [CEO|OFFICE] [Eve Hask|PERSON] left.',
      ['Hollin Foods', 'chief executive, of Hollin Foods, Eve Hask'],
    ],
    [
      '[Trade Minister|OFFICE] [Ann Lowe|PERSON] met the [first minister|OFFICE] in [Norway|COUNTRY].',
      ['trade minister, of Norway?, Ann Lowe', 'first minister'],
    ],
    [
      'In [Norway|COUNTRY] and [Peru|COUNTRY] it rained on [Trade Minister|OFFICE] [Ann Lowe|PERSON].',
      ['trade minister, Ann Lowe'],
    ],
    ['The [first minister|OFFICE] met [Labour|ORG] and the [BBC|ORG].', ['first minister', 'Labour Party', 'BBC']],
    [
      'The [Tory leader|OFFICE] met [Lib Dem leader|OFFICE] [Ann Stone|PERSON].',
      [
        'leader, of Conservative Party',
        'leader, of Liberal Democrats, Ann Stone',
        'Conservative Party',
        'Liberal Democrats',
      ],
    ],
    [
      '[Eve Hask|PERSON], [director|OFFICE] of [Tarn|PLACE]-based [Orr Foods|ORG], left.',
      ['director, Eve Hask', 'Orr Foods'],
    ],
    // A state's, a nation's, a town's, a chamber's.
    [
      'The [White House|ORG] and the [Senate|ORG] met in [Ohio|PLACE]. [Attorney General|OFFICE] [Ann Lowe|PERSON] left.',
      ['White House', 'Senate, of United States?', 'attorney general, of Ohio?, Ann Lowe'],
    ],
    [
      'The [White House|ORG] and the [Senate|ORG] met in [Ohio|PLACE]. [Attorney General|OFFICE] [Eric Holder|PERSON] left.',
      ['White House', 'Senate, of United States?', 'attorney general, of United States?, Eric Holder'],
    ],
    [
      'The [White House|ORG] and the [Senate|ORG] met in [Ohio|PLACE]. The state [Attorney General|OFFICE] left.',
      ['White House', 'Senate, of United States?', 'state attorney general, of Ohio?'],
    ],
    [
      'The [White House|ORG] and the [Senate|ORG] met in the state. [Attorney General|OFFICE] [Ann Lowe|PERSON] left.',
      ['White House', 'Senate, of United States?', 'attorney general, of United States?, Ann Lowe'],
    ],
    ['[Ohio|PLACE]’s [secretary of state|OFFICE] left.', ['secretary of state, of Ohio']],
    [
      'Ministers of [Labour|ORG] in [Wales|PLACE] met the [BBC|ORG]. [Welsh health minister|OFFICE] [Ann Lowe|PERSON] met the [Welsh secretary|OFFICE].',
      ['Labour Party', 'BBC', 'Welsh health minister, of Wales?, Ann Lowe', 'Welsh secretary, of United Kingdom?'],
    ],
    [
      'The [first minister|OFFICE] of [Labour|ORG] slept in [Scotland|PLACE].',
      ['first minister, of Labour Party', 'Labour Party'],
    ],
    ['The [first minister|OFFICE] slept in [Scotland|PLACE].', ['first minister, of Scotland?']],
    ['The [first minister|OFFICE] slept in [Scotland|PLACE] and [Wales|PLACE].', ['first minister']],
    ['[South Tarn|PLACE], [Ohio|PLACE] [Mayor|OFFICE] [Ann Lowe|PERSON] left.', ['mayor, of South Tarn, Ann Lowe']],
    ['In [Tarn|PLACE], [Ohio|PLACE] [Governor|OFFICE] [Ann Lowe|PERSON] left.', ['governor, of Ohio, Ann Lowe']],
    [
      '[Labour|ORG] met the [BBC|ORG]. [Speaker|OFFICE] [Ann Lowe|PERSON] left.',
      ['Labour Party', 'BBC', 'speaker, of House of Commons?, Ann Lowe', 'House of Commons'],
    ],
    [
      'The [White House|ORG] met the [Senate|ORG]. [Speaker|OFFICE] [Ann Lowe|PERSON] left.',
      [
        'White House',
        'Senate, of United States?',
        'speaker, of House of Representatives?, Ann Lowe',
        'House of Representatives',
      ],
    ],
    ['[Speaker|OFFICE] [Ann Lowe|PERSON] left.', ['speaker, Ann Lowe']],
    ['[Wexham|PLACE] ([CNN|ORG]) [Mayor|OFFICE] [Ann Lowe|PERSON] left.', ['CNN', 'mayor, Ann Lowe']],
    // Nobody's office, though somebody stands beside it.
    ['[Eve Hask|PERSON], the [mayor|OFFICE]’s [adviser|OFFICE], left.', ['mayor', "mayor's adviser, Eve Hask"]],
    ['[Eve Hask|PERSON] was fired for cause and the [mayor|OFFICE] could do so.', ['mayor']],
    ['[Senator|OFFICE] [Walter Quade|PERSON]’s son, [Peter Quade|PERSON], left.', ['senator, Walter Quade']],
    ['The [mayor|OFFICE]’s brother [Gus Strand|PERSON] left.', ['mayor']],
    ['The [mayor|OFFICE] of [Tarn|PLACE] [Ann Stone|PERSON] knew left.', ['mayor, of Tarn']],
    ['In his letter to [Max Orr|PERSON], the [MSP|OFFICE] said it was late.', ['msp']],
  ])('%s', (marked, expected) => expect(belongings(marked)).toEqual(expected))
})
