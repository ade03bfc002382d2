/** Who wrote an article, of its byline: "By" before the names is no part of them. */
export const withoutBy = (byline: string | null | undefined): string | null =>
  byline?.replace(/^\s*(?:written\s+)?by:?\s+/i, '').trim() || null
