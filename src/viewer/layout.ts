import { type App, nodeAt } from './app.ts'
import type { LayoutAnswer, LayoutQuestion } from './layout-worker.ts'
import LayoutWorker from './layout-worker.ts?worker&inline'

/** Lays out anew what is drawn, beside the page, which goes on answering; who is pinned stays. */
export async function layOut(
  { graph, view, selection }: App,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Promise<LayoutAnswer> {
  const id = (place: number): string => nodeAt(graph, place).id
  const question: LayoutQuestion = {
    nodes: [...places].map(([id, { x, y }]) => ({ id, x, y, fixed: view.pinned.includes(id) })),
    ties: selection.drawn.map(({ from, to, statements }) => ({
      from: id(from),
      to: id(to),
      weight: statements.length,
    })),
  }
  const worker = new LayoutWorker()
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => resolve(data)
      worker.onerror = () => reject(new Error('the picture could not be laid out'))
      worker.postMessage(question)
    })
  } finally {
    worker.terminate()
  }
}
