import { describe, expect, test } from 'vitest'
import { blockQuotations } from '../../src/extract/block-quotations.ts'
import { withInitials } from '../../src/extract/initials.ts'
import { withInterviewee } from '../../src/extract/interviewee.ts'
import { unlabelledTurns } from '../../src/extract/interviews.ts'
import { embeddedPosts } from '../../src/extract/posts.ts'
import { talkIn } from '../../src/extract/talk.ts'
import { dialogueOf } from '../../src/extract/transcripts.ts'
import type { Mention } from '../../src/model/entity.ts'
import { marked } from '../marked.ts'
import { documentOf } from '../text/document.ts'

/** "turn | source | contents" of every turn, paragraphs divided by "/" in `text`. */
const turnsIn = (text: string): string[] => {
  const printed = text.replaceAll(' / ', '\n\n')
  const document = documentOf(printed)
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => printed.slice(start, end)).join(' + ')
  const turns = talkIn(document, dialogueOf(document), [], [])
  return [...turns, ...embeddedPosts(document)].map(
    ({ turn, sources, contents }) => `${turn} | ${words(sources)} | ${words(contents)}`,
  )
}

describe('turns', () => {
  test.each([
    [
      'Tom Reed: Why? / Ms. Anna Field (chair): We ran out. / And nobody told us. / Tom Reed: Thank you.',
      [
        'labelled | Tom Reed | Why?',
        'labelled | Ms. Anna Field (chair) | We ran out. + And nobody told us.',
        'labelled | Tom Reed | Thank you.',
      ],
    ],
    [
      'IDA CRANE, U.S. SENATOR: I said no. / J. McKAY (Channel Nine): Who heard you? / CRANE: 5:12 was the hour.',
      [
        'labelled | IDA CRANE, U.S. SENATOR | I said no.',
        'labelled | J. McKAY (Channel Nine) | Who heard you?',
        'labelled | CRANE | 5:12 was the hour.',
      ],
    ],
    ['ORR: / I asked twice. / CRANE: You did.', ['labelled | ORR | I asked twice.', 'labelled | CRANE | You did.']],
    // Only the first two have labels.
    [
      'Our interview with Ann Lowe. / Echo: Tell us of the port. / Lowe: I built it. / Do you like it? / I do. / Will you go back? / If I must.',
      [
        'labelled | Echo | Tell us of the port.',
        'labelled | Lowe | I built it.',
        'question |  | Do you like it?',
        'answer |  | I do.',
        'question |  | Will you go back?',
        'answer |  | If I must.',
      ],
    ],
    // What the article asks by itself is no question of the talk.
    [
      'What made the port so poor? / It is the weather, Orr argues. / I spoke to Orr on Monday. / Why did you go? / I was tired. / Who told you? / My wife.',
      [
        'question |  | Why did you go?',
        'answer |  | I was tired.',
        'question |  | Who told you?',
        'answer |  | My wife.',
      ],
    ],
    ['Q: Will it close? / A: I hope not.', ['question | Q | Will it close?', 'answer | A | I hope not.']],
    ['Q. Will it close? / A. I hope not.', ['question | Q | Will it close?', 'answer | A | I hope not.']],
    [
      'Orr spoke to the Echo. / Why did you go? / I was tired. / Who knew? / My wife. / He left.',
      ['question |  | Why did you go?', 'answer |  | I was tired.', 'question |  | Who knew?', 'answer |  | My wife.'],
    ],
    [
      'We met Ida Crane in the yard. / Q: Will you go back? / A: Not while it rains. / Q: And then? / A: In May, perhaps.',
      [
        'question | Q | Will you go back?',
        'answer | A | Not while it rains.',
        'question | Q | And then?',
        'answer | A | In May, perhaps.',
      ],
    ],
    [
      'THE COURT: Please be seated. / ORR: I saw her. / THE CLERK: Please spell that.',
      [
        'question | THE COURT | Please be seated.',
        'labelled | ORR | I saw her.',
        'question | THE CLERK | Please spell that.',
      ],
    ],
    [
      'IDA CRANE: I said no. / UNIDENTIFIED MALE: You did? / MARGARET COURT: You heard her.',
      [
        'labelled | IDA CRANE | I said no.',
        'question | UNIDENTIFIED MALE | You did?',
        'labelled | MARGARET COURT | You heard her.',
      ],
    ],
    [
      'Interviewer: Will you stand again? / Ida Crane: I have not decided.',
      ['question | Interviewer | Will you stand again?', 'labelled | Ida Crane | I have not decided.'],
    ],
    [
      'Orr: I told him twice. Crane: Who knew? / Crane: And your wife? / Orr: She did.',
      [
        'labelled | Orr | I told him twice.',
        'labelled | Crane | Who knew?',
        'labelled | Crane | And your wife?',
        'labelled | Orr | She did.',
      ],
    ],
    [
      'Orr: I told him one thing: go. Remember: nobody did. / Crane: And your wife?',
      ['labelled | Orr | I told him one thing: go. Remember: nobody did.', 'labelled | Crane | And your wife?'],
    ],
    [
      'We spoke to Ida Crane. / Q: Will you go? / I hope not. / Q: And your wife? / My wife will.',
      [
        'question | Q | Will you go?',
        'answer |  | I hope not.',
        'question | Q | And your wife?',
        'answer |  | My wife will.',
      ],
    ],
    [
      "ORR: I saw her. / CRANE: Who is she? / ORR'S VERDICT ON CRANE: She asks too much.",
      ['labelled | ORR | I saw her.', 'labelled | CRANE | Who is she?'],
    ],
    ['Ida Crane (@crane) Rain again. May 3, 2024', ['labelled | Ida Crane (@crane) | Rain again.']],
    ['Shut for now. — Corran Inn (@corran) March 3, 2024', ['labelled | Corran Inn (@corran) | Shut for now.']],
    ['Shut for now. / — Corran Inn (@corran)', ['labelled | Corran Inn (@corran) | Shut for now.']],
  ])('%j', (text, turns) => expect(turnsIn(text)).toEqual(turns))
})

