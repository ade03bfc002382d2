import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const require = createRequire(import.meta.url)
const FONT = '@fontsource/arimo'
/** The part with most letters, in which each is looked for first. */
const LATIN = 'latin'
const WEIGHTS = [400, 700]
/** Pixels of the PNG for each of the SVG: sharp in print and on fine screens. */
const ZOOM = 2

let ready: Promise<void> | undefined

/** An SVG as a PNG, its text in a font of our own: it looks the same on every machine, whatever fonts that has. */
export const pngOf = async (svg: string): Promise<Uint8Array> => {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  await ready
  const letters = lettersOf(svg)
  // Parts take long to unpack, and few names need more than one.
  const parts = [...partsOfFont()].filter(([part, has]) => part === LATIN || letters.some(has)).map(([part]) => part)
  const files = WEIGHTS.flatMap((weight) => parts.map((part) => `${FONT}/files/arimo-${part}-${weight}-normal.woff2`))
  const fontBuffers = await Promise.all(files.map((file) => readFile(require.resolve(file))))
  const resvg = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Arimo' },
    fitTo: { mode: 'zoom', value: ZOOM },
  })
  const image = resvg.render()
  const png = image.asPng()
  image.free()
  resvg.free()
  return png
}

/** The letters of an SVG that the font lacks, each once: a PNG has boxes in their place. */
export const lettersLacking = (svg: string): string[] => {
  const parts = [...partsOfFont().values()]
  return lettersOf(svg).filter((letter) => !parts.some((has) => has(letter)))
}

/** The parts of the font, the one with most letters first, and whether each has a letter. */
const partsOfFont = (): Map<string, (letter: string) => boolean> => {
  const { [LATIN]: latin = '', ...others } = require(`${FONT}/unicode.json`) as Record<string, string>
  return new Map(Object.entries({ [LATIN]: latin, ...others }).map(([part, ranges]) => [part, isWithin(ranges)]))
}

/** Whether a letter is in one of some ranges, as in `U+0301,U+0400-045F`. */
const isWithin = (text: string): ((letter: string) => boolean) => {
  const ranges = text.split(',').map((range) =>
    range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  )
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return ranges.some(([first = 0, last = first]) => code >= first && code <= last)
  }
}

/** The letters that are drawn, each once. */
const lettersOf = (svg: string): string[] => [...new Set(svg.replace(/<title>[^<]*<\/title>|<[^>]*>/g, ''))]
