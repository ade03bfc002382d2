/** Where pages offer to share them, and the other buttons that stand beside those. */
const PLACE =
  'Facebook|Twitter|X|Pinterest|LinkedIn|WhatsApp|Reddit|Instagram|YouTube|Telegram|Tumblr|Flipboard|Messenger|' +
  'Google\\+|Google Plus|E-?mail|Print|Copy link|Link copied'
const BUTTON = `(?:(?:Share|Post|Pin|Send|Save|Tweet)(?: this(?: article| story| page)?)?(?: (?:on|to|via|by|with))? )?(?:${PLACE})|Share|Tweet`
const BETWEEN = '[ \\t\\u00A0]*[ \\t\\u00A0|•·/][ \\t\\u00A0]*'

/** A line that is nothing but buttons: "Facebook Twitter Pinterest", "Share on Facebook | Share on Twitter". */
export const SHARE_LINE = new RegExp(`^[ \\t]*(?:${BUTTON})(?:${BETWEEN}(?:${BUTTON}))+[ \\t\\r]*$`, 'gmu')

/** Three buttons or more that a caption or a paragraph follows on the same line: no sentence begins so, for it has commas. */
export const SHARE_HEAD = new RegExp(
  `^(?:(?:${BUTTON})${BETWEEN}){2,}(?:${BUTTON})[ \\t\\u00A0]+(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
  'gmu',
)

const NETWORK = '(?:Facebook|Twitter|X|Instagram|LinkedIn|Google\\+|Google Buzz|YouTube|Pinterest|TikTok|Tumblr)'

/** "Follow Ann Writer on Twitter.", "Please like us on Facebook and Instagram". */
export const FOLLOW = new RegExp(
  `^(?:please\\s+)?(?:follow|like|find|add|join|get)\\s+(?:\\S+\\s+){1,6}?on\\s+${NETWORK}(?:,?\\s+(?:and\\s+|or\\s+)?${NETWORK})*[.!]?$`,
  'i',
)
