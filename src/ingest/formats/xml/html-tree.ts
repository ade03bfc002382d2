import { Parser } from 'htmlparser2'
import type { XmlElement, XmlNode } from './xml.ts'

interface Growing extends XmlElement {
  readonly children: XmlNode[]
}

/** Deeper than this nothing is told apart: no browser goes so deep. */
const DEEPEST = 500

/** A piece of HTML, as it stands in a field of an agency's item or in an export, as a tree. Names are in lower case. */
export function htmlTree(html: string): XmlElement {
  const root: Growing = { name: 'html', attributes: {}, children: [] }
  const open: Growing[] = [root]
  let tooDeep = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Growing = { name, attributes, children: [] }
      if (open.length < DEEPEST) open.at(-1)?.children.push(element)
      else tooDeep += 1
      if (tooDeep === 0) open.push(element)
    },
    ontext(text) {
      open.at(-1)?.children.push(text)
    },
    onclosetag() {
      if (tooDeep > 0) tooDeep -= 1
      else open.pop()
    },
  })
  parser.end(html)
  return root
}
