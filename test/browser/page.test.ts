import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { people } from '../../src/graph/projections/people.ts'
import { statementId } from '../../src/model/node-id.ts'
import type { Offsets } from '../../src/model/record.ts'
import { toldIn } from '../../src/model/told.ts'
import { launchChromium } from '../setup/chromium.ts'
import { buildFolder, fileUrl, graph, HOSTILE, records, type Served, served } from './build.ts'
import { freestTie } from './freest-tie.ts'
import { countsOf, hashOf, litOffsets, opened, openedFor } from './opened.ts'

let browser: Browser
let folder: string
let server: Served
beforeAll(async () => {
  browser = await launchChromium()
  folder = await buildFolder()
  server = await served(folder)
})
afterAll(async () => {
  await browser?.close()
  await server?.end()
})

/** Names that the picture's edges cut, by letters of 6 pixels, which are narrow ones. */
const NAMES_CUT = `onrecord.scene().nodes.flatMap(({ label, side, x, r }) => {
  const letters = 6 * (label ?? '').length
  const isCut = side === 'left' ? x - r < letters : side === 'right' && x + r + letters > onrecord.scene().width
  return label && isCut ? [label] : []
})`

/** How much of the picture's width or height lies between its outermost nodes. */
const SHARE_FILLED = `(() => {
  const { width, height, nodes } = onrecord.scene()
  const span = (values) => Math.max(...values) - Math.min(...values)
  return Math.max(span(nodes.map(({ x }) => x)) / width, span(nodes.map(({ y }) => y)) / height)
})()`

const told = [...toldIn(graph)]
const actors = people(graph)
const idOf = (name: string): string => graph.findNode((_, node) => 'name' in node && node.name === name) ?? ''

const tieOf = (from: string, to: string): string => `#by=${idOf(from)}&about=${idOf(to)}`
const hostileStatement = told.find(({ speakers }) => speakers.includes(idOf(HOSTILE.name)))?.id ?? ''
const [SPEAKER, TARGET] = ['Dana Kowalczyk', 'James Calloway']

