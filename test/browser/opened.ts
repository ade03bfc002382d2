import type { Browser, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** The page in a browser, used as a person does, and all that it did that it should not. */
export interface Opened {
  readonly page: Page
  /** Addresses it asked for besides its own. */
  readonly asked: string[]
  /** What went wrong in it: errors, and what its policy forbade. */
  readonly problems: string[]
}

/** Drawing takes long on a busy machine without a graphics card. */
const PATIENCE_MS = 120_000

/** Opens the page for one test, and waits for its picture. */
export async function opened(...given: Parameters<typeof openedFor>): Promise<Opened> {
  const one = await openedFor(...given)
  onTestFinished(() => one.page.context().close())
  return one
}

/** Opens the page for several tests. */
export async function openedFor(
  browser: Browser,
  url: string,
  options: { dark?: boolean; width?: number } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1300, height: 850 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const [asked, problems]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    const own = /^(?:data|blob):/.test(request.url()) || request.url().startsWith(url.replace(/[#?].*$/, ''))
    if (!own) asked.push(request.url())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(url)
  await page.locator('.picture canvas').first().waitFor()
  return { page, asked, problems }
}

/** What the address says after `#`. */
export const hashOf = async (page: Page): Promise<URLSearchParams> =>
  new URLSearchParams(await page.evaluate<string>('location.hash.slice(1)'))

/** How many names, ties and statements the page says it shows. */
export async function countsOf(page: Page): Promise<number[]> {
  const text = (await page.locator('.counts').textContent()) ?? ''
  return [...text.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(',', '')))
}

/** Where in the text characters are lit, as half-open offsets, by role; neighbours as one. */
export const litOffsets = (page: Page): Promise<Record<'source' | 'cue' | 'content', [number, number][]>> =>
  page.evaluate(`(() => {
    const lit = { source: [], cue: [], content: [] }
    const root = document.querySelector('.reading .text')
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let offset = 0
    while (walker.nextNode()) {
      const { length } = walker.currentNode.data
      for (const role of Object.keys(lit))
        if (walker.currentNode.parentElement.closest('.lit.' + role)) {
          const last = lit[role].at(-1)
          if (last && last[1] === offset) last[1] += length
          else lit[role].push([offset, offset + length])
        }
      offset += length
    }
    return lit
  })()`)
