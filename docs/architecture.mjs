/** The house: its rooms, what each may import, and the page and picture of it that `npm run docs` writes. */

/**
 * Every folder of `src` and each room in it: what it does, what it may import besides itself, `model` and `errors.ts`, and
 * where it stands in the picture. Rooms of a folder that has rules of their own see each other only as said here.
 *
 * @public for test/folders.test.ts
 * @type {Record<string, { does: string, imports?: string[], at: [x: number, y: number, width: number, height: number] }>}
 */
export const HOUSE = {
  ingest: { does: 'files and standard input → articles', at: [20, 90, 130, 300] },
  'ingest/formats': { does: 'one reader a format', at: [28, 190, 114, 56] },
  'ingest/html': { does: 'a page → its article', at: [28, 252, 114, 56] },
  'ingest/mending': { does: 'what is amiss in a text', at: [28, 314, 114, 56] },
  text: {
    does: 'article → document: paragraphs, sentences, tokens',
    imports: ['text/plugin'],
    at: [170, 90, 150, 300],
  },
  'text/plugin': { does: 'the plugin for compromise: names, offices, events', imports: [], at: [180, 250, 130, 130] },
  extract: { does: 'document → mentions and attributions', at: [340, 90, 150, 300] },
  'extract/encoder': { does: 'the trained network, its windows and decoders', at: [350, 250, 130, 130] },
  resolve: {
    does: 'who is who: resolve.ts shows the order',
    imports: ['cast', 'names', 'events', 'offices', 'links', 'targets', 'when'].map((room) => `resolve/${room}`),
    at: [510, 90, 270, 300],
  },
  'resolve/cast': { does: 'those found in an article', imports: [], at: [520, 142, 120, 56] },
  'resolve/names': { does: 'persons, bodies, short forms', imports: ['resolve/cast'], at: [650, 142, 120, 56] },
  'resolve/events': { does: 'happenings', imports: ['resolve/cast', 'resolve/names'], at: [520, 204, 120, 56] },
  'resolve/offices': {
    does: 'whose, and who holds them',
    imports: ['resolve/cast', 'resolve/names'],
    at: [650, 204, 120, 56],
  },
  'resolve/links': {
    does: 'whom words mean: who speaks',
    imports: ['resolve/cast', 'resolve/names', 'resolve/offices'],
    at: [520, 266, 250, 56],
  },
  'resolve/targets': { does: 'about whom, to whom', imports: ['resolve/cast'], at: [520, 328, 120, 56] },
  'resolve/when': { does: 'the day it was said', imports: [], at: [650, 328, 120, 56] },
  record: { does: 'the record log: one line an article', at: [800, 90, 140, 300] },
  fetch: { does: 'pages of the web, politely', imports: ['export'], at: [20, 705, 150, 70] },
  identity: {
    does: 'who is who across records, and why',
    imports: ['identity/names'],
    at: [810, 450, 130, 150],
  },
  'identity/names': { does: 'how names go together', imports: [], at: [818, 524, 114, 68] },
  decisions: {
    does: 'what people decided: read, checked, carried out',
    imports: ['identity', 'record', 'export'],
    at: [700, 610, 240, 85],
  },
  concepts: {
    does: 'which concepts statements are on',
    imports: ['export', 'graph', 'graph/claims', 'text'],
    at: [570, 610, 120, 85],
  },
  graph: {
    does: 'records → one graph, and others made from it',
    imports: ['graph/claims', 'graph/stories', 'graph/sources'],
    at: [500, 450, 300, 150],
  },
  'graph/claims': { does: 'one thing said', imports: ['graph', 'graph/stories'], at: [508, 524, 62, 68] },
  'graph/stories': { does: 'one text', imports: ['graph', 'graph/claims'], at: [574, 524, 62, 68] },
  'graph/sources': { does: 'who is quoted', imports: ['graph'], at: [640, 524, 64, 68] },
  'graph/projections': { does: 'about whom', imports: ['graph'], at: [708, 524, 86, 68] },
  export: { does: 'a graph → files, a writer a format', at: [350, 450, 140, 150] },
  'export/report': { does: 'tables', imports: ['export', 'export/plots'], at: [356, 524, 62, 68] },
  'export/plots': { does: 'pictures', imports: ['export'], at: [422, 524, 62, 68] },
  neo4j: { does: 'a graph → a database', imports: ['questions'], at: [220, 450, 120, 70] },
  questions: { does: 'what can be asked of a graph', at: [20, 530, 190, 70] },
  grafeo: { does: 'a graph that answers here', imports: ['questions'], at: [220, 530, 120, 70] },
  library: {
    does: 'the functions of the library: build, open, ask',
    imports: [
      ...['builds', 'ingest', 'record', 'decisions', 'graph', 'grafeo', 'questions', 'serve'],
      ...['maker.ts', 'pipeline.ts', 'fold.ts'],
    ],
    at: [410, 705, 230, 70],
  },
  builds: {
    does: "a build's folder: what it remembers and heeds",
    imports: ['ingest', 'record', 'decisions', 'concepts', 'export'],
    at: [180, 705, 220, 70],
  },
  positions: { does: 'who stands where, changes, contradicts', at: [20, 610, 120, 85] },
  eval: { does: 'records against gold', at: [650, 705, 290, 70] },
  cli: {
    does: 'arguments, files, processes, progress; only it prints',
    imports: [
      ...[
        'builds',
        'ingest',
        'fetch',
        'record',
        'identity',
        'decisions',
        'concepts',
        'graph',
        'graph/projections',
        'positions',
        'export',
        'export/plots',
        'export/report',
        'page',
        'serve',
        'eval',
        'neo4j',
        'questions',
        'grafeo',
      ],
      ...['maker.ts', 'pipeline.ts', 'fold.ts'],
    ],
    at: [20, 450, 190, 70],
  },
  page: {
    does: 'a graph and its texts → the page, one file',
    imports: ['graph', 'graph/projections'],
    at: [440, 610, 120, 85],
  },
  serve: {
    does: 'the page, HTTP and assistants, over a build',
    imports: ['graph', 'record', 'questions', 'positions'],
    at: [310, 610, 120, 85],
  },
  viewer: { does: 'the page itself, in a browser: bundled by itself, and imported by nobody', at: [150, 610, 150, 85] },
  model: { does: 'types, the schema and lists that stages share; imports nothing', at: [20, 785, 920, 50] },
}

