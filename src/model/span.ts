/** A stretch of an article's text: half-open UTF-16 offsets, `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Reading order: by start, the longer span first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
