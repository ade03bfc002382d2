import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../src/extract/attributions.ts'
import { disjoint } from '../../src/extract/disjoint.ts'
import type { CueReading } from '../../src/extract/encoder/cue-reading.ts'
import type { GrowingAttribution } from '../../src/extract/growing-attribution.ts'
import { findQuotations } from '../../src/extract/quotations.ts'
import type { Span } from '../../src/model/span.ts'
import { documentOf } from '../text/document.ts'
import { marked } from './marked.ts'

/** "source | cue | content [form]", as printed, in order; spans of one role joined by "+". */
function found(template: string): string[] {
  const { text, readings } = marked(template)
  const document = documentOf(text)
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return findAttributions(document, findQuotations(document), { readings, names: [], turns: [] }, () => 1).map(
    ({ sources, cues, contents, form }) => `${words(sources)} | ${words(cues)} | ${words(contents)} [${form}]`,
  )
}

const TABLE: Record<string, [template: string, attributions: string[]][]> = {
  'quotations are taken whole': [
    [
      '{k “The plan will fail}, we fear,” {s Ellery} {c said}.',
      ['Ellery | said | “The plan will fail, we fear,” [direct]'],
    ],
    [
      '{s Ellery} {c said}: “We fear {k it will fail badly}.”',
      ['Ellery | said | “We fear it will fail badly.” [direct]'],
    ],
    [
      '{s Ellery} {c said}: {k “We go, and go now.}\n\n“And we shall not come back before it is over.”',
      ['Ellery | said | “We go, and go now.\n\n“And we shall not come back before it is over.” [direct]'],
    ],
    ['{s Ellery} {c said}: “We will {k go}, and that soon, and not come back.”', ['Ellery | said | go [direct]']],
    ['{k “The plan,”} {s Ellery} {c said}, “{k will fail.}”', ['Ellery | said | “The plan,” + “will fail.” [direct]']],
    [
      '“Nobody {s Ellery} {c said} {k it would not be good for} him,” reads the note.',
      ['Ellery | said | it would not be good for [direct]'],
    ],
  ],
  'speech that no cue claims': [
    [
      '{k “We will go,”} {s she} {c said}. “We must go at once.”',
      ['she | said | “We will go,” + “We must go at once.” [direct]'],
    ],
    [
      '{k “We will go,”} {s she} {c said}.\n\n“We must go at once.”',
      ['she | said | “We will go,” [direct]', ' |  | “We must go at once.” [direct]'],
    ],
    ['Ellery laughed. “It will surely fail now.”', [' |  | “It will surely fail now.” [direct]']],
    ['The “fair” price of “free” bread rose.', []],
    ['They read “The Sea and the Land of Ice” aloud.', []],
    ['“It will.”', [' |  | “It will.” [direct]']],
  ],
  signatures: [
    ['“It failed.” — Anna Ellery', ['Anna Ellery | — | “It failed.” [direct]']],
    ['“It failed.”\n\n- Anna Ellery, 34, of Corwen', ['Anna Ellery, 34, of Corwen | - | “It failed.” [direct]']],
    ['“Nobody asked us.” - @north_nina', ['@north_nina | - | “Nobody asked us.” [direct]']],
    ['“Best chips.” (Holly Strand, Kelmore)', ['Holly Strand | ( | “Best chips.” [direct]']],
    ['“Cold and late.” (Yusuf Adair, 34)', ['Yusuf Adair | ( | “Cold and late.” [direct]']],
    [
      '“Cold and late.”\n\n(Yusuf Adair, retired baker, Marlow)',
      ['Yusuf Adair, retired baker | ( | “Cold and late.” [direct]'],
    ],
    ['“Cold and late.” (Laughter)', [' |  | “Cold and late.” [direct]']],
    ['“Cold and late.” (Getty Images)', [' |  | “Cold and late.” [direct]']],
    ['“Cold and late.” (Mark 3:16)', [' |  | “Cold and late.” [direct]']],
    ['“It failed,” — and they left.', [' |  | “It failed,” [direct]']],
  ],
  acts: [
    ['{s They} {c were hired}: {k the plan}.', ['They | were hired | the plan [indirect]']],
    ['{s Birch} {c signed} {k the water bill} on Monday.', []],
    ['{s A judge} {c has jailed} {k Colm Rooke for nine years}.', []],
    ['{s The league} {c will ban} {k two clubs}.', []],
    ['{s County} {c names} {k new water commissioner}.', []],
    ['{s The board} {c named} {k a new chief, Petra Lund}.', []],
    ['{k The merger} {c was approved}.', []],
    ['{k The bill}, {c known as} {k the Tarn rule}, failed.', []],
    ['{k Orr} {c was named} {k player of the year}.', []],
    ['{s Critics} {c have named} {k the bill a folly}.', ['Critics | have named | the bill a folly [indirect]']],
    ['{s Birch} {c signed} {k a letter urging her to go}.', ['Birch | signed | a letter urging her to go [indirect]']],
    [
      '{s The senate} {c passed} {k a resolution condemning Orr}.',
      ['The senate | passed | a resolution condemning Orr [indirect]'],
    ],
    ['{s The union} {c named} {k the firm} in its complaint.', ['The union | named | the firm [indirect]']],
    ['{s Orr} {c confirmed} {k the figure}.', ['Orr | confirmed | the figure [indirect]']],
    ['{s Orr} {c confirmed} {k a new case}.', ['Orr | confirmed | a new case [indirect]']],
    [
      '{s Birch} {c approved}: {k “A fair deal for the town”}.',
      ['Birch | approved | “A fair deal for the town” [direct]'],
    ],
    ['{s Birch} {c backed} {k the ban}.', ['Birch | backed | the ban [indirect]']],
    ['{k The plan} {c was approved} by all.', []],
    ['{s The Echo} {c published a letter in which} {k Orr warned of rain}.', []],
    ['{s Orr’s} {c claim} {k was false}.', []],
    ['{s Her} {c promise} {k has not been kept}.', []],
    ['{s Her} {c promise} {k was that it would end}.', ['Her | promise | was that it would end [indirect]']],
    ['{s Orr} {c said} {k was false}.', ['Orr | said | was false [indirect]']],
  ],
  'a source in one sentence': [
    ['{s Corwen. Ellery} {c said} {k it failed}.', ['Ellery | said | it failed [indirect]']],
    ['{k “Fair?”} {c asked} {s Ruth Malin. Lind} shrugged.', ['Ruth Malin | asked | “Fair?” [direct]']],
    ['{k “No,”} {c said} {s Ruth Malin Jr. Lind} shrugged.', ['Ruth Malin Jr. Lind | said | “No,” [direct]']],
    ['{s She works at Hale Inc. Eve Hask} {c said} {k it failed}.', ['Eve Hask | said | it failed [indirect]']],
    ['{s He lives in the U.S. Eve Hask} {c said} {k it failed}.', ['Eve Hask | said | it failed [indirect]']],
    ['{s Hale Inc. Europe} {c said} {k it failed}.', ['Hale Inc. Europe | said | it failed [indirect]']],
    [
      '{s A man who left the U.S. Navy} {c said} {k it failed}.',
      ['A man who left the U.S. Navy | said | it failed [indirect]'],
    ],
    ['{s Mr. Ellery} {c said} {k it failed}.', ['Mr. Ellery | said | it failed [indirect]']],
    ['{s Sunday.Ellery} {c said} {k it failed}.', ['Ellery | said | it failed [indirect]']],
  ],
  'a quotation inside one': [
    [
      '{k “He told me, ‘You will never win this,’ and left,”} {s she} {c said}.',
      [
        'she | said | “He told me, ‘You will never win this,’ and left,” [direct]',
        'He | told | ‘You will never win this,’ [direct]',
      ],
    ],
    [
      '{k “They call it ‘the plan that nobody wanted,’ and so do I,”} {s she} {c said}.',
      ['she | said | “They call it ‘the plan that nobody wanted,’ and so do I,” [direct]'],
    ],
    [
      '{k “They wanted to say, ‘Never,’ and left,”} {s she} {c said}.',
      ['she | said | “They wanted to say, ‘Never,’ and left,” [direct]'],
    ],
    [
      '{k “And Senator Orla Finch asked, ‘Who are you?’”} {s she} {c said}.',
      [
        'she | said | “And Senator Orla Finch asked, ‘Who are you?’” [direct]',
        'Senator Orla Finch | asked | ‘Who are you?’ [direct]',
      ],
    ],
  ],
  forms: [
    ['{s Ellery} {c said} {k the plan would fail}.', ['Ellery | said | the plan would fail [indirect]']],
    ['{s Ellery} {c called} {k the plan “a farce”}.', ['Ellery | called | the plan “a farce” [mixed]']],
    ['{k ‘It will fail,’} {c said} {s Ellery}.', ['Ellery | said | ‘It will fail,’ [direct]']],
  ],
  'a gerund of what is said': [
    [
      '{s Frayne} {c has denied ever seeking} {k the post}.',
      ['Frayne | has denied | ever seeking the post [indirect]'],
    ],
    ['{s Frayne} {c admitted to taking} {k the van}.', ['Frayne | admitted to | taking the van [indirect]']],
    ['{s Frayne} {c recalled meeting} {k Orr}, he said.', ['Frayne | recalled | meeting Orr [indirect]']],
    ['{s Frayne} {c is denying} {k that he took it}.', ['Frayne | is denying | that he took it [indirect]']],
    ['{s Frayne} {c kept saying} {k it was his}.', ['Frayne | kept saying | it was his [indirect]']],
  ],
  'an “it” before the cue': [
    ['{k It} {c was first declared} by {s Orr}.', []],
    ['{s Orr} {c is against} {k it}.', ['Orr | is against | it [indirect]']],
  ],
  'commas and colons at the edges': [
    ['{s Ms Ellery, 52,} {c said:} {k it failed}.', ['Ms Ellery, 52 | said | it failed [indirect]']],
    ['{s Ellery}{c :} {k it failed}.', ['Ellery | : | it failed [indirect]']],
  ],
  'a cue that reports nothing': [
    ['{k —}{s Ellery} {c spoke} at length.', []],
    ['{s Ellery} {c spoke} at length.', []],
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%j', (template, attributions) => expect(found(template)).toEqual(attributions))
})

