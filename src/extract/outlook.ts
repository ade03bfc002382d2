import type { Mark } from './marks.ts'

/** What a mark can expect of the marks of its kind that come behind it in its paragraph. */
export interface Outlook {
  /** The mark right behind it. */
  readonly next: Mark | null
  /** By how many closing marks outnumber opening ones, at the best place behind it. */
  readonly surplus: number
}

/** The outlook of each mark, read from the last one to the first. */
export function outlookOf(marks: readonly Mark[]): Outlook[] {
  const outlooks: Outlook[] = []
  const ahead: Record<Mark['kind'], Outlook> = { double: NOTHING, single: NOTHING }
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    const { surplus } = ahead[mark.kind]
    outlooks[i] = ahead[mark.kind]
    ahead[mark.kind] = { next: mark, surplus: Math.max(0, surplus + (mark.closes ? 1 : -1)) }
  }
  return outlooks
}

const NOTHING: Outlook = { next: null, surplus: 0 }
