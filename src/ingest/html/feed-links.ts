import { elementsOf, parseHtml } from './tree.ts'

/** The feeds that a page names in its head, as they are written there. */
export function feedLinksIn(html: string): string[] {
  const found: string[] = []
  for (const { name, attributes } of elementsOf(parseHtml(html))) {
    const isFeed = name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(attributes.rel ?? '')
    if (isFeed && /application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(attributes.type ?? '') && attributes.href)
      found.push(attributes.href)
  }
  return found
}
