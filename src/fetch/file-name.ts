import { createHash } from 'node:crypto'

/** What every page's file ends with. */
const ENDING = '.warc.gz'

/** The file of a page, with `/` between folders: its host, the end of its path, and what tells it from all others. */
export function fileNameOf(url: URL): string {
  const folder = url.host.replace(/[^a-z0-9.-]+/gi, '_')
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? ''
  const words = last
    .replace(/\.\w{1,5}$/, '')
    .replace(/%[0-9a-f]{2}|[^a-z0-9]+/gi, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60)
  const digest = createHash('sha256').update(url.href).digest('hex').slice(0, 10)
  return `${folder}/${words === '' ? 'page' : words}-${digest}${ENDING}`
}
