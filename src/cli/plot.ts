import { extname } from 'node:path'
import { logOf } from '../builds/log-file.ts'
import type { PlotName } from '../export/plots/names.ts'
import type { PlotInput } from '../export/plots/picture.ts'
import { plotSvg } from '../export/plots/plots.ts'
import { lettersLacking, pngOf } from '../export/plots/png.ts'
import type { RecordGraph } from '../graph/draft.ts'
import { findEntities } from '../graph/find-entities.ts'
import { looksOf } from '../graph/looks.ts'
import { project } from '../graph/projections/project.ts'
import type { ProjectionName } from '../model/projected.ts'
import type { SchemaGraph } from '../model/schema-graph.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { damagedLines } from './files.ts'
import { filterWords } from './filter-words.ts'
import { graphOf } from './graph-of.ts'
import { tellMemoryNeeded } from './memory.ts'
import { filtersMeant, type ProjectionOptions, sayUnknown } from './projected.ts'
import { say } from './terminal.ts'
import { writeAlone } from './write-files.ts'

type Filtering = Omit<ProjectionOptions, 'as'>

export interface PlotOptions extends Filtering {
  readonly output: string
  readonly sure?: number
  readonly title?: string
  /** Most rows, columns or nodes. */
  readonly most?: number
}

/** Pictures of whom speaks about whom, and not of single statements. */
const OF_PEOPLE: readonly PlotName[] = ['matrix', 'people']
/** What is asked of each picture that is drawn of a projection. */
const PROJECTION_OF: Partial<Record<PlotName, ProjectionName>> = {
  matrix: 'people',
  people: 'people',
  discourse: 'discourse',
}

/** `onrecord plot`: a picture of a build, as SVG or PNG. */
export async function plot(name: PlotName, folder: string, options: PlotOptions): Promise<ExitCode> {
  const ending = extname(options.output).toLowerCase()
  if (ending !== '.svg' && ending !== '.png') {
    say(`${options.output}: a picture is SVG or PNG: give the path of a file that ends in .svg or .png.`)
    return EXIT.USAGE
  }
  if (name === 'person' && options.ego === undefined && options.about === undefined) {
    say("Whose timeline? Give a name: --about 'Ada Example'.")
    return EXIT.USAGE
  }
  const damaged = damagedLines()
  tellMemoryNeeded(logOf(folder))
  const code = await draw(name, await graphOf(folder, damaged, { sure: options.sure }), options)
  return Math.max(code, damaged.conclude()) as ExitCode
}

async function draw(name: PlotName, whole: RecordGraph, options: PlotOptions): Promise<ExitCode> {
  const svg = svgOf(name, whole, options)
  if (svg === undefined) return EXIT.FAILED
  const isPng = extname(options.output).toLowerCase() === '.png'
  const lacking = isPng ? lettersLacking(svg) : []
  if (lacking.length > 0)
    say(`${options.output}: its font lacks ${lacking.join(' ')}, which are drawn as boxes: write an .svg instead`)
  await writeAlone([{ path: options.output, text: [isPng ? await pngOf(svg) : svg] }])
  return EXIT.OK
}

/** The picture; `undefined` where there is none, and then why is said. */
function svgOf(name: PlotName, whole: RecordGraph, options: PlotOptions): string | undefined {
  const { title, most, output, sure, ...given } = options
  const asked = name === 'person' ? ofPerson(whole, given) : given
  if (asked === undefined) return undefined
  const isOfPeople = OF_PEOPLE.includes(name)
  const filters = filtersMeant(whole, PROJECTION_OF[name] ?? 'statements', asked)
  if (filters === undefined) return undefined
  const { only, minWeight, ego, depth, discourse: _network, ...ofStatements } = filters
  const input: PlotInput = {
    statements: project(whole, 'statements', {
      ...ofStatements,
      involving: isOfPeople ? undefined : ego,
    }) as SchemaGraph,
    people: () => project(whole, 'people', filters),
    discourse: () => project(whole, 'discourse', { ...filters, only: undefined, minWeight: undefined }),
    layOut: looksOf,
    person: ego && [...ego][0],
    only: only && [...only],
    minWeight,
    most,
  }
  const svg = plotSvg(name, input, { title, only: filterWords(asked) })
  if (svg === undefined)
    say(`Nothing is left to draw: ${LACKING[name]}. Loosen a filter, or look with \`onrecord show\`.`)
  return svg
}

/** What a picture without anything in it lacks. */
const LACKING: Readonly<Record<PlotName, string>> = {
  timeline: 'no statement that fits has a speaker and a day',
  matrix: 'nobody who fits speaks about anybody',
  people: 'nobody who fits speaks about anybody',
  discourse: 'no two who fit are for or against the same',
  forms: 'no statement that fits is of a known outlet',
  person: 'no statement that fits is by or about this one and has a day',
}

/** The options with the one who is meant, by node id, as the one around whom the picture is. */
function ofPerson(whole: RecordGraph, options: Filtering): Filtering | undefined {
  const { about, ...others } = options
  const name = options.ego ?? about ?? ''
  const [one, ...more] = findEntities(whole, name)
  if (one === undefined) {
    sayUnknown(whole, name)
    return undefined
  }
  if (more.length > 0) {
    const names = [one, ...more].map(({ label }) => label).slice(0, MOST_NAMES)
    say(
      `"${name}" may mean several, give one of these names: ${names.join(', ')}${more.length >= MOST_NAMES ? '…' : ''}`,
    )
    return undefined
  }
  return { ...(options.ego === undefined ? others : options), ego: one.id }
}

/** How many names are offered. */
const MOST_NAMES = 10
