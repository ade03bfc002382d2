import { SHARE_HEAD, SHARE_LINE } from '../share-buttons.ts'
import type { Mending } from './mending.ts'

/** The buttons by which a page is shared, kept by whoever copied it: lines of them, and those before a caption. */
export function mendShares(mending: Mending): void {
  mending.replaceAll('share buttons', SHARE_LINE, () => '')
  mending.replaceAll('share buttons', SHARE_HEAD, () => '')
}
