import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/ingest/html/page.ts'

const STORY = [
  'The harbour of Westgate will close for three weeks in November, harbourmaster Lena Frost said on Tuesday, and the council will vote on it.',
  '“Nobody has asked me,” said Piet Vanholt, who owns six boats and says that they will stay in port for as long as the weather is bad.',
  'The council meets on Friday, and its chair, Ruth Calder, said that every owner would be heard before the vote is taken.',
  'Frost said that the quay had been built for smaller ships than those that lie at it now, and that two of its walls had given way.',
]
const story = STORY.map((words) => `<p>${words}</p>`).join('')

/** A page with something around its text: above, below, and beside what holds it. */
const page = (parts: { head?: string; above?: string; below?: string; beside?: string; text?: string }): string =>
  `<!doctype html><html><head><title>Harbour to close</title>${parts.head ?? ''}</head><body><div class="wrapper"><div class="main-content">` +
  `<h1>Harbour to close</h1>${parts.above ?? ''}<div class="story-text">${parts.text ?? story}</div>${parts.below ?? ''}</div>${parts.beside ?? ''}</div></body></html>`

const ANSWER =
  '<p>The council has never listened to anybody in this town, and it will not begin to do so now, will it?</p>'

describe('what stands around the text of a page is none of it', () => {
  test.each<[what: string, html: string]>([
    [
      "readers' comments that are longer than the article",
      page({
        below: `<div id="comments"><h3>Readers' Comments (718)</h3><ol class="comments-list">${`<li><div class="commentor-info">Party: NA</div><div class="submitted-comment">${ANSWER}${ANSWER}</div></li>`.repeat(9)}</ol></div>`,
      }),
    ],
    [
      "readers' comments, each in an element of its own",
      page({ below: `<table>${`<tr><td><div class="comment">${ANSWER}</div></td></tr>`.repeat(3)}</table>` }),
    ],
    [
      'a rail of figures and headings',
      page({
        beside: `<div class="right-rail"><table><tr><td>Composite</td><td>2,456</td></tr></table><p>What people are reading right now, and what they have read since the morning.</p></div>`,
      }),
    ],
    [
      'buttons for the size of the letters',
      page({
        text: `<p>${STORY[0]}</p><div class="adjust-text-size"><h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul></div>${STORY.slice(
          1,
        )
          .map((words) => `<p>${words}</p>`)
          .join('')}`,
      }),
    ],
    [
      'what opens when somebody shares',
      page({
        above: `<div class="util-bar-flyout"><p>A link has been sent to your friend's email address.</p><p>A link has been posted to your feed, where all your friends can see it now.</p></div>`,
      }),
    ],
    [
      'whom to follow',
      page({
        below:
          '<p>Please follow the Harbour Desk on Twitter and Facebook.</p><p>Follow Ann Writer on Twitter.</p><p>Add us on Facebook!</p>',
      }),
    ],
    [
      'share buttons',
      page({ above: '<p>Facebook Twitter Pinterest</p>', below: '<p>Share on Facebook | Share on X</p>' }),
    ],
    [
      'credits, rights, rules and menus',
      page({
        below:
          '<p>(Credit: Ann Lens/The Example Times)</p><p>2011 The Example Times Inc. All Rights Reserved.</p><p>- -</p><p>_____</p><p><a href="/">Home</a> | About us | Search</p>',
      }),
    ],
    ['the line of who wrote it', page({ above: '<p>By: Ann Writer, Harbour Desk</p>' })],
    ['the days of the page', page({ above: '<p>Published: 11/18/2011 2:27 AM Last Modified: 11/18/2011 4:06 AM</p>' })],
    [
      'the foot of the page that says who the station is',
      page({
        text: `<p>${STORY[0]}</p>`,
        beside: `</div><div class="footer-container"><div class="footer-copyright"><div>Harbour Radio 93.9 is the station of the whole coast, with news, songs, talks, plays, concerts, debates and weather, day and night, for all who live there, work there or sail there, and for those who only dream of it.</div></div>`,
      }),
    ],
  ])('%s', (_, html) => {
    expect(readPage(html).paragraphs).toEqual(STORY.slice(0, html.includes(STORY[1] ?? '') ? 4 : 1))
  })

  test.each([
    'Follow the money on Facebook and you will find the owners of the harbour, Frost said.',
    'Get everybody who owns a boat on Facebook, and nobody will come to the harbour, she said.',
    'Facebook, Twitter and Pinterest have said nothing about the harbour, the council said.',
    'The council said that all rights reserved to the town would be given to those who own boats.',
    'Calder, who shared the news on Facebook, said in a comment that the vote would be taken.',
    'Text size is not what matters in a harbour, said Calder, and no one disagreed.',
  ])('but a sentence that looks like it is: %s', (sentence) => {
    const { paragraphs } = readPage(page({ text: `${story}<p>${sentence}</p>` }))
    expect(paragraphs).toEqual([...STORY, sentence])
  })

  test.each(['commentary', 'community-voice', 'unrelated', 'socialist-party', 'author', 'social-remark'])(
    'nor is a paragraph between others for its class: %s',
    (name) => {
      const quotation = '“It is the third time in a year,” said Piet Vanholt.'
      const { paragraphs } = readPage(page({ text: `${story}<p class="${name}">${quotation}</p>${story}` }))
      expect(paragraphs).toEqual([...STORY, quotation, ...STORY])
    },
  )

  test.each([
    '<p>It will close.</p><cite>Piet Frost</cite>',
    'It will close. <cite>Piet Frost</cite>\n',
    '<p>It will close.</p><p><cite>Piet Frost</cite></p>',
    '<p>It will close.</p><footer>— <cite>Piet Frost</cite></footer>',
  ])('nor is whoever is quoted a part of the quotation: %s', (quotation) => {
    expect(readPage(page({ text: `${story}<blockquote>${quotation}</blockquote>${story}` })).paragraphs).toEqual([
      ...STORY,
      '“It will close.” — Piet Frost',
      ...STORY,
    ])
  })

  test.each([
    ['Frost said <q>we will not close</q>, and left.', 'Frost said “we will not close”, and left.'],
    ['Frost <del>denied</del> <ins>confirmed</ins> it, <s>not</s> twice.', 'Frost confirmed it, twice.'],
    ['<mark>Frost</mark> said <cite>no</cite> on <time>Monday</time>.', 'Frost said no on Monday.'],
    ['<a href="/f">Piet Frost</a> told <a href="/c">Ann Calder</a> so.', 'Piet Frost told Ann Calder so.'],
  ])('nor are words lost, or kept that are struck out: %s', (html, sentence) => {
    expect(readPage(page({ text: `${story}<p>${html}</p>${story}` })).paragraphs).toEqual([
      ...STORY,
      sentence,
      ...STORY,
    ])
  })

  test('nor is a paragraph read twice where the one before is not closed', () => {
    const open = `${STORY.map((words) => `<p>${words}`).join('')}<ul><li>Frost said no.<li>Calder agreed.</ul><p>Vanholt left.`
    const said = ['Frost said no.', 'Calder agreed.', 'Vanholt left.']
    expect(readPage(page({ text: open })).paragraphs).toEqual([...STORY, ...said])
  })

  test.each(['Frost praised Piet Vanholt, Ruth Calder and three owners.', '“Never again,” said Calder.'])(
    'nor is a paragraph left out for having few small words: %s',
    (said) => {
      expect(readPage(page({ text: `${story}<p>${said}</p>${story}` })).paragraphs).toEqual([...STORY, said, ...STORY])
    },
  )

  test('a column in an element named after the comment pages is kept', () => {
    const html = `<html><body><div class="comment"><h1>Harbour to close</h1>${story}</div></body></html>`
    expect(readPage(html).paragraphs).toEqual(STORY)
  })
})

