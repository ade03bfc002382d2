import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from './folder.ts'
import { docxOf, paragraph, zipOf } from './made.ts'
import { readAll } from './read.ts'

/** What is read in one file: fields and text of each article, and messages without the path. */
async function readOne(file: string, content: string | Uint8Array): Promise<{ read: object[]; said: string[] }> {
  const folder = folderOf({ [file]: content })
  const { articles, errors } = await readAll([folder])
  return {
    read: articles.map(({ info, text }) => ({ ...info, paragraphs: text.split('\n\n') })),
    said: errors.map(({ message }) => message.replace(`${folder}/`, '')),
  }
}

const TITLE = '<w:outlineLvl w:val="0"/>'
const mark = (n: number): string => `<w:p><w:bookmarkStart w:id="${n}" w:name="Bookmark_${n}"/></w:p>`

describe('Nexis', () => {
  test('a transcript as teleprinters broke it is read by paragraphs; captions, editions and labels are left aside', async () => {
    const lines = [
      'TOM REED [Host]: Good evening. The minister of finance is with us to',
      'talk about the budget that the assembly passed last night by only two',
      'votes.',
      'MARY STONE [Minister]: Thank you. I have said all along that no town in',
      'the north will be worse off, and I stand by every word of it, whatever',
      'my friends in the opposition may say about the figures in it.',
    ]
    const { read, said } = await readOne(
      'list.docx',
      docxOf(
        [
          paragraph('**Job Number:** 1'),
          paragraph('**Documents (2)**'),
          paragraph('1. Tonight'),
          paragraph('**Search Terms:** budget'),
          mark(1),
          paragraph('Tonight', TITLE),
          paragraph('Example Radio, Late Edition'),
          paragraph('October 26, 2016, Wednesday, 10:00 PM - 11:00 PM EST, FINAL EDITION'),
          paragraph('**Show:**\u00a0TONIGHT'),
          paragraph('\n**Guests:**\u00a0Mary Stone'),
          paragraph('**Body**'),
          ...lines.map((line) => paragraph(line)),
          paragraph('\n**Load-Date:**\u00a0October 30, 2016'),
          paragraph('**End of Document**'),
          mark(2),
          paragraph('Wednesday’s letters', TITLE),
          paragraph('The Example Times'),
          paragraph('26 October 2016'),
          paragraph('**Length:**\u00a020 words'),
          paragraph('**Body**'),
          paragraph('**Subject**s of the letters were many, and **the budget** was one.'),
          paragraph('Section: a word that a sentence may begin with, Tom Reed said.'),
          paragraph('Graphic'),
          paragraph('PHOTOS (A1); CHART: What it costs'),
          paragraph('Ann Hand contributed reporting.'),
          paragraph('Ann Hand contributed reporting.'),
          paragraph('**Graphic**'),
          paragraph('Mary Stone: “It is fair”'),
        ].join(''),
      ),
    )
    expect(said).toEqual([])
    expect(read).toMatchObject([
      {
        title: 'Tonight',
        outlet: 'Example Radio',
        publishedAt: '2016-10-26',
        paragraphs: [lines.slice(0, 3).join(' '), lines.slice(3).join(' ')],
      },
      {
        title: 'Wednesday’s letters',
        outlet: 'The Example Times',
        publishedAt: '2016-10-26',
        part: 'document 2',
        paragraphs: [
          'Subjects of the letters were many, and the budget was one.',
          'Section: a word that a sentence may begin with, Tom Reed said.',
          'Graphic',
          'Ann Hand contributed reporting.',
        ],
      },
    ])
  })

  test('pages of many articles: classes differ, logos stand before names, the body is one block', async () => {
    const doc = (n: number, inner: string): string =>
      `<A NAME="DOC_ID_${n}_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n` +
      `<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">${n} of 2 DOCUMENTS</SPAN></P>\n</DIV>\n${inner}<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n`
    const left = (words: string): string => `<BR><DIV CLASS="c5"><P CLASS="c6">${words}</P>\n</DIV>\n`
    const { read, said } = await readOne(
      'nexis.html',
      `<HTML><HEAD><STYLE TYPE="text/css"><!--\n.c0 { text-align: center; }\n.c3 { text-align: center; margin-left: 13%; }\n.c5 { text-align: left; }\n--></STYLE>\n<!-- LXNComment 1 --></HEAD>\n<BODY><DIV CLASS="c5">Terms: budget</DIV>\n` +
        doc(
          1,
          '<BR><DIV CLASS="c0"><BR><P CLASS="c1"><IMG SRC="logo" ALT="logo"><BR><SPAN>Example Press</SPAN></P>\n</DIV>\n' +
            '<BR><DIV CLASS="c3"><P CLASS="c1"><SPAN>October 26, </SPAN><SPAN>2016 Wednesday 9:50 PM GMT</SPAN></P>\n</DIV>\n' +
            left('<SPAN>Stone defends<BR>budget</SPAN>') +
            left('<SPAN>BYLINE: </SPAN><SPAN>Ann Writer</SPAN>') +
            left('<SPAN>LENGTH: </SPAN><SPAN>20 words</SPAN>') +
            '<BR><DIV CLASS="c5"><P CLASS="c9"><SPAN>Mary Stone said the </SPAN><SPAN CLASS="c4">budget</SPAN><SPAN> was &quot;fair&quot;.</SPAN></P>\n<P CLASS="c9">LENGTH: that was what it lacked, Tom Reed said.</P>\n</DIV>\n' +
            left('<SPAN>LOAD-DATE: </SPAN><SPAN>October 28, 2016</SPAN>') +
            '<BR><DIV CLASS="c0"><BR><P CLASS="c1"><SPAN>Copyright 2016 Example Press<BR>All Rights Reserved</SPAN></P>\n</DIV>\n',
        ) +
        doc(
          2,
          '<BR><DIV CLASS="c0"><P CLASS="c1">The Example Times</P>\n</DIV>\n<BR><DIV CLASS="c3"><P CLASS="c1">27 October 2016</P>\n</DIV>\n' +
            left('Letters') +
            left('The minister is wrong.') +
            left('LANGUAGE: ENGLISH'),
        ) +
        '</BODY></HTML>',
    )
    expect(said).toEqual([])
    expect(read).toMatchObject([
      {
        ...{ title: 'Stone defends budget', outlet: 'Example Press', publishedAt: '2016-10-26', author: 'Ann Writer' },
        paragraphs: ['Mary Stone said the budget was "fair".', 'LENGTH: that was what it lacked, Tom Reed said.'],
      },
      {
        title: 'Letters',
        outlet: 'The Example Times',
        publishedAt: '2016-10-27',
        paragraphs: ['The minister is wrong.'],
      },
    ])
  })

  test('plain text: long names of papers, labels without blank lines, and who signs a letter', async () => {
    const { read } = await readOne(
      'old.txt',
      '1 of 1 DOCUMENTS\r\n\r\n  The Example Times of Westgate and the Northern Towns, with the Example Herald\r\n\r\n' +
        '                     Wednesday 26 October 2016 Edition 1\r\n\r\nLetters\r\n\r\nBYLINE: Ann Writer\r\nLENGTH: 9 words\r\n\r\n' +
        'The minister is wrong. SUBJECT: none.\r\n\r\n                              Grace Reader\r\n\r\n' +
        'SUBJECT: BUDGETS (92%)\r\n\r\nGRAPHIC: Stone\r\n\r\nHer hat\r\n\r\nLOAD-DATE: October 28, 2016\r\n\r\n                Copyright 2016 Example\r\n',
    )
    expect(read).toMatchObject([
      {
        outlet: 'The Example Times of Westgate and the Northern Towns, with the Example Herald',
        ...{ title: 'Letters', publishedAt: '2016-10-26', author: 'Ann Writer' },
        paragraphs: ['The minister is wrong. SUBJECT: none.', 'Grace Reader'],
      },
    ])
  })
})

