import type { Element } from './tree.ts'

const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a paragraph. */
export const BLOCKS = listed(
  'root html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

/** Elements without words for the reader. */
const SILENT = listed(
  'script style noscript template svg math iframe object embed video audio canvas map button input select textarea ' +
    'option label head link meta title datalist progress meter dialog',
)

/** Words that were struck out: the text as it stands now is without them. */
const STRUCK = listed('del s strike')

/** Parts of a page beside its text. */
const BESIDE = listed('nav aside menu')

export const HEADINGS = listed('h1 h2 h3 h4 h5 h6')

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[^;]*line-through/i
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|hidden|d-none|u-hidden)(?:\s|$)/i

/** Whether nothing in an element is to be read. */
export const isSilent = ({ name, attributes }: Element): boolean =>
  SILENT.has(name) ||
  STRUCK.has(name) ||
  'hidden' in attributes ||
  HIDDEN_STYLE.test(attributes.style?.slice(0, 1000) ?? '') ||
  HIDDEN_CLASS.test(attributes.class?.slice(0, 1000) ?? '')

/** What a page calls an element: its class, id, role and the like, in small letters, words parted by blanks. */
export const labelsOf = ({ attributes }: Element): string =>
  [attributes.class, attributes.id, attributes.role, attributes['data-component'], attributes['data-testid']]
    .map((value) => value?.slice(0, 300) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\s/:.-]+/g, ' ')

const words = (list: string): RegExp => new RegExp(`(?:^|\\s)(?:${list.trim().replace(/\s+/g, '|')})(?=\\s|$)`)

/** Names of what is never the text, whatever stands in it. */
const NEVER = words(`
  related recommend recommended recommendations recirculation newsletter newsletters cookie cookies consent gdpr onetrust
  trending outbrain taboola teaser teasers promo promos promobox advert adverts advertisement advertisements adslot dfp
  breadcrumb breadcrumbs pagination disqus comments commentlist infobox mostread mostpopular readmore paywall subscribe
  subscription signup sidebar navigation nav menu masthead popup modal caption captions imagecaption wp\\scaption
  banner\\sad ad\\sunit most\\sread most\\spopular most\\sviewed read\\smore more\\son also\\sread read\\snext up\\snext you\\smay\\salso
  author\\sbio about\\sauthor about\\sthe\\sauthor bio\\sbox media\\scaption image\\scaption photo\\scaption photo\\scredit image\\scredit
  article\\stags tag\\slist hashtags contentinfo search banner complementary comment sharebar flyout ugc textsize
  share\\sbar share\\sbuttons share\\stools share\\slinks share\\semail share\\ssummary social\\sshare
  site\\sfooter page\\sfooter footer\\scontainer footer\\scopyright
  text\\ssize right\\srail left\\srail side\\srail right\\sbar author\\sinfo editor\\sbio short\\sbio video\\sdesc
`)

/** Names of what is seldom the text: it is where it is told in whole sentences. */
const SELDOM = words(`
  share sharing social follow sponsor sponsored community remark ad ads promoted widget widgets tools
  toolbar meta footer header credit credits source tag tags topics keywords print rating login more extra links list
  copyright disclaimer legal notice byline author authors timestamp date published updated kicker
`)

/** What may be longer than the article: readers' answers, and what a site says of itself at the foot of its pages. */
const LONG = words(
  'comments commentlist comment\\slist comment\\sthread disqus site\\sfooter page\\sfooter footer\\scontainer',
)

export const mayBeLong = (element: Element): boolean => LONG.test(labelsOf(element))

const CREATED_BESIDE = new Set(['banner', 'navigation', 'complementary', 'search', 'contentinfo', 'dialog'])

/** How much an element's name speaks against its being part of the text. */
export function doubtOf(element: Element): 'none' | 'seldom' | 'never' {
  if (element.name === 'body' || element.name === 'html' || element.name === 'root') return 'none'
  if (BESIDE.has(element.name) || CREATED_BESIDE.has(element.attributes.role ?? '')) return 'never'
  const labels = labelsOf(element)
  // A page says of its whole text what it has beside it: "has-sidebar", "with-comments".
  if (/(?:^|\s)(?:has|with|no|without|is)\s/.test(labels)) return element.name === 'footer' ? 'seldom' : 'none'
  if (NEVER.test(labels)) return 'never'
  return SELDOM.test(labels) || element.name === 'footer' || element.name === 'header' ? 'seldom' : 'none'
}
