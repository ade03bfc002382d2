import type { Span } from './span.ts'

/** Between two who are listed: "Lowe, Sen. Max Orr and the Harbour Union", the “Go On Project,” and Tarn. */
export const BETWEEN =
  /^(?:(?:[’']s)?(?:,?["”]? (?:and|or|&)|,["”]?|\/)(?: (?:the|both|\p{Lu}\p{L}*\.?)){0,3} ?["“]?|[/–-])$/u

/**
 * The runs of those that stand listed, each of one at least.
 *
 * @param some in order of the text
 */
export function runsOf<T>(
  text: string,
  some: readonly T[],
  spanOf: (one: T) => Span,
  between: RegExp = BETWEEN,
): T[][] {
  const runs: T[][] = []
  for (const one of some) {
    const last = runs.at(-1)?.at(-1)
    if (last && between.test(text.slice(spanOf(last).end, spanOf(one).start))) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}
