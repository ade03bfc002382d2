import type { Span } from './span.ts'

const SHORT_BEHIND = /^\s\(([\p{Lu}&.]{2,8})\)/u

/** The letters for a name in brackets right behind it: "Qualifications and Curriculum Authority (QCA)". */
export const lettersBehind = (text: string, { end }: Pick<Span, 'end'>): string | undefined =>
  SHORT_BEHIND.exec(text.slice(end, end + 12))?.[1]
