/**
 * Bundles the page of `src/viewer` into `dist/viewer`: one script and one style sheet, which `src/page` puts into one file.
 * A part of `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const TO = join(ROOT, 'dist/viewer')

const { output } = await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: { input: join(ROOT, 'src/viewer/main.ts') },
  },
})
// HTML has no NUL, which the bundler writes as such into strings.
const script = output
  .find(({ type }) => type === 'chunk')
  .code.trim()
  .replaceAll('\0', '\\x00')
const style = String(output.find(({ fileName }) => fileName.endsWith('.css')).source).trim()
// Either would end the element that it stands in.
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error('the page cannot stand in one file')
mkdirSync(TO, { recursive: true })
writeFileSync(join(TO, 'page.js'), script)
writeFileSync(join(TO, 'page.css'), style)