describe('no turns', () => {
  test.each([
    'Date: 5 May / Venue: Corran Hall / Result: 3–2 / Scorers: Hale, Brook',
    'Serves: 4 / Ingredients: two eggs / Method: Beat them.',
    'KICK-OFF: 5:12 / WEATHER: Rain in the west.',
    'Note: the match was moved.',
    'Trump: The brash billionaire wants a wall. / Clinton: The Democratic nominee wants none.',
    'Commons: Questions at 14:30. / Lords: Two peers take their seats. / Commons: A debate.',
    'Q. Who is covered? / A. Most workers. / Q. When does it start? / A. On Monday.',
    'Here are the answers. / Q: Do you need a permit? / A: Only in the zone. / Q: When? / A: On Mondays.',
    'Here are the answers. / Where do I pay? / You pay at the machine. / Do I need a permit? / Only in the zone.',
    'Why did she resign? / “Because I was tired,” Ida Crane said. / What now? / “Sleep,” she said.',
    'Nothing moved (it was @noon) in the port.',
  ])('%j', (text) => expect(turnsIn(text)).toEqual([]))
})

/** The same with who is introduced for it, of a text with names marked in it. */
const introducedIn = (written: string): string[] => {
  const { text, names } = marked(written.replaceAll(' / ', '\n\n'))
  const document = documentOf(text)
  const mentions = names.map((name): Mention => ({ ...name, kind: 'name' }))
  const turns = talkIn(document, dialogueOf(document), mentions, [])
  return withInterviewee(document, mentions, withInitials(document, mentions, turns)).map(
    ({ turn, introduced }) => `${turn} ${introduced ? text.slice(introduced.start, introduced.end) : '-'}`,
  )
}

