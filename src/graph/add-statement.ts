import { conceptId } from '../model/concept.ts'
import { nodeId, statementId } from '../model/node-id.ts'
import { type Offsets, overallStance, type RecordStatement, speakersOf } from '../model/record.ts'
import type { Adding } from './adding.ts'
import { occasionOf } from './claims/occasion.ts'
import type { Said } from './draft.ts'
import { known } from './known.ts'
import { sentenceEnd, sentenceStart } from './sentences.ts'
import type { Role } from './sources/roles.ts'
import { detached, excerpt, lettersAndDigits, oneLine, partOf, wordsAt } from './words.ts'

/** Adds a statement with its speakers, targets, addressee and article, and notes it for what is derived later. */
export const addStatement = (adding: Adding, statement: RecordStatement, role: Role | null): void => {
  const { draft, record, articleNode, nodeOf, codebook } = adding
  const { about, salience = [], stance = [], stanceConfidence = [], addressee, speakerConfidence } = statement
  const id = statementId(record, statement)
  if (draft.hasNode(id)) return
  const text = addNode(adding, id, statement)
  const speakers = unique(speakersOf(statement).map(nodeOf))
  const targets = about.map(nodeOf)
  for (const speaker of speakers) draft.setEdge('SAID', speaker, id, () => known({ confidence: speakerConfidence }))
  for (const [i, target] of targets.entries()) {
    draft.setEdge(
      'ABOUT',
      id,
      target,
      (previous) =>
        previous ?? {
          salience: salience[i] ?? 1 / (i + 1),
          ...known({ stance: stance[i], stanceConfidence: stanceConfidence[i] }),
        },
    )
  }
  if (addressee !== null) draft.link('ADDRESSED_TO', id, nodeOf(addressee))
  draft.link('REPORTED_IN', id, articleNode)
  for (const { concept, score, by } of codebook?.on(record, statement) ?? [])
    draft.setEdge('ON', id, conceptId(concept.name), () => ({ score, by, ...known(overallStance(statement)) }))
  const meant = unique(targets)
  const said: Omit<Said, 'claim'> = {
    statement: id,
    article: articleNode,
    text,
    cue: wordsAt(record.text, statement.cue),
    polarity: statement.polarity ?? 'asserted',
    names: unique(namedIn(adding, statement.content)),
    speakers,
    targets: meant,
    stances: meant.map((target) => stance[targets.indexOf(target)] ?? null),
    saidOn: statement.saidOn,
  }
  if (role) draft.quoted.push({ ...role, statement: id, speakers })
  draft.said.push({ ...said, claim: claimId(adding, said, statement) })
}

const unique = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? NOBODY : [...new Set(ids)])
/** One for all: many statements name nobody. */
const NOBODY: readonly string[] = []

/** Adds the statement's node; returns what is said. */
const addNode = ({ draft, record }: Adding, id: string, statement: RecordStatement): string => {
  const { form, polarity = 'asserted', source, cue, content, saidOn, confidence } = statement
  const sentence = sentenceOf(record.text, statement)
  const text = partOf(sentence, wordsAt(record.text, content))
  draft.setNode(id, {
    kind: 'Statement',
    label: excerpt(text),
    text,
    sentence,
    form,
    polarity,
    ...known({ source: wordsAt(record.text, source), cue: wordsAt(record.text, cue) }),
    start: Math.min(...content.map(([start]) => start)),
    end: Math.max(...content.map(([, end]) => end)),
    ...known({ saidOn }),
    confidence,
  })
  return text
}

/** The sentence or sentences that show who says what. */
export const sentenceOf = (
  text: string,
  { source, cue, content }: Pick<RecordStatement, 'source' | 'cue' | 'content'>,
): string => {
  const spans = [...source, ...cue, ...content]
  const [start, end] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
  return detached(oneLine(text.slice(sentenceStart(text, start), sentenceEnd(text, end))))
}

/** One claim for the same words of the same speakers; where nobody is named, of the same source as printed. */
const claimId = ({ record }: Adding, said: Omit<Said, 'claim'>, statement: RecordStatement): string => {
  const speakers = said.speakers.toSorted()
  const source = speakers.length === 0 ? lettersAndDigits(wordsAt(record.text, statement.source)) : ''
  return nodeId('Claim', speakers, source, lettersAndDigits(said.text) || said.text, ...occasionOf(said))
}

/** Those who are named by a proper name within spans. */
const namedIn = ({ named, nodeOf }: Adding, spans: readonly Offsets[]): string[] =>
  spans.flatMap(([from, to]) => {
    const found = []
    for (let i = firstFrom(named, from); (named[i]?.start ?? to) < to; i++)
      if ((named[i]?.end ?? to) <= to) found.push(nodeOf(named[i]?.entity ?? ''))
    return found
  })

/** The number of the first mention that begins at `from` or later. */
function firstFrom(mentions: Adding['named'], from: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
