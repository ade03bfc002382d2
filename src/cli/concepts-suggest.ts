import { draftConcepts, draftFile } from '../concepts/draft.ts'
import { type Topic, topicsOf } from '../concepts/topics.ts'
import { isThere } from '../ingest/file-error.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { graphOf } from './graph-of.ts'
import { safeText } from './safe-text.ts'
import { print, say } from './terminal.ts'
import { whichBuild } from './which-build.ts'
import { writeAlone } from './write-files.ts'

export interface SuggestOptions {
  /** By default it is printed. */
  readonly output?: string
  readonly limit: number
  readonly json?: true
  readonly force?: true
}

/** `onrecord concepts suggest`: a draft of a file of concepts, from what several articles have statements on. */
export async function suggestConcepts(given: string | undefined, options: SuggestOptions): Promise<ExitCode> {
  const { output, limit, json, force } = options
  const folder = whichBuild(given)
  if (output !== undefined && isThere(output) && !force) {
    say(`${output}: is there already: give another name, or --force to write over it`)
    return EXIT.FAILED
  }
  const damaged = damagedLines()
  const graph = await graphOf(folder, damaged)
  const articles = graph.filterNodes((_, { kind }) => kind === 'Article').length
  if (articles < 2) {
    say(
      `${safeText(folder)} has ${articles === 1 ? 'one article' : 'no article'}, which cannot be compared with others: topics are what several have.`,
    )
    return EXIT.FAILED
  }
  const found = topicsOf(graph)
  if (found.length === 0) {
    say(
      `No topic is in two of the ${articles} articles: give more of them, or write the file by hand (docs/concepts.md).`,
    )
    return EXIT.FAILED
  }
  const topics = found.slice(0, limit)
  if (json) for (const topic of topics) await print(`${JSON.stringify(topic)}\n`)
  const text = draftFile(draftConcepts(graph, topics), remarkOf(topics, found.length, articles))
  if (output !== undefined) {
    await writeAlone([{ path: output, text: [text] }])
    if (!json)
      await print(
        `${output}: ${topics.length} of ${found.length} topics. Mend it, then: onrecord concepts apply ${folder} --concepts ${output}\n`,
      )
  } else if (!json) await print(text)
  return damaged.conclude()
}

const remarkOf = (topics: readonly Topic[], found: number, articles: number): string =>
  [
    ` A draft: ${topics.length} of the ${found} topics found in ${articles} articles. Take out what you do not ask, join what is one,`,
    ' call each as you would print it, and give each three to six phrases as examples.',
  ].join('\n')
