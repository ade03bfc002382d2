/** Items of a JSON list, one a line. */
export function* jsonItems<T>(items: Iterable<T>, toJson: (item: T) => object): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield `${separator}${JSON.stringify(toJson(item))}`
    separator = ',\n'
  }
}