const FLOW = ['150,240 170,240', '320,240 340,240', '490,240 510,240', '780,240 800,240', '880,390 880,450']
const BACK = ['810,485 800,485', '500,485 490,485', '350,485 340,485']

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Words in lines of at most so many characters. */
function wrapped(words, width) {
  const lines = ['']
  for (const word of words.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > width && lines.at(-1)) lines.push(word)
    else lines.push(`${lines.pop()} ${word}`.trim())
  }
  return lines
}

function box([folder, { does, at }]) {
  const [x, y, width, height] = at
  const isRoom = folder.includes('/')
  const name = folder.split('/').at(-1)
  const lines = wrapped(does, (width - 16) / 5.9).map(
    (line, i) => `<text x="${x + 8}" y="${y + 34 + 14 * i}" font-size="11" fill="#5b5750">${escaped(line)}</text>`,
  )
  return `  <g data-folder="${folder}">
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${isRoom ? '#ffffff' : '#f6f5f1'}" stroke="#b9b3a4"/>
    <text x="${x + 8}" y="${y + 18}" font-weight="bold">${name}</text>
    ${lines.join('\n    ')}
  </g>`
}

const arrow = (points) => `  <polyline points="${points}" marker-end="url(#arrow)"/>`

/** The picture: where an article goes, and through which rooms. */
export const architecturePicture =
  () => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 855" width="960" height="855" role="img" aria-labelledby="title" font-family="DejaVu Sans, Verdana, sans-serif" font-size="13">
  <title id="title">The way of an article through the folders of src</title>
  <rect width="960" height="855" fill="#ffffff"/>
  <defs>
    <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#5b5750"/></marker>
  </defs>
  <text x="20" y="30" font-weight="bold" font-size="15">One article at a time: pure, in processes of its own</text>
  <path d="M170 70 v-12 h610 v12" fill="none" stroke="#b9b3a4"/>
  <text x="400" y="52" font-size="11" fill="#5b5750">pipeline.ts: the stages, in order</text>
  <text x="20" y="434" font-weight="bold" font-size="15">All records together</text>
${Object.entries(HOUSE).map(box).join('\n')}
  <g stroke="#5b5750" stroke-width="1.5" fill="none">
${[...FLOW, ...BACK].map(arrow).join('\n')}
  </g>
</svg>
`

const importsOf = ({ imports = [] }) => imports.map((one) => `\`${one}\``).join(', ') || '–'
const row = ([folder, room]) => `| \`${folder}\` | ${room.does} | ${importsOf(room)} |`

const table = () =>
  ['| folder of `src` | does | may import |', '|---|---|---|', ...Object.entries(HOUSE).map(row)].join('\n')

/** The page with its table of rooms as it is now. @param {string} page */
export const architecturePage = (page) =>
  page.replace(/(?<=<!-- rooms -->\n)[\s\S]*(?=<!-- \/rooms -->)/, () => `\n${table()}\n\n`)