describe.each(['file', 'server'])('from a %s', (from) => {
  const url = (): string => (from === 'file' ? fileUrl(folder) : server.url)

  test('it opens on people, asks nobody for anything, and its policy is kept', async () => {
    const { page, asked, problems } = await opened(browser, url())
    expect(await countsOf(page)).toEqual([actors.order, actors.size, expect.any(Number)])
    expect(await page.evaluate(NAMES_CUT)).toEqual([])
    await page.getByRole('link', { name: `${SPEAKER} → ${TARGET}` }).click()
    await page.locator('.evidence blockquote a').first().click()
    await page.locator('.reading .text').waitFor()
    await page.getByRole('link', { name: 'To the picture' }).click()
    await page.getByRole('button', { name: 'Lay out' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Lay out' }).isEnabled()).toBe(true)
    expect(asked).toEqual([])
    expect(problems).toEqual([])
  })

  test('a click on a tie of the picture shows what was said, newest first; back is where one was', async () => {
    const { page } = await opened(browser, url())
    const { from, to, middle } = await freestTie(page, actors)
    const [speaker, target] = [from, to].map((id) => actors.getNodeAttribute(id, 'name'))
    await page.mouse.click(middle.x, middle.y)
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe(`${speaker} on ${target}`)
    const expected = told.filter((one) => one.speakers.includes(from) && one.targets.includes(to))
    const shown = await page
      .locator('.evidence .statement')
      .evaluateAll((all) => all.map(({ dataset }) => dataset.statement))
    expect([...shown].sort()).toEqual(expected.map(({ id }) => id).sort())
    const days = shown.map((id) => told.find((one) => one.id === id)?.day ?? '')
    expect(days).toEqual([...days].sort().reverse())

    await page.locator('.evidence h2 a').first().click()
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe(speaker)
    await page.goBack()
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe(`${speaker} on ${target}`)
    await page.goBack()
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe('Who speaks about whom')
    await page.goForward()
    await page.reload()
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe(`${speaker} on ${target}`)
  })

  test('the very characters of the record are lit, of every statement', async () => {
    const { page } = await opened(browser, url())
    for (const record of records.filter(({ id }) => id === 'hostile' || id.includes('fontenot-post'))) {
      for (const statement of record.statements) {
        const id = statementId(record, statement)
        await page.evaluate(`location.hash = '#read=${id}'`)
        await page.locator(`.side .lit[data-id="${id}"]`).waitFor()
        const { source, cue, content } = statement
        await expect
          .poll(() => litOffsets(page))
          .toEqual({ source: joined(source), cue: joined(cue), content: joined(content) })
      }
      expect(await page.locator('.reading .text').evaluate(({ textContent }) => textContent)).toBe(record.text)
    }
  })
})

/** Offsets in order, those that touch as one. */
const joined = (offsets: readonly Offsets[]): [number, number][] => {
  const all: [number, number][] = []
  for (const [start, end] of [...offsets].sort(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last && last[1] >= start) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}

describe('the page', () => {
  let page: Page
  let problems: readonly string[]
  afterEach(() => expect(problems).toEqual([]))
  beforeAll(async () => {
    const one = await openedFor(browser, fileUrl(folder))
    page = one.page
    problems = one.problems
  })
  const go = async (hash: string): Promise<void> => {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  }

  test('search finds names by their plain letters, and by aliases', async () => {
    await go('#')
    await page.keyboard.press('/')
    await page.keyboard.type('zoe angs')
    await page.getByRole('option', { name: 'Zoë Ångström' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe('Zoë Ångström')
    await page.getByRole('combobox').fill('fontenot')
    await page.getByRole('option', { name: 'Renée Fontenot “Fontenot”' }).click()
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe('Renée Fontenot')
    await expect.poll(() => page.locator('.trail a').allTextContents()).toEqual(['Renée Fontenot', 'Zoë Ångström'])
  })

  test('filters leave out statements, and what they tied', async () => {
    await go('#')
    await page.getByRole('checkbox', { name: 'direct', exact: true }).check()
    const direct = told.filter(({ attributes }) => attributes.form === 'direct')
    await expect.poll(async () => (await tableOf(page, 'Statements')).length).toBe(direct.length)
    const days = told.flatMap(({ day }) => day ?? []).sort()
    const [first = '', last = ''] = [days[0], days.at(-1)]
    const middle = days[Math.floor(days.length / 2)] ?? ''
    await go(`#from=${middle}&to=${last}`)
    await expect.poll(() => page.getByLabel('Last day').isVisible()).toBe(true)
    await expect
      .poll(() => tableOf(page, 'Statements'))
      .toHaveLength(told.filter(({ day = '' }) => day >= middle && first <= day).length)
    const outlet = HOSTILE.outlet
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('checkbox', { name: outlet }).check()
    await expect.poll(() => countsOf(page)).toEqual([2, 1, 1])
  })

  test('what is for and against is told by signs and dashes, and filters leave out the other side', async () => {
    await go('#')
    await page.getByRole('checkbox', { name: '− against' }).check()
    const against = told.filter(({ stances }) => stances.some(({ stance }) => stance === 'against'))
    expect(against.length).toBeGreaterThan(0)
    await expect.poll(async () => (await tableOf(page, 'Statements')).length).toBe(against.length)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('checkbox', { name: 'Ties for and against' }).check()
    await expect.poll(async () => (await hashOf(page)).get('sides')).toBe('1')
    await expect.poll(() => page.locator('.filters').textContent()).toContain('more against')
    await go(`#who=${idOf('Zoë Ångström')}`)
    await expect.poll(() => page.locator('.statement .stance.against').first().textContent()).toBe(' − against 87 %')
  })

  test('sources are told apart by what they are quoted as', async () => {
    await go('#')
    const unnamed = told.filter(({ attributes }) => attributes.sourceRole === 'unnamed')
    await page.getByRole('checkbox', { name: 'unnamed' }).check()
    await expect.poll(async () => (await tableOf(page, 'Statements')).length).toBe(unnamed.length)
    await page.getByRole('button', { name: 'Clear filters' }).click()
  })

  test('ego, hide, pin and clear', async () => {
    await go(`#who=${idOf(TARGET)}`)
    await page.getByRole('button', { name: 'Only around' }).click()
    const around = new Set([idOf(TARGET), ...actors.neighbors(idOf(TARGET))])
    await expect.poll(async () => (await countsOf(page))[0]).toBe(around.size)
    // They alone fill the picture.
    await expect.poll(() => page.evaluate(SHARE_FILLED)).toBeGreaterThan(0.6)
    await page.getByRole('button', { name: 'Only around' }).click()
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    await expect.poll(async () => (await countsOf(page))[1]).toBe(actors.size - actors.degree(idOf(TARGET)))
    await page.getByRole('button', { name: `${TARGET} ×` }).click()
    await expect.poll(async () => (await countsOf(page))[1]).toBe(actors.size)
    await page.getByRole('button', { name: 'Pin' }).click()
    await page.getByRole('checkbox', { name: 'People' }).uncheck()
    const others = actors.filterNodes((_, { kind }) => kind !== 'Person')
    await expect.poll(async () => (await countsOf(page))[0]).toBeLessThanOrEqual(others.length + 1)
    await expect.poll(async () => (await hashOf(page)).getAll('pin')).toEqual([idOf(TARGET)])
  })

  test('hovering words shows their statement at the side, and the other way', async () => {
    await go(`#read=${hostileStatement}`)
    await page.locator('.text [data-content]').filter({ hasText: 'early' }).hover()
    await expect.poll(() => page.locator('.side .hovered').count()).toBe(1)
    await page.locator('.side .statement').hover()
    await expect.poll(() => page.locator('.text .hovered').allTextContents()).toContain('said')
  })

  test('names and texts are text, and only addresses of the web are links', async () => {
    await go(tieOf(HOSTILE.name, 'Zoë Ångström'))
    await expect.poll(() => page.locator('.evidence h2').textContent()).toBe(`${HOSTILE.name} on Zoë Ångström`)
    await expect
      .poll(() => page.locator('.evidence .where').allTextContents())
      .toEqual([`${HOSTILE.outlet}: ${HOSTILE.title}`])
    expect(await page.evaluate('typeof hacked')).toBe('undefined')
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links.filter((link) => !/^(?:#|https?:\/\/)/.test(link ?? ''))).toEqual([])
    expect(await page.locator('img, iframe, object, [onerror], [onload]').count()).toBe(0)
  })

  test('"Wrong?" makes the line that sets a statement right', async () => {
    await go(tieOf(HOSTILE.name, 'Zoë Ångström'))
    await page.locator('.evidence .wrong summary').click()
    await page.getByLabel('Who', { exact: true }).fill(SPEAKER)
    await page.getByLabel('Why', { exact: true }).fill("it's hers")
    const line = `onrecord decide speaker ${hostileStatement} ${idOf(SPEAKER)} --why 'it'\\''s hers'`
    await expect.poll(() => page.locator('.wrong code').textContent()).toBe(line)
    await expect.poll(() => page.getByRole('button', { name: 'Write it down' }).isVisible()).toBe(false)
  })

  test('a table is sorted and copied', async () => {
    const rows = await tableOf(page, 'Ties')
    await page.getByRole('columnheader', { name: 'Who', exact: true }).getByRole('button').click()
    const sorted = await page.locator('.table tbody td:first-child').allTextContents()
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('en').compare))
    await page.getByRole('button', { name: 'Copy' }).click()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied.split('\n')).toHaveLength(rows.length + 1)
  })

  test.each(['SVG', 'PNG'])('the picture is kept as %s', async (format) => {
    await go('#')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format }).click(),
    ])
    const bytes = readFileSync(await download.path())
    if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    else expect(bytes.toString()).toMatch(/^<svg .*James Calloway.*<\/svg>$/s)
  })

  test('a name finds room anew when its node is dragged to the edge of the picture', async () => {
    await go('#')
    const sideOf = (): Promise<string | undefined> =>
      page.evaluate(`onrecord.scene().nodes.find(({ label }) => label === '${TARGET}')?.side`)
    await expect.poll(sideOf).toBeDefined()
    expect(await sideOf()).not.toBe('left')
    const { x: left = 0, width = 0 } = (await page.locator('.picture .canvas').boundingBox()) ?? {}
    const { x, y } = await placeOf(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(left + width - 20, y, { steps: 10 })
    await page.mouse.up()
    await expect.poll(sideOf).toBe('left')
  })

  test('keys move the picture', async () => {
    await go('#')
    await page.locator('.picture').focus()
    const before = await placeOf(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await placeOf(page)).x).toBeLessThan(before.x)
    await page.keyboard.press('0')
    await expect.poll(async () => Math.round((await placeOf(page)).x)).toBe(Math.round(before.x))
  })

  const placeOf = (page: Page): Promise<{ x: number; y: number }> =>
    page.evaluate(`onrecord.placeOf('${idOf(TARGET)}')`)
})

