import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'

const bytes = (text: string): Uint8Array => Buffer.from(text)

/** A ZIP archive of these files. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]),
    ),
  )

/** A tar archive of these files. */
export function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const head = Buffer.alloc(512)
    const body = Buffer.from(content)
    head.write(name, 0)
    head.write(`${body.length.toString(8).padStart(11, '0')} `, 124)
    head.write('0', 156)
    head.write('ustar', 257)
    return [head, body, Buffer.alloc((512 - (body.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** A Word document with this in its body. */
export const docxOf = (body: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  })

/** A paragraph of a Word document; words in `**` are bold. */
export function paragraph(text: string, properties = ''): string {
  const runs = text.split('**').map((words, i) => {
    const lines = words.split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
    return `<w:r>${i % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`
  })
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`
}

/** A record of a web archive. */
export function warcRecord(
  type: string,
  headers: Readonly<Record<string, string>>,
  content: string | Uint8Array,
): Buffer {
  const body = Buffer.from(content as string)
  const all = { 'WARC-Type': type, ...headers, 'Content-Length': body.length }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), body, Buffer.from('\r\n\r\n')])
}

/** The answer of a server as a record of a web archive. */
export function response(
  url: string,
  headers: readonly string[],
  body: string | Uint8Array,
  status = '200 OK',
): Buffer {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`)
  const content = Buffer.concat([head, Buffer.from(body as string)])
  return warcRecord(
    'response',
    { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    content,
  )
}

/** A file that one gzip member a record makes. */
export const inMembers = (records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)))

/** A page with an article that is long enough to be one. */
export const page = (title: string, words: string): string =>
  `<!DOCTYPE html><html><head><title>${title}</title><meta property="og:site_name" content="The Example Times">` +
  `<meta property="article:published_time" content="2016-10-26"></head><body><article><h1>${title}</h1>` +
  `<p>${words}</p><p>Tom Reed, who leads the opposition, told reporters that he did not agree, and that families in the north ` +
  `would lose money in each of the coming three years.</p></article></body></html>`

/** Zeros that pack to almost nothing. */
export const bomb = (): Buffer => gzipSync(Buffer.alloc(300_000_000))
