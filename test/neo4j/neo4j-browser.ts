import type { Browser, Locator, Page } from 'playwright-core'
import { inject, vi } from 'vitest'

/** A node as Browser draws it. */
export interface DrawnNode {
  /** Number of the node in the database. */
  readonly id: string
  /** What is written on it. */
  readonly lines: readonly string[]
  readonly fill: string
}

/** The classic Neo4j Browser in a Chromium, used as a person does: with pointer, keys and dropped files. */
export class Neo4jBrowser {
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
  }

  /** Goes to a link and logs in. Nothing but the server can be reached. */
  static async open(browser: Browser, link: string): Promise<Neo4jBrowser> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const { hostname } = new URL(link)
    await context.route(
      (url) => url.hostname !== hostname,
      (route) => route.abort(),
    )
    const page = await context.newPage()
    await page.goto(link)
    await page.getByTestId('password').fill(inject('neo4j').password)
    await page.getByTestId('connect').click()
    await page.getByText('You are connected').waitFor()
    return new Neo4jBrowser(page)
  }

  /** What is typed in when a link is opened in a new tab, which is then closed. */
  async typedBy(link: string): Promise<string> {
    const page = await this.#page.context().newPage()
    await page.goto(link)
    const typed = await new Neo4jBrowser(page).typed()
    await page.close()
    return typed
  }

  /** What is typed in, without the blanks of wrapped lines. */
  async typed(): Promise<string> {
    const lines = this.#page.getByTestId('activeEditor').locator('.view-line')
    await lines.filter({ hasText: /\S/ }).first().waitFor()
    const texts = await lines.evaluateAll((all) =>
      all.map(({ style, textContent }) => ({ top: Number.parseInt(style.top, 10), text: textContent ?? '' })),
    )
    const inOrder = texts.sort((a, b) => a.top - b.top).map(({ text }) => text)
    return withoutBlanks(inOrder.join(''))
  }

  /** Runs a command or a question, alone on the page; the results of earlier ones are gone. */
  async run(command: string): Promise<void> {
    await this.clear()
    await this.#submit(command)
    await this.#frames.waitFor()
  }

  /** Takes the results off the page. */
  async clear(): Promise<void> {
    await this.#submit(':clear')
    await this.#frames.first().waitFor({ state: 'detached' })
  }

  async #submit(command: string): Promise<void> {
    await this.#page.getByTestId('activeEditor').getByRole('code').click()
    await this.#page.keyboard.press('Control+A')
    await this.#page.keyboard.insertText(command)
    await this.#page.keyboard.press('Control+Enter')
  }

  /** Runs what is typed in. */
  async runTyped(): Promise<void> {
    await this.#page.getByTestId('editor-Run').click()
  }

  /** Drops a file on the window. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle(draggedFile(name, bytes))
    await this.#page.dispatchEvent('.filedrop', 'drop', { dataTransfer })
  }

  /** The nodes of the graph, once it is drawn. */
  async nodes(): Promise<DrawnNode[]> {
    await this.#nodes.first().waitFor()
    return this.#nodes.evaluateAll((all) =>
      all.map((node) => ({
        id: node.getAttribute('aria-label')?.replace('graph-node', '') ?? '',
        lines: [...node.querySelectorAll('text.caption')].map(({ textContent }) => textContent.trim()),
        fill: node.querySelector('circle.b-outline')?.getAttribute('fill') ?? '',
      })),
    )
  }

  /** Waits until the nodes lie still. */
  async #atRest(): Promise<void> {
    let before = ''
    const isStill = async (): Promise<boolean> => {
      const places = await this.#nodes.evaluateAll((all) => all.map((node) => node.getAttribute('transform')).join())
      const same = places === before
      before = places
      return same
    }
    await vi.waitUntil(isStill, { timeout: 20_000, interval: 200 })
  }

  /** What is written on the relationships. */
  async relationships(): Promise<string[]> {
    const captions = await this.#page.locator('g.relationship text').allTextContents()
    return captions.map((caption) => caption.trim())
  }

  /** The favourites of a folder by name, in a drawer that this opens. */
  async favourites(folder: string): Promise<string[]> {
    const titles = this.#page.getByTestId(`savedScriptsFolder-${folder}`).locator('[data-testid^=scriptTitle]')
    if (!(await this.#page.getByTestId(`expandFolder-${folder}`).isVisible())) {
      await this.#page.getByTestId('navigationFavorites').getByRole('button').click()
      await this.#page.getByTestId(`expandFolder-${folder}`).click()
    }
    await titles.first().waitFor()
    return titles.allTextContents()
  }

  /** Types in a favourite, by a click on its name. */
  async choose(title: string): Promise<void> {
    await this.#page.getByText(title, { exact: true }).click()
  }

  /** A picture of the window, with the first result over all of it if `fills`. */
  async picture({ fills = false }: { readonly fills?: boolean } = {}): Promise<Buffer> {
    await this.#atRest()
    if (!fills) return this.#page.screenshot()
    await this.#frames.getByTitle('Fullscreen').first().click()
    await this.#page.getByLabel('zoom-to-fit').click()
    await this.#atRest()
    const picture = await this.#page.screenshot()
    await this.#frames.getByTitle('Close fullscreen').first().click()
    return picture
  }

  get #frames(): Locator {
    return this.#page.getByTestId('frame')
  }

  get #nodes(): Locator {
    return this.#page.locator('g.node')
  }
}

/** Makes, in the page, a dragged file: an expression, since the types of pages are not known here. */
const draggedFile = (name: string, bytes: Uint8Array): string => `{
  const dragged = new DataTransfer()
  const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (unit) => unit.charCodeAt(0))
  dragged.items.add(new File([bytes], ${JSON.stringify(name)}))
  dragged
}`

/** A text without blanks, of which Browser adds and drops some. */
export const withoutBlanks = (text: string): string => text.replace(/\s/g, '')