/** The rows of a table, all of them. */
async function tableOf(page: Page, name: string): Promise<string[]> {
  const button = page.getByRole('button', { name, exact: true })
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
  const more = page.getByRole('button', { name: 'Show more rows' })
  while (await more.isVisible()) await more.click()
  return page.locator('.table tbody tr').allTextContents()
}

describe('axe finds nothing serious', () => {
  test.each([
    ['at first', () => '', {}],
    ['dark', () => `#who=${idOf(TARGET)}`, { dark: true }],
    ['narrow, by community, with a table', () => '#colour=community&table=ties', { width: 390 }],
    ['a tie by outlet', () => `${tieOf(SPEAKER, TARGET)}&compare=1`, {}],
    ['reading', () => `#read=${told[0]?.id}`, {}],
    ['reading in the dark', () => `#read=${told[0]?.id}`, { dark: true }],
  ])('%s', async (_, hash, options) => {
    const { page } = await opened(browser, `${fileUrl(folder)}${hash()}`, options)
    if (hash().includes('read')) await page.locator('.reading .text').waitFor()
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

describe('the server', () => {
  const answer = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init)

  test('answers only what the page asks for, and to nobody who asks under another name', async () => {
    expect((await answer('/graph.json')).status).toBe(200)
    expect((await answer('/records.ndjson')).status).toBe(404)
    expect((await answer('/../records.ndjson')).status).toBe(404)
    expect((await answer('/', { method: 'POST' })).status).toBe(405)
    const { port } = new URL(server.url)
    const { get } = await import('node:http')
    const status = await new Promise((resolve) =>
      get({ host: '127.0.0.1', port, path: '/graph.json', headers: { host: `evil.example:${port}` } }, (response) => {
        resolve(response.statusCode)
        response.resume()
      }),
    )
    expect(status).toBe(403)
  })

  test('with --edit the page writes what was decided, and shows it; without the token nobody does', async () => {
    const own = await buildFolder()
    const editing = await served(own, '--edit')
    const { page } = await opened(browser, `${editing.url}${tieOf(HOSTILE.name, 'Zoë Ångström')}`)
    await page.getByText('Wrong?').click()
    await page.getByLabel('Who', { exact: true }).fill(SPEAKER)
    await page.getByLabel('Why', { exact: true }).fill('she said so herself')
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByText('This build no longer has what the link leads to.').waitFor()
    await page.evaluate(`location.hash = '#read=${hostileStatement}'`)
    await expect.poll(() => page.locator('.side .who').textContent()).toBe(`${SPEAKER} on Zoë Ångström − against 87 %`)
    const [line = '', ...more] = readFileSync(join(own, 'decisions.jsonl'), 'utf8').trim().split('\n')
    expect(JSON.parse(line)).toMatchObject({ kind: 'speaker', why: 'she said so herself' })
    expect(more).toEqual([])

    const body = JSON.stringify({ words: ['not-a-statement', hostileStatement], why: 'mischief' })
    const post = (headers: Record<string, string>) =>
      fetch(new URL('decisions', editing.url), {
        method: 'POST',
        body,
        headers: { origin: new URL(editing.url).origin, ...headers },
      })
    expect((await post({})).status).toBe(403)
    const token = await page.locator('meta[name="onrecord-token"]').getAttribute('content')
    expect((await post({ 'x-onrecord-token': token ?? '', origin: 'http://evil.example' })).status).toBe(403)
    expect(await editing.end()).toBe(0)
  })

  test('Ctrl-C ends it', async () => {
    const another = await served(folder)
    expect(await another.end()).toBe(0)
  })
})
