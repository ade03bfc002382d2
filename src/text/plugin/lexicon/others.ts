/** Names that begin or end like one of the lists and are none of them: no party, no people, no country. */
export const OTHER_NAMES: readonly string[] = [
  ...[
    'Social Democrats',
    'Christian Democrats',
    'Sweden Democrats',
    'Social Democratic Party',
    'Christian Democratic Party',
  ],
  ...['Irish Labour', 'Labour Day', 'Labour Court', 'Labour Exchange', 'Ministry of Labour', 'Department of Labour'],
  ...['Minister of Labour', 'Secretary of Labour', 'International Labour Organization'],
  ...[
    'Native American',
    'Native Americans',
    'Latin American',
    'Latin Americans',
    'African American',
    'African Americans',
  ],
  ...['African-American', 'African-Americans', 'Asian American', 'Asian Americans', 'North American', 'South American'],
  ...['Mexican American', 'Mexican Americans', 'Irish American', 'Irish Americans', 'Arab American', 'Arab Americans'],
  ...[
    'American Express',
    'American Airlines',
    'Bank of America',
    'Miss America',
    'British Airways',
    'British Columbia',
  ],
  ...['British Petroleum', 'Indian Ocean', 'Air India', 'New Britain'],
]