describe('fields of a page', () => {
  test.each<[line: string, author: string | undefined]>([
    ['By Ann Writer', 'Ann Writer'],
    ['By Ann Writer October 3, 2014', 'Ann Writer'],
    ['By Ann Writer Tuesday, Aug. 17, 2010', 'Ann Writer'],
    ['Ann Writer | Apr 19, 2013', 'Ann Writer'],
    ['By Ann Writer @annwriter on June 26, 2014 at 9:00a', 'Ann Writer'],
    ['Ann Writer2014-01-26 21:32:46 UTC', 'Ann Writer'],
    ['By Ann Writer, The Example Times 8:42 a.m. EDT October 3, 2014', 'Ann Writer, The Example Times'],
    ['ANN WRITER and BO AUTHOR - Harbour Desk | Wire – 1 hr 4 mins ago', 'ANN WRITER and BO AUTHOR - Harbour Desk'],
    ['9:39AM BST 05 Oct 2011', undefined],
    ['By May Junewood', 'May Junewood'],
  ])('who wrote it: %s', (line, author) => {
    const { fields, paragraphs } = readPage(page({ above: `<div class="byline">${line}</div>` }))
    expect(fields.author).toBe(author)
    expect(paragraphs).toEqual(STORY)
  })

  test.each<[what: string, html: string, day: string]>([
    [
      'an abbreviation that holds the time',
      page({ above: '<abbr title="2011-08-25T01:40:40Z">1 hr ago</abbr>' }),
      '2011-08-25',
    ],
    ['figures behind a word', page({ above: '<p>Published: 11/18/2011 2:27 AM</p>' }), '2011-11-18'],
    [
      'the address, with a section in it, and not what is told',
      page({
        head: '<link rel="canonical" href="https://t.example/2010/POLITICS/08/13/harbour/index.html">',
        above: '<ul><li>The Harbour Act was signed into law on August 14, 1935</li></ul>',
      }),
      '2010-08-13',
    ],
    [
      'a line of its own, and not what is told above',
      page({
        above:
          '<ul><li>The old harbour act was signed into law on August 14, 1935</li></ul><p>Ann Writer, Harbour Desk, August 13, 2010</p>',
      }),
      '2010-08-13',
    ],
  ])('the day: %s', (_, html, day) => {
    expect(readPage(html).fields.publishedAt).toBe(day)
  })

  test.each([
    ['Example Times | Harbour to close', 'Example Times', 'Harbour to close'],
    ['Harbour to close | Example Times', 'Example Times', 'Harbour to close'],
    ['Harbour to close | What now?', 'Example Times', 'Harbour to close | What now?'],
  ])('the title without the site: %s', (title, site, expected) => {
    const html = `<html><head><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}"></head><body>${story}</body></html>`
    expect(readPage(html).fields).toMatchObject({ title: expected, outlet: site })
  })

  const HOME = '<a href="https://times.example/">Example Times</a>'
  test.each([
    ['Example Times » Blog Archive » Harbour to close', `<h1>${HOME}</h1>`, 'Harbour to close', 'Example Times'],
    [
      'Example Times &raquo; Harbour to close',
      `<h2>${HOME}</h2><h1>Harbour to close</h1>`,
      'Harbour to close',
      'Example Times',
    ],
    ['Harbour to close » Archives » Example Times', '<h1>Harbour to close</h1>', 'Harbour to close', 'Example Times'],
    ['Archive to close | Example Times', '<h1>Archive to close</h1>', 'Archive to close', 'Example Times'],
    // A headline may have a link in it that leads home, or lead to its own page.
    ['Fair in Example Times town | Post', `<h1>Fair in ${HOME} town</h1>`, 'Fair in Example Times town', 'Post'],
    [
      'Harbour to close | Post',
      '<h1><a href="https://times.example/1">Harbour to close</a></h1>',
      'Harbour to close',
      'Post',
    ],
  ])('the site by what leads home: %s', (title, headings, expected, outlet) => {
    const html = `<html><head><title>${title}</title></head><body>${headings}${story}</body></html>`
    expect(readPage(html).fields).toMatchObject({ title: expected, outlet })
  })
})
