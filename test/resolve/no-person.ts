/** Words that name no person by themselves: pronouns, the calendar, titles, countries. */
export const NO_PERSON =
  /^(?:I|he|she|it|we|you|they|him|her|his|who|that|this|Mr|Mrs|Ms|Dr|Sir|president|minister|secretary|senator|mayor|PM|prime minister|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Britain|France|Ukraine|Russia|China|America|US|UK|U\.S\.)$/i