describe('other archives', () => {
  test('ProQuest', async () => {
    const rule = '_'.repeat(60)
    const { read, said } = await readOne(
      'proquest.txt',
      `${rule}\r\n\r\nDocument 1 of 2\r\n\r\nStone defends budget\r\n\r\nAuthor: Writer, Ann\r\n\r\nFull text: Mary Stone said the budget was fair.\r\n\r\nTitles: he has none, Tom Reed said.\r\n\r\nTitle: Stone defends budget\r\n\r\nPublication title: Example Times, Late Edition (East Coast); Westgate\r\n\r\nPublication date: Oct 26, 2016\r\n\r\nProQuest document ID: 123\r\n\r\n${rule}\r\n\r\nTitle: Not in full\r\n\r\nPublication title: Example Times\r\n\r\nFull text: \r\n\r\nPublication date: Oct 27, 2016\r\n\r\n${rule}\r\n\r\nContact us at: http://example.example\r\n`,
    )
    expect(read).toMatchObject([
      {
        ...{ title: 'Stone defends budget', outlet: 'Example Times', publishedAt: '2016-10-26', author: 'Writer, Ann' },
        paragraphs: ['Mary Stone said the budget was fair.', 'Titles: he has none, Tom Reed said.'],
      },
    ])
    expect(said).toEqual(['proquest.txt (document 2): "Not in full" has no full text in this export'])
  })

  test('Factiva, laid out for reading and with the codes of its fields', async () => {
    const text = (words: string): string => `<p class="articleParagraph enarticleParagraph">${words}</p>`
    const row = (code: string, value: string): string => `<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`
    const { read } = await readOne(
      'factiva.html',
      `<html><head><title>Factiva</title></head><body><div class="article enArticle"><div id="hd"><span class='enHeadline'>Stone defends budget</span></div><div class="author">By Ann Writer</div><div>503 words</div><div>14 November 2016</div><div>The Example Times</div><div>EXT</div><div>English</div>${text('Mary Stone said the <b>budget</b> was fair.')}${text('Tom Reed did not.')}<p>Document EXT01</p></div>` +
        `<div class="article enArticle"><table>${row('HD', '<span>Reed objects</span>')}${row('PD', '15 November 2016')}${row('SN', 'The Example Herald')}${row('LP', text('Tom Reed objected.'))}${row('TD', text('Stone did not answer.'))}</table></div></body></html>`,
    )
    expect(read).toMatchObject([
      {
        ...{
          title: 'Stone defends budget',
          outlet: 'The Example Times',
          publishedAt: '2016-11-14',
          author: 'Ann Writer',
        },
        paragraphs: ['Mary Stone said the budget was fair.', 'Tom Reed did not.'],
      },
      {
        ...{ title: 'Reed objects', outlet: 'The Example Herald', publishedAt: '2016-11-15' },
        paragraphs: ['Tom Reed objected.', 'Stone did not answer.'],
      },
    ])
  })

  test('Factiva, with long scripts above it, and read in another language than the articles', async () => {
    const article = (id: string, lines: string): string =>
      `<div id="article-${id}" class="article" ><div class="article enArticle"><p>\n<div id="hd" ><span class='enHeadline'>\nStone defends <b>budget</b>\n</span>\n</div>${lines}\n</p>\n<p class="articleParagraph enarticleParagraph">\nMary Stone said the\nbudget of ${id} was fair.\n</p>\n<p>Example Ltd.</p><p>Dokument ${id}</p></div></div><br/>`
    const lines = (words: string, day: string): string =>
      `<div>${words}</div><div>${day}</div><div>18:33</div><div>The Example Times</div><div>EXT</div><div>Englisch</div>`
    const { read } = await readOne(
      'page.html',
      `<!DOCTYPE html><html><head><script>${'var a = 1;'.repeat(5000)}</script><title>Factiva</title></head><body>${article('ext1', lines('1.529 Wörter', '16 Mai 2002'))}${article('ext2', lines('529 mots', '16 août 2002'))}${article('ext3', lines('529 words', '3 March 2002'))}</body></html>`,
    )
    expect(read).toMatchObject(
      ['2002-05-16', '2002-08-16', '2002-03-03'].map((publishedAt, index) => ({
        ...{ title: 'Stone defends budget', outlet: 'The Example Times', publishedAt },
        paragraphs: [`Mary Stone said the budget of ext${index + 1} was fair.`],
      })),
    )
  })

  test('Factiva in a word processor, laid out for reading and with the codes of its fields', async () => {
    const rtf = (lines: readonly string[]): string =>
      `{\\rtf1\\ansi\\ansicpg1252 ${lines.map((line) => line.replace(/\*\*(.+)\*\*/, '{\\b $1}')).join('\\par ')}\\par }`
    const laidOut = rtf([
      ...[
        'News',
        '**Stone defends budget**',
        'By Ann Writer',
        '503 words',
        '14 November 2016',
        '18:33',
        'The Example Times',
      ],
      ...[
        'EXT',
        '12',
        'English',
        '(c) 2016 Example Times Ltd.',
        'Mary Stone said the budget was fair.',
        'Tom Reed did not.',
      ],
      ...[
        'Example Times Ltd.',
        'Document EXTT000020161114ecbe0001x',
        '',
        '**Reed objects**',
        '1,204 words',
        '15 November 2016',
      ],
      ...[
        'The Example Herald',
        'EXH',
        'English',
        'Copyright 2016',
        'Tom Reed objected.',
        'Document EXHH000020161115ecbf0000g',
      ],
      ...['Search Summary', 'Text', 'budget', 'Results Found', '2'],
    ])
    const coded = rtf([
      ...[
        'HD',
        'Stone stays',
        'BY',
        'Ann Writer',
        'WC',
        '12 words',
        'PD',
        '16 November 2016',
        'SN',
        'The Example Times',
        'LA',
        'English',
      ],
      ...[
        'LP',
        'Stone said she would stay.',
        'TD',
        'Reed laughed.',
        'Nobody else did.',
        'AN',
        'Document EXTT000020161116ecbe0001x',
      ],
    ])
    const folder = folderOf({ 'a.rtf': laidOut, 'b.rtf': coded })
    const { articles } = await readAll([folder])
    const found = articles.map(({ info, text }) => [info.title, info.outlet, info.publishedAt, info.author, text])
    expect(found).toEqual([
      [
        ...['Stone defends budget', 'The Example Times', '2016-11-14', 'Ann Writer'],
        'Mary Stone said the budget was fair.\n\nTom Reed did not.',
      ],
      ['Reed objects', 'The Example Herald', '2016-11-15', undefined, 'Tom Reed objected.'],
      [
        ...['Stone stays', 'The Example Times', '2016-11-16', 'Ann Writer'],
        'Stone said she would stay.\n\nReed laughed.\n\nNobody else did.',
      ],
    ])
  })

  test('a document of somebody’s own that counts words and names a day is none of Factiva', async () => {
    const { read } = await readOne(
      'own.docx',
      docxOf(
        ['Notes', '503 words', 'Stone spoke on 14 November 2016.', 'Reed did not.']
          .map((line) => paragraph(line))
          .join(''),
      ),
    )
    expect(read).toMatchObject([{ paragraphs: expect.arrayContaining(['503 words', 'Reed did not.']) }])
  })
})

