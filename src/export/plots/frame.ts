import { escapeXml } from '../xml.ts'
import { GREY, INK, INNER, type LegendEntry, MARGIN, type Picture, WIDTH } from './picture.ts'
import { widthOf, wrapped } from './words.ts'

/** Arimo is what PNGs are drawn with; the others are as wide, so that a layout holds wherever the SVG is opened. */
const FONTS = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif"
const [TITLE, SUBTITLE, SMALL] = [22, 14, 11.5]

/** A picture as it is printed: title, how to read it, legend, the drawing, and where it comes from. */
export const framed = ({ title, subtitle, legend, drawing }: Picture, source: string): string => {
  const parts: string[] = []
  let y = MARGIN
  const lines = (text: string, size: number, style: string): void => {
    for (const line of wrapped(text, INNER, size)) {
      y += size
      parts.push(`<text x="${MARGIN}" y="${y}" font-size="${size}" ${style}>${escapeXml(line)}</text>`)
      y += Math.round(size * 0.35)
    }
  }
  // Bold letters are wider.
  lines(title, TITLE, `font-weight="bold"`)
  y += 4
  lines(subtitle, SUBTITLE, `fill="${GREY}"`)
  if (legend.length > 0) {
    y += 20
    parts.push(legendAt(legend, y))
  }
  y += 14
  parts.push(`<g transform="translate(${MARGIN},${y})">${drawing.svg}</g>`)
  y += drawing.height + 14
  parts.push(`<path d="M${MARGIN},${y}H${WIDTH - MARGIN}" stroke="#BBBBBB"/>`)
  y += 6
  lines(source, SMALL, `fill="${GREY}"`)
  const height = Math.ceil(y + 14)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ` +
    `role="img" aria-label="${escapeXml(`${title}. ${subtitle}`)}" font-family="${FONTS}" font-size="12" fill="${INK}" color="${INK}">\n` +
    `<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>\n${parts.join('\n')}\n</svg>\n`
  )
}

const legendAt = (legend: readonly LegendEntry[], y: number): string => {
  let x = MARGIN
  return legend
    .map(({ colour, words, isLine, dashes }) => {
      const sign = isLine
        ? `<path d="M${x},${y - 4}h16" stroke="${colour}" stroke-width="3"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}/>`
        : `<circle cx="${x + 6}" cy="${y - 4}" r="6" fill="${colour}"/>`
      const from = x + (isLine ? 22 : 18)
      x = Math.round(from + widthOf(words, 13) + 22)
      return `${sign}<text x="${from}" y="${y}" font-size="13">${escapeXml(words)}</text>`
    })
    .join('')
}
