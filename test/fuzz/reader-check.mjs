/**
 * Reads one damaged file twice and says what was not as it should be. What is checked is given, so that tests try the sources and
 * `bench/fuzz-readers.mjs` what is shipped.
 *
 * @param {{ file: string, bytes: Buffer }} input
 * @param {(source: AsyncIterable<Uint8Array>, where: { file: string, path: null }) => AsyncIterable<any>} readFile
 * @returns {Promise<string[]>} problems; none where it gives whole articles or one line each for what is wrong, both times the same
 */
export async function readerProblemsOf(input, readFile) {
  try {
    const first = await outcomesOf(input, readFile)
    const second = await outcomesOf(input, readFile)
    const problems = first.flatMap(({ problems }) => problems)
    const isSame = JSON.stringify(first) === JSON.stringify(second)
    return [...problems, ...(isSame ? [] : ['not the same twice']), ...(first.length > 0 ? [] : ['nothing came of it'])]
  } catch (error) {
    return [`thrown: ${error.stack}`]
  }
}

async function outcomesOf({ file, bytes }, readFile) {
  const outcomes = []
  try {
    for await (const item of readFile(inPieces(bytes), { file, path: null })) outcomes.push(outcomeOf(item, file))
  } catch (error) {
    outcomes.push(outcomeOf(error, file))
  }
  return outcomes
}

/** What a user is told: one line, that begins with the file. All else is thrown on. */
function outcomeOf(item, file) {
  if (!(item instanceof Error)) return { id: item.id, text: item.text, problems: articleProblems(item) }
  if (item.name !== 'InputError') throw item
  const isLine = item.message.startsWith(file) && !/[\r\n]/.test(item.message) && !/please report/.test(item.message)
  return { line: item.message, problems: isLine ? [] : [`not one line with its file: ${item.message}`] }
}

function articleProblems({ id, text, info, utterances = [] }) {
  const spans = utterances.flatMap(({ source, contents }) => [...(source ? [source] : []), ...contents])
  return [
    ...(typeof id === 'string' && id !== '' ? [] : ['no id']),
    ...(text.isWellFormed?.() === false ? ['half of a surrogate pair in the text'] : []),
    ...(text.includes('\0') ? ['NUL in the text'] : []),
    ...(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)
      ? []
      : ['an utterance outside the text']),
    ...(info.publishedAt === null || /^[12]\d{3}-\d\d-\d\d$/.test(info.publishedAt)
      ? []
      : [`the day ${info.publishedAt}`]),
    ...Object.entries(info).flatMap(([name, value]) =>
      value === '' || value === undefined ? [`an empty ${name}`] : [],
    ),
  ]
}

async function* inPieces(bytes) {
  for (let start = 0; start < bytes.length; start += 777) yield bytes.subarray(start, start + 777)
}
