import { dirname } from 'node:path'
import { isThere, presenceOf } from './file-error.ts'
import type { Inputs } from './inputs.ts'
import { isInside } from './root.ts'

/** What a file gave when it was read. */
interface Yield {
  /** How many articles, those included that came before. */
  readonly articles: number
  /** Whether it was read to its end without an error. */
  readonly isSound: boolean
  /** Whether its error is that it has no article. */
  readonly isEmpty: boolean
}

/**
 * What became of an article that an earlier reading found in a file and this one did not:
 * - `gone`, seen to be: its file has others now, or lies no longer in a folder that has others;
 * - `missed`: nothing at all was found where it lay, which may be for want of a disk or a right;
 * - `elsewhere`: not looked for, or in a file that could not be read to its end.
 */
export type Fate = 'gone' | 'missed' | 'elsewhere'

/** Where a reading found articles, by which it tells what is gone from what was only not found. */
export class Whereabouts {
  readonly #inputs: readonly Inputs[]
  readonly #files = new Map<string, Yield>()
  /** Folders that gave an article, by a file in them or in a folder of theirs. */
  readonly #giving = new Set<string>()

  constructor(inputs: readonly Inputs[]) {
    this.#inputs = inputs
  }

  /** Notes what a file gave, by its real path. */
  note(real: string, found: Yield): void {
    this.#files.set(real, found)
    if (found.articles === 0) return
    for (let folder = dirname(real); !this.#giving.has(folder); folder = dirname(folder)) this.#giving.add(folder)
  }

  /** What became of an article of a file, by its real path, that this reading did not meet. Ask after the last file. */
  fateOf(real: string): Fate {
    const found = this.#files.get(real)
    if (found !== undefined) return fateIn(found)
    const covering = this.#inputs.filter(({ covers }) => covers(real))
    if (covering.length === 0) return 'elsewhere'
    const presence = presenceOf(real)
    // It was passed over, or could not be opened, which was said of it.
    if (presence === 'there') return 'elsewhere'
    if (presence === 'unseen') return 'missed'
    const isListed = covering.some((input) => this.#gave(input) && !hasUnlisted(input, real))
    return isListed && this.#giving.has(nearestThere(dirname(real))) ? 'gone' : 'missed'
  }

  #gave({ found }: Inputs): boolean {
    return found.some((file) => 'real' in file && (this.#files.get(file.real)?.articles ?? 0) > 0)
  }
}

const hasUnlisted = ({ unlisted }: Inputs, real: string): boolean =>
  unlisted.some((path) => path === real || isInside(path, real))

function fateIn({ isSound, isEmpty }: Yield): Fate {
  if (isEmpty) return 'missed'
  return isSound ? 'gone' : 'elsewhere'
}

/** The deepest folder on the way to a path that is still there. */
function nearestThere(folder: string): string {
  return isThere(folder) || folder === dirname(folder) ? folder : nearestThere(dirname(folder))
}