describe('words that two cues claim', () => {
  const TEXT = 'Ellery said it would fail badly and Tarn denied it.'
  const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  const reading = (source: string, cue: string, content: string): CueReading => ({
    ...{ sources: [at(source)], cue: at(cue), contents: [at(content)] },
    certainty: { cue: 1, source: 1, content: 1 },
  })
  const contents = (...readings: CueReading[]): string[] => {
    const document = documentOf(TEXT)
    return findAttributions(document, [], { readings, names: [], turns: [] }, () => 1).map((one) =>
      one.contents.map(({ start, end }) => TEXT.slice(start, end)).join(' + '),
    )
  }

  test('go to the nearer one, and the rest stays', () => {
    const [said, denied] = [
      reading('Ellery', 'said', 'it would fail badly and'),
      reading('Tarn', 'denied', 'badly and Tarn'),
    ]
    expect(contents(said, denied)).toEqual(['it would fail badly and'])
    expect(contents(reading('Ellery', 'said', 'fail badly and Tarn'), reading('Tarn', 'denied', 'and Tarn'))).toEqual([
      'and Tarn',
    ])
  })

  test('are both theirs where one reports the other', () => {
    const [said, denied] = [
      reading('Ellery', 'said', 'it would fail badly and Tarn denied it'),
      reading('Tarn', 'denied', 'badly'),
    ]
    expect(contents(said, denied)).toEqual(['it would fail badly and Tarn denied it', 'badly'])
  })
})

test('of two cues the one in their sentence has the words, though the other is nearer', () => {
  const text = 'It is dead, Vance said. It is dead, farmer Abe Lind said.'
  const document = documentOf(text)
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const again = at('It is dead', 20)
  const one = (cue: Span, contents: Span[]): GrowingAttribution => ({
    sources: [],
    cues: [cue],
    contents,
    polarity: 'asserted',
    confidence: 1,
  })
  const [vance, lind] = disjoint(document, [one(at('said'), [at('It is dead'), again]), one(at('said', 30), [again])])
  expect([vance?.contents, lind?.contents]).toEqual([[at('It is dead')], [again]])
})
