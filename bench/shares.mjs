/** Where time goes: the parts that `sharesOf` tells apart. */
export const PARTS = ['network', 'compromise', 'other packages', 'text', 'extract', 'resolve', 'the rest', 'garbage']

/** What a function belongs to, by where it is; `null` for what the engine does for whoever calls it. */
function partOf({ url, functionName }, dist) {
  if (functionName === '(garbage collector)') return 'garbage'
  if (url.includes('onnxruntime')) return 'network'
  const [, name] = /\/node_modules\/([^/]+)/.exec(url) ?? []
  if (name) return name === 'compromise' ? name : 'other packages'
  if (!url.startsWith(`${dist}/`)) return null
  const [folder] = url.slice(dist.length + 1).split('/')
  return PARTS.includes(folder) ? folder : 'the rest'
}

/**
 * The share of each part in a profile of V8's, the time before and between the build's functions left aside. What the
 * engine does itself, sorting or matching a pattern, counts for who has called it.
 *
 * @param dist the address of the build's folder
 */
export function sharesOf({ nodes, samples, timeDeltas }, dist) {
  const parts = new Map()
  const visit = (node, caller) => {
    const part = partOf(node.callFrame, dist) ?? caller
    parts.set(node.id, part)
    for (const child of node.children ?? []) visit(byId.get(child), part)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  visit(nodes[0], null)
  const times = Object.fromEntries(PARTS.map((part) => [part, 0]))
  samples.forEach((id, i) => {
    const part = parts.get(id)
    if (part) times[part] += timeDeltas[i]
  })
  const all = Object.values(times).reduce((sum, time) => sum + time, 0)
  return Object.fromEntries(PARTS.map((part) => [part, times[part] / all]))
}
