/** What somebody writes or says, and speaks by. */
export const WORK =
  /^ ?(?:[\p{L}-]+ ){0,3}(?:accounts?|ads?|advert|affidavits?|analysis|articles?|attacks?|books?|briefs?|calculations?|calls?|claims?|columns?|comments?|complaints?|decisions?|denials?|disclosures?|documents?|editorials?|emails?|essays?|estimates?|films?|figures|filings?|forecasts?|front page|inquiry|interviews?|lawsuits?|letters?|memoirs?|memos?|messages?|news release|op-eds?|papers?|piece|plans?|polls?|posts?|press release|promises?|proposals?|record|remarks?|reports?|reporting|research|reviews?|ruling|speech|speeches|statements?|statistics|study|studies|submission|surveys?|testimony|threats?|transcripts?|tweets?|views?|warnings?|website|words)\b/iu

/** Whether words behind a name are of what its bearer has and does not speak by: "Orr’s aides", but not "Orr’s report". */
export const ownsOthers = (behind: string): boolean =>
  /^[’']s? \p{L}/u.test(behind) && !WORK.test(behind.replace(/^[’']s?/, ''))
