/**
 * What onrecord makes of a case's input, in the words that expectations use. What is run is given, so that tests try the
 * sources and `bench/cases.mjs` what is built.
 *
 * @typedef {{ name: string, kind: string, aliases: string[], of: string[] }} Node
 * @typedef {{ said: string, article: string, speakers: Node[], about: Node[], addressee: Node[], polarity: string,
 *   saidOn: string | null, sentence: string, source: string, claim: string, speakerIds: string[] }} Statement
 * @typedef {{ statements: Statement[], nodes: Node[], holds: { holder: Node, office: Node, former: boolean }[],
 *   errors: string[], graph: any }} Found
 */

/**
 * @param {string} input path
 * @param {any} onrecord `readArticles`, `processArticle`, `foldGraph`
 * @param {any} encoder
 * @returns {Promise<Found>}
 */
export async function foundIn(input, { readArticles, processArticle, foldGraph }, encoder) {
  const errors = []
  const records = []
  for await (const article of readArticles([input])) {
    if (article instanceof Error) errors.push(article.message)
    else records.push(await processArticle(article, encoder))
  }
  const graph = await foldGraph(records)
  return { ...read(graph), errors, graph }
}

/** @param {any} graph */
function read(graph) {
  const ends = (id, kind) => graph.mapOutEdges(id, (_, edge, __, target) => (edge.kind === kind ? [target] : [])).flat()
  const starts = (id, kind) => graph.mapInEdges(id, (_, edge, source) => (edge.kind === kind ? [source] : [])).flat()
  const nodeOf = (id) => {
    const { kind, name, aliases = [] } = graph.getNodeAttributes(id)
    const of = ends(id, 'OF').map((owner) => graph.getNodeAttribute(owner, 'name'))
    return { name, kind, aliases, of }
  }
  const ids = (kind) => graph.filterNodes((_, node) => node.kind === kind)
  const statements = ids('Statement').map((id) => {
    const { text, polarity, saidOn = null, sentence, source = '', start } = graph.getNodeAttributes(id)
    const speakerIds = starts(id, 'SAID')
    return {
      said: text,
      article: graph.getNodeAttribute(ends(id, 'REPORTED_IN')[0], 'record'),
      speakers: speakerIds.map(nodeOf),
      about: ends(id, 'ABOUT').map(nodeOf),
      addressee: ends(id, 'ADDRESSED_TO').map(nodeOf),
      polarity,
      saidOn,
      sentence,
      source,
      start,
      claim: ends(id, 'INSTANCE_OF')[0],
      speakerIds,
    }
  })
  return {
    statements: statements.sort((a, b) =>
      a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1,
    ),
    nodes: graph.filterNodes((_, { name }) => name !== undefined).map(nodeOf),
    holds: graph
      .mapEdges((_, { kind, former = false }, source, target) =>
        kind === 'HOLDS' ? [{ holder: nodeOf(source), office: nodeOf(target), former }] : [],
      )
      .flat(),
  }
}
