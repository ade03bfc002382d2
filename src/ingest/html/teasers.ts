import { FOLLOW, SHARE_LINE } from '../share-buttons.ts'
import type { Block } from './block.ts'

/** How lines begin that lead elsewhere, or ask for something. */
const LEADS = new RegExp(
  '^(?:read (?:more|also|next|the full|our)|related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|topics?))?\\s*(?::|$)|see also|also read|more on this|' +
    'more from|you may also|you might also|recommended|don.t miss|continue reading|story continues|article continues|' +
    'advertisement|sponsored|promoted|sign up|subscribe|join our|follow (?:us|@|\\w+ on)|share (?:this|on|via)|' +
    'click here|tap here|text size\\b|share\\s*:?$|most (?:popular|viewed|shared|commented|e-?mailed)|' +
    'watch\\s*(?::|now|the video|live)|listen\\s*(?::|to this)|play video|most read|trending|top stories|' +
    'newsletter|get (?:the latest|our)|we use cookies|this (?:site|website) uses cookies|by continuing to|' +
    'accept (?:all )?cookies|skip to|back to top|jump to|print this|email this|(?:readers. )?comments?\\s*(?:[([:]|$)|leave a (?:comment|reply)|' +
    'all rights reserved|posted in\\s*:|copyright\\b|©|\\d+ (?:min|minute)s? read|\\d+ comments?|image (?:source|caption|copyright|credit)|' +
    'photo(?:graph)?\\s*(?::|by |credit)|getty images|file photo|tags?\\s*:|topics?\\s*:|filed under)',
  'i',
)

/** Longest line that is taken for one of these by its first words. */
const MOST_LEAD = 220
/** How much of a line is linked that is nothing but links. */
const ALL_LINKED = 0.8

/**
 * Whether a paragraph among those of the text leads elsewhere: "Read more: …", a line that is one link and no sentence. A
 * sentence that begins like one and goes on to say something is none.
 */
export function isTeaser({ text, linked, kind }: Block): boolean {
  if (kind === 'quotation') return false
  if (!/[\p{L}\p{N}]/u.test(text) || text.search(SHARE_LINE) === 0) return true
  const isSentence = /[.!?…][”’"')\]]*$/.test(text)
  if (linked / text.length > ALL_LINKED && (!isSentence || kind === 'item')) return true
  if (text.length > MOST_LEAD) return false
  if (FOLLOW.test(text) || CREDIT.test(text) || RIGHTS.test(text) || isMenu(text, linked)) return true
  if (!LEADS.test(text)) return false
  return (
    !isSentence ||
    linked > 0 ||
    /^(?:we use|this (?:site|website)|by continuing|sign up|subscribe|all rights|copyright|©|follow|advertisement|join our|get )/i.test(
      text,
    )
  )
}

/** "(Credit: Ann Lens/The Example Times)", below a picture. */
const CREDIT = /^\((?:credit|photo|image|picture|photograph)s?\s*(?::|by )[^()]*\)$/i

/** "2011 The Example Times. All rights reserved." */
const RIGHTS = /^.{0,100}\ball rights reserved\.?$/i

/** "Home | About us | Search": short names between bars, some of them linked. */
const isMenu = (text: string, linked: number): boolean => {
  const parts = text.split(/\s*\|\s*/)
  return linked > 0 && parts.length > 2 && parts.every((part) => part.length < 40 && !/[.!?]$/.test(part))
}