describe('who is introduced', () => {
  test.each([
    [
      'We met {Ida Crane}. / B: Why now? / I: I ran out. / B: And you?',
      ['question -', 'labelled Ida Crane', 'question -'],
    ],
    ['{Bea Orr} met {Ida Crane}. / B: Why? / C: I ran out.', ['labelled Bea Orr', 'labelled Ida Crane']],
    [
      'Bea Orr spoke to {Ida Crane}. / Echo: Tell us of the port. / Crane: I built it. / Do you like it? / I do. / And you? / I did.',
      ['labelled -', 'labelled -', 'question -', 'answer Crane', 'question -', 'answer Crane'],
    ],
    ['{Bea Orr} met {Ida Crane}. / Bea: Why? / Ida: I ran out.', ['labelled -', 'labelled -']],
    [
      '{Tom Reed} won. {Tom Reed} again. We spoke to the baker {Ida Crane}. / Will you go? / I hope not. {Reed} lies. / And you? / My wife will.',
      ['question -', 'answer Ida Crane', 'question -', 'answer Ida Crane'],
    ],
    [
      'Excerpts of a talk. {Tom Reed} won, and {Tom Reed} knew. {Ida Crane} lost. / Will you go? / I hope {Reed} does. / And you? / My wife will.',
      ['question -', 'answer Ida Crane', 'question -', 'answer Ida Crane'],
    ],
    [
      'Excerpts of a talk. {Tom Reed} won. / Mr. {Reed}, will you go? / I hope not. / And you? / My wife will.',
      ['question -', 'answer Tom Reed', 'question -', 'answer Tom Reed'],
    ],
    [
      'Excerpts of a talk. {Tom Reed} won. / Would you have {Reed} go? / I hope not. / And you? / My wife will.',
      ['question -', 'answer -', 'question -', 'answer -'],
    ],
  ])('%j', (written, turns) => expect(introducedIn(written)).toEqual(turns))
})

describe('words set apart', () => {
  test.each<[string, string[]]>([
    [
      '{Ida Crane} gave her reasons in a statement on Monday: / I came to lead us. / We failed. / She left.',
      ['Ida Crane | I came to lead us. + We failed.'],
    ],
    ['The reply of {Ida Crane}’s was a short note: / I came to lead us.', []],
    ['Hours later {Ida Crane}’s statement was bitter: / I came to lead us.', ['Ida Crane | I came to lead us.']],
    // Spoken to, quoted as always, not in the first person, and a paper that itself says "I".
    ['An email to {Ida Crane} said it all: / I came to lead us.', []],
    ['{Ida Crane} wrote a letter: / “I came to lead us.”', []],
    ['{Ida Crane} wrote a letter: / The port is shut.', []],
    ['I met {Ida Crane}. {Crane} wrote a letter: / I came to lead us.', []],
    ['{Ida Crane} was late on Monday: / I came to lead us.', []],
  ])('%j', (written, blocks) => {
    const { text, names } = marked(written.replaceAll(' / ', '\n\n'))
    const mentions = names.map((name): Mention => ({ ...name, kind: 'name' }))
    const words = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
    const found = blockQuotations(documentOf(text), mentions, [])
    expect(found.map(({ sources, contents }) => `${words(sources)} | ${words(contents)}`)).toEqual(blocks)
  })
})

test('what a live page tells is no answer', () => {
  const text =
    'Excerpts of a talk.\n\nWill you go?\n\nReed says we must wait.\n\nAnd your wife?\n\nReed says we will see.'
  const readings = [...text.matchAll(/Reed (says) (.*)/g)].map(({ index }) => ({
    sources: [{ start: index, end: index + 4 }],
    cue: { start: index + 5, end: index + 9 },
    contents: [{ start: index + 10, end: index + 20 }],
    certainty: { cue: 1, source: 1, content: 1 },
  }))
  expect(unlabelledTurns(documentOf(text), [])).toHaveLength(4)
  expect(unlabelledTurns(documentOf(text), readings)).toEqual([])
})
