/** The style of the graph in the classic Neo4j Browser: a Graph Style Sheet (GraSS), which knows no comments. */

/** Label → diameter. Large nodes are those whose names are long. */
const DIAMETERS = {
  Person: 65,
  Organisation: 65,
  Country: 65,
  Place: 50,
  Event: 65,
  Office: 65,
  Statement: 80,
  Article: 65,
  Outlet: 65,
  Claim: 80,
  Story: 65,
  Concept: 65,
}

const BORDER = '#4D4D4D'
const DARK = '#000000'
const LIGHT = '#FFFFFF'

/**
 * The style sheet.
 *
 * @param {object} nodeKinds the table of `src/model/schema.ts`
 * @param {Record<string, string>} colours those of `src/model/looks.ts`
 * @throws {Error} where a label has no look
 */
export const styleSheet = (nodeKinds, colours) =>
  [
    // Rules are applied in this order, and a later one wins: what holds for all, then for entities, then for a kind.
    rule('node', { ...nodeLook('#A6A6A6', 50), 'border-width': '2px', 'font-size': '10px' }),
    // Without a rule Browser invents one for this label, puts it last, and so recolours every entity.
    rule('node.Entity', nodeLook('#A6A6A6', 50)),
    ...Object.keys(nodeKinds).map((label) => rule(`node.${label}`, nodeLook(...lookOf(label, colours)))),
    rule('relationship', RELATIONSHIP),
  ].join('')

const RELATIONSHIP = {
  color: '#8C8C8C',
  'shaft-width': '1px',
  'font-size': '8px',
  padding: '3px',
  'text-color-external': DARK,
  'text-color-internal': LIGHT,
  caption: "'<type>'",
}

const lookOf = (label, colours) => {
  const diameter = DIAMETERS[label]
  if (diameter === undefined) throw new Error(`docs/style.mjs has no diameter for ${label}`)
  return [colours[label], diameter]
}

const nodeLook = (color, diameter) => ({
  color,
  'border-color': BORDER,
  'text-color-internal': textColor(color),
  diameter: `${diameter}px`,
  caption: "'{label}'",
})

/** Black or white, whichever stands out more: the two contrasts are equal at a luminance of 0.18. */
const textColor = (color) => {
  const [red, green, blue] = color.match(/[^#]{2}/g).map((hex) => (Number.parseInt(hex, 16) / 255) ** 2.2)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? DARK : LIGHT
}

const rule = (selector, properties) =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`
