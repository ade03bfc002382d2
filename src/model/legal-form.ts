/** What companies are in law, behind their names, as keys have it: "inc". */
export const LEGAL_FORM =
  /(?<=\S)(?: (?:inc|incorporated|ltd|limited|plc|corp|corporation|llc|llp|lp|co|company|ag|gmbh|se|sa|s a|nv|n v|bv|b v|spa|oyj|ab|asa|as|sas|sarl|pty|kk|holdings?))+$/
