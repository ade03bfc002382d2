import type { Mending } from './mending.ts'

/**
 * What a page shows of a person while the mouse rests on a name, run together with the text: the whole name, with the
 * first of some headlines straight behind it, up to "MORE". "Sen. Ada Vale Ada Mary ValeHarbour vote delayed … MORE (R-Ga.)"
 */
const POPUP =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]{0,29}\p{Ll}) ?(?:(?:\(\p{Lu}[\p{L}.’'-]{0,30}\)|\p{Lu}[\p{L}.’'-]{0,30}) ){1,5}?\1(?=[\p{Lu}\p{N}“‘"'[])[^\n]{0,1200}? MORE(?![\p{L}\p{N}])/gu

export function mendPopups(mending: Mending): void {
  // Seldom there, and slow to look for.
  if (mending.text.includes(' MORE')) mending.replaceAll('words shown beside a name', POPUP, ([, name = '']) => name)
}
