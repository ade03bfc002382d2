import type { EntityType } from '../src/model/entity.ts'
import type { Span } from '../src/model/span.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  '{': 'PERSON',
  '<': 'OFFICE',
  '|': 'ORG',
  '~': 'PLACE',
  '^': 'COUNTRY',
}

/** A text with names marked in it, taken apart: "{Anna Ellery}" a person, "<mayor>" an office, "|Ofrail|" a body, "~York~" a place, "^Peru^" a country. */
export function marked(written: string): { text: string; names: (Span & { type: EntityType })[] } {
  let text = ''
  const names: (Span & { type: EntityType })[] = []
  for (const [, plain = '', mark = '', name = ''] of written.matchAll(
    /([^{<|~^]*)(?:([{<|~^])([^}>|~^]*)[}>|~^])?/gu,
  )) {
    text += plain
    const type = TYPES[mark]
    if (type) names.push({ start: text.length, end: text.length + name.length, type })
    text += name
  }
  return { text, names }
}