describe('documents', () => {
  const expected = {
    ...{ title: 'Stone defends budget', author: 'Ann Writer', publishedAt: '2016-10-26' },
    paragraphs: ['Mary Stone said it was “fair”.', 'Tom Reed did not agree.'],
  }

  test('Word: what was deleted, codes of fields, boxes and tables are no text', async () => {
    const { read } = await readOne(
      'a.docx',
      docxOf(
        paragraph('Stone defends budget', '<w:pStyle w:val="Heading1"/>') +
          paragraph('By Ann Writer') +
          paragraph('26 October 2016') +
          '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
          '<w:p><w:smartTag w:element="PersonName"><w:r><w:t>Mary Stone</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> said it </w:t></w:r><w:del><w:r><w:delText>is</w:delText></w:r></w:del><w:ins><w:r><w:t>was “fair”.</w:t></w:r></w:ins><w:r><w:instrText>HYPERLINK "x"</w:instrText><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:r></w:p>' +
          '<w:p><w:sdt><w:sdtContent><w:r><w:t>Tom Reed</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> did not agree.</w:t></w:r></w:p>',
      ),
    )
    expect(read).toMatchObject([expected])
  })

  test('OpenDocument: notes and what was deleted are no text', async () => {
    const { read } = await readOne(
      'a.odt',
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml':
          '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>' +
          '<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:h text:outline-level="1">Stone defends budget</text:h>' +
          '<text:p>By Ann Writer</text:p><text:p>26 October 2016</text:p>' +
          '<text:p>Mary Stone<text:s/>said <text:span>it</text:span> was “fair”<text:note><text:p>A note.</text:p></text:note>.</text:p><text:p>Tom Reed did not agree.</text:p>' +
          '</office:text></office:body></office:document-content>',
      }),
    )
    expect(read).toMatchObject([expected])
  })

  test('RTF: signs in code pages and in Unicode; tables of fonts and pictures are no text', async () => {
    const { read } = await readOne(
      'a.rtf',
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}{\\pict\\bin4 }}{{}\\outlinelevel0 Stone defends \\uc1\\u98?udget\\par\\pard By Ann Writer\\par 26 October 2016\\par Mary Stone said it was \\u8220?fair\\'94.{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt }}\\par Tom Reed did {\\v hidden }not\n agree.\\par}",
    )
    expect(read).toMatchObject([expected])
  })

  test('PDF: columns, paragraphs and broken words as they are read; heads and numbers of pages are no text', async () => {
    const { articles } = await readAll([join(import.meta.dirname, 'samples/two-columns.pdf')])
    expect(articles[0]?.info).toMatchObject({
      title: 'Stone defends budget in stormy session of the assembly',
      author: 'Ann Writer',
    })
    expect(articles[0]?.text.split('\n\n')).toEqual([
      'Finance minister Mary Stone said on Tuesday that the budget was “fair to every family”, and that no town in the north would lose its school, its library or its bus.',
      '“I will defend it in every town,” she told the assembly, which met until midnight.',
      'Tom Reed, who leads the opposition, told reporters that he did not agree, and that families in the north would lose money in each of the coming three years.',
      '“It is a betrayal,” Mr Reed said. He would vote against it, he said, and so would his party.',
      'Officials said that the vote would be held next week, when most well-known members are back in the capital.',
      'The vote was put off twice. Nobody knows when it will be held.',
      'This is page three, and it is the last of all.',
    ])
  })

  test('what is no document, though it is named so, is one line each', async () => {
    const folder = folderOf({
      'a.docx': 'no archive',
      'b.docx': zipOf({ 'word/other.xml': 'x' }),
      'c.docx': docxOf('<w:p><w:r><w:t>open'),
      'd.pdf': '%PDF-1.4 and nothing else',
      'e.rtf': '{\\rtf1}',
      'f.odt': zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'g.rtf': 'plain words',
    })
    const { articles, errors } = await readAll([folder])
    expect(articles.map(({ info }) => info.file)).toEqual([])
    expect(errors.map(({ message }) => message.replace(`${folder}/`, '').slice(0, 6))).toEqual([
      ...['a.docx', 'b.docx', 'c.docx', 'd.pdf:', 'e.rtf:', 'f.odt:', 'g.rtf:'],
    ])
  })
})
