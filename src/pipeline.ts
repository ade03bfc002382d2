import { Encoder, type EncoderOptions } from './extract/encoder/encoder.ts'
import { extract } from './extract/extract.ts'
import { extractGiven, type Given } from './extract/given.ts'
import { withSigns } from './ingest/markdown.ts'
import { makerOf } from './maker.ts'
import type { Article } from './model/article.ts'
import type { ArticleRecord, Offsets, Given as RecordGiven, RecordStatement } from './model/record.ts'
import type { Span } from './model/span.ts'
import type { Statement } from './model/statement.ts'
import type { Utterance } from './model/utterance.ts'
import { recordProblem } from './record/parse.ts'
import type { ExplainedCandidate, Explanation } from './resolve/explanations.ts'
import { type Resolution, resolve } from './resolve/resolve.ts'
import { readDocument } from './text/read.ts'

export { Encoder, type EncoderOptions, type ExplainedCandidate, type Explanation, type Given }

/**
 * Reads one article: Markdown signs, language pass, extraction, resolution. A pure function of the article and the model, so it runs on
 * any thread and gives the same record every time.
 *
 * @param encoder from {@link Encoder.load}; one serves any number of articles, one after another
 * @param given names and attributions that are known already: then only who is who is left to find
 * @throws {Error} where the record is not as `docs/record.schema.json` says: nothing is written that cannot be read
 */
export async function processArticle(article: Article, encoder: Encoder, given?: Given): Promise<ArticleRecord> {
  return recordOf(article, encoder, await resolved(article, encoder, given))
}

/**
 * Reads one article as {@link processArticle} does, and tells how it was found who speaks, and whom its pronouns mean.
 *
 * @throws {Error} where the record is not as `docs/record.schema.json` says
 */
export async function explainArticle(
  article: Article,
  encoder: Encoder,
): Promise<{ record: ArticleRecord; explanations: Explanation[] }> {
  const resolution = await resolved(article, encoder)
  return { record: recordOf(article, encoder, resolution), explanations: resolution.explain() }
}

async function resolved(article: Article, encoder: Encoder, given?: Given): Promise<Resolution> {
  const document = readDocument(withSigns(article))
  const extraction = given ? await extractGiven(document, encoder, given) : await extract(document, encoder)
  return resolve(document, extraction.mentions, extraction.attributions, extraction)
}

function recordOf(article: Article, encoder: Encoder, resolution: Resolution): ArticleRecord {
  const record: ArticleRecord = {
    schema: 2,
    id: article.id,
    maker: makerOf(encoder.model),
    article: article.info,
    text: article.text,
    entities: resolution.entities,
    mentions: resolution.mentions.map(({ start, end, type, entity, kind }) => ({
      start,
      end,
      type,
      entity,
      proper: kind === 'name',
    })),
    statements: resolution.statements.map(toRecord),
  }
  const problem = recordProblem(record)
  if (problem !== null) throw new Error(`its record is not valid ${problem}`)
  return record
}

const givenOf = ({ kind, role, party, section }: Utterance): RecordGiven => ({
  kind,
  ...(role !== undefined && { role }),
  ...(party !== undefined && { party }),
  ...(section !== undefined && { section }),
})

const toOffsets = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }) => [start, end])

function toRecord({
  id,
  form,
  polarity,
  speakers,
  speakerConfidence,
  about,
  salience,
  stance,
  stanceConfidence,
  tone,
  toneConfidence,
  addressee,
  saidOn,
  confidence,
  utterance,
  ...spans
}: Statement): RecordStatement {
  const [speaker = null] = speakers
  return {
    id,
    form,
    ...(polarity === 'asserted' ? {} : { polarity }),
    source: toOffsets(spans.sources),
    cue: toOffsets(spans.cues),
    content: toOffsets(spans.contents),
    speaker: speakers.length > 1 ? speakers : speaker,
    ...(speakerConfidence === null ? {} : { speakerConfidence }),
    about,
    ...(about.length > 0 ? { salience, stance, stanceConfidence } : {}),
    ...(tone !== undefined && toneConfidence !== undefined && { tone, toneConfidence }),
    addressee,
    saidOn,
    confidence,
    ...(utterance ? { given: givenOf(utterance) } : {}),
  }
}
