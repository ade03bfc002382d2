import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)
const FONT = '@fontsource/arimo'
/** The parts of the font, by what they are for: those for most names first, in which letters are looked for first. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'hebrew']
const WEIGHTS = [400, 700]
/** Pixels of the PNG for each of the SVG: sharp in print and on fine screens. */
const ZOOM = 2

let ready: Promise<void> | undefined

/** An SVG as a PNG, its text in a font of our own: it looks the same on every machine, whatever fonts that has. */
export const pngOf = async (svg: string): Promise<Uint8Array> => {
  ready ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  await ready
  const files = WEIGHTS.flatMap((weight) => PARTS.map((part) => `${FONT}/files/arimo-${part}-${weight}-normal.woff2`))
  const fontBuffers = await Promise.all(files.map((file) => readFile(resolve(file))))
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
