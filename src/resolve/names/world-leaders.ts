import { nameKey } from '../../model/name-key.ts'

/** Heads of state and government since 2000, and some before, whom news calls by the office alone, by country and office. */
const LEADERS: readonly (readonly [
  iso: string,
  country: string,
  office: 'president' | 'prime minister' | 'chancellor',
  names: string,
])[] = [
  ['AF', 'Afghanistan', 'president', 'Hamid Karzai, Ashraf Ghani'],
  [
    'AR',
    'Argentina',
    'president',
    'Nestor Kirchner, Cristina Kirchner, Cristina Fernandez de Kirchner, Mauricio Macri, Alberto Fernandez, Javier Milei',
  ],
  [
    'AU',
    'Australia',
    'prime minister',
    'John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese',
  ],
  ['AT', 'Austria', 'chancellor', 'Wolfgang Schuessel, Werner Faymann, Christian Kern, Sebastian Kurz, Karl Nehammer'],
  ['AZ', 'Azerbaijan', 'president', 'Ilham Aliyev'],
  ['BY', 'Belarus', 'president', 'Alexander Lukashenko, Alyaksandr Lukashenka, Aleksandr Lukashenko'],
  [
    'BE',
    'Belgium',
    'prime minister',
    'Guy Verhofstadt, Yves Leterme, Charles Michel, Alexander De Croo, Bart De Wever',
  ],
  ['BR', 'Brazil', 'president', 'Luiz Inacio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro'],
  ['CA', 'Canada', 'prime minister', 'Jean Chretien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney'],
  ['CL', 'Chile', 'president', 'Michelle Bachelet, Sebastian Pinera, Gabriel Boric'],
  ['CN', 'China', 'president', 'Jiang Zemin, Hu Jintao, Xi Jinping'],
  ['CO', 'Colombia', 'president', 'Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro'],
  ['CU', 'Cuba', 'president', 'Fidel Castro, Raul Castro, Miguel Diaz-Canel'],
  ['CZ', 'Czechia', 'president', 'Vaclav Havel, Vaclav Klaus, Milos Zeman, Petr Pavel'],
  ['DK', 'Denmark', 'prime minister', 'Helle Thorning-Schmidt, Lars Lokke Rasmussen, Mette Frederiksen'],
  [
    'EG',
    'Egypt',
    'president',
    'Hosni Mubarak, Mohammed Morsi, Mohamed Morsi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi',
  ],
  ['ET', 'Ethiopia', 'prime minister', 'Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed'],
  ['FI', 'Finland', 'president', 'Tarja Halonen, Sauli Niinisto, Alexander Stubb'],
  ['FI', 'Finland', 'prime minister', 'Sanna Marin, Petteri Orpo'],
  ['FR', 'France', 'president', 'Jacques Chirac, Nicolas Sarkozy, Francois Hollande, Emmanuel Macron'],
  [
    'FR',
    'France',
    'prime minister',
    'Dominique de Villepin, Francois Fillon, Manuel Valls, Edouard Philippe, Jean Castex, Elisabeth Borne, Gabriel Attal, Michel Barnier, Francois Bayrou, Sebastien Lecornu',
  ],
  [
    'GB',
    'United Kingdom',
    'prime minister',
    'Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer',
  ],
  ['GE', 'Georgia', 'president', 'Mikheil Saakashvili, Salome Zourabichvili'],
  [
    'DE',
    'Germany',
    'chancellor',
    'Konrad Adenauer, Willy Brandt, Helmut Schmidt, Helmut Kohl, Gerhard Schroeder, Gerhard Schröder, Angela Merkel, Olaf Scholz, Friedrich Merz',
  ],
  ['DE', 'Germany', 'president', 'Joachim Gauck, Frank-Walter Steinmeier'],
  [
    'GR',
    'Greece',
    'prime minister',
    'Kostas Karamanlis, George Papandreou, Antonis Samaras, Alexis Tsipras, Kyriakos Mitsotakis',
  ],
  ['HU', 'Hungary', 'prime minister', 'Viktor Orban, Ferenc Gyurcsany'],
  ['IN', 'India', 'prime minister', 'Atal Behari Vajpayee, Manmohan Singh, Narendra Modi'],
  ['ID', 'Indonesia', 'president', 'Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto'],
  [
    'IR',
    'Iran',
    'president',
    'Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Hassan Rohani, Ebrahim Raisi, Masoud Pezeshkian',
  ],
  [
    'IQ',
    'Iraq',
    'prime minister',
    'Nouri al-Maliki, Nuri al-Maliki, Haider al-Abadi, Adel Abdul Mahdi, Mustafa al-Kadhimi',
  ],
  [
    'IE',
    'Ireland',
    'prime minister',
    'Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheal Martin, Simon Harris',
  ],
  [
    'IL',
    'Israel',
    'prime minister',
    'Ehud Barak, Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Binyamin Netanyahu, Naftali Bennett, Yair Lapid',
  ],
  ['IL', 'Israel', 'president', 'Shimon Peres, Reuven Rivlin, Isaac Herzog'],
  [
    'IT',
    'Italy',
    'prime minister',
    'Silvio Berlusconi, Romano Prodi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni',
  ],
  ['IT', 'Italy', 'president', 'Giorgio Napolitano, Sergio Mattarella'],
  [
    'JP',
    'Japan',
    'prime minister',
    'Junichiro Koizumi, Shinzo Abe, Yoshihiko Noda, Naoto Kan, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi',
  ],
  ['KE', 'Kenya', 'president', 'Mwai Kibaki, Uhuru Kenyatta, William Ruto'],
  ['MY', 'Malaysia', 'prime minister', 'Mahathir Mohamad, Najib Razak, Muhyiddin Yassin, Anwar Ibrahim'],
  [
    'MX',
    'Mexico',
    'president',
    'Vicente Fox, Felipe Calderon, Enrique Pena Nieto, Andres Manuel Lopez Obrador, Claudia Sheinbaum',
  ],
  ['NL', 'Netherlands', 'prime minister', 'Jan Peter Balkenende, Mark Rutte, Dick Schoof'],
  [
    'NZ',
    'New Zealand',
    'prime minister',
    'Helen Clark, John Key, Bill English, Jacinda Ardern, Chris Hipkins, Christopher Luxon',
  ],
  ['NG', 'Nigeria', 'president', 'Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu'],
  ['NO', 'Norway', 'prime minister', 'Jens Stoltenberg, Erna Solberg, Jonas Gahr Store'],
  ['PK', 'Pakistan', 'president', 'Pervez Musharraf, Asif Ali Zardari'],
  ['PK', 'Pakistan', 'prime minister', 'Nawaz Sharif, Imran Khan, Shehbaz Sharif'],
  ['PS', 'Palestine', 'president', 'Mahmoud Abbas'],
  ['PH', 'Philippines', 'president', 'Gloria Arroyo, Benigno Aquino, Rodrigo Duterte, Ferdinand Marcos'],
  ['PL', 'Poland', 'president', 'Lech Kaczynski, Bronislaw Komorowski, Andrzej Duda, Karol Nawrocki'],
  ['PL', 'Poland', 'prime minister', 'Jaroslaw Kaczynski, Donald Tusk, Ewa Kopacz, Beata Szydlo, Mateusz Morawiecki'],
  ['RU', 'Russia', 'president', 'Boris Yeltsin, Vladimir Putin, Dmitry Medvedev, Dmitri Medvedev'],
  ['RW', 'Rwanda', 'president', 'Paul Kagame'],
  ['RS', 'Serbia', 'president', 'Boris Tadic, Aleksandar Vucic, Alexander Vucic'],
  ['SK', 'Slovakia', 'prime minister', 'Robert Fico'],
  ['ZA', 'South Africa', 'president', 'Nelson Mandela, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa'],
  [
    'KR',
    'South Korea',
    'president',
    'Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk Yeol, Lee Jae-myung',
  ],
  ['ES', 'Spain', 'prime minister', 'Jose Maria Aznar, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez'],
  ['SE', 'Sweden', 'prime minister', 'Fredrik Reinfeldt, Stefan Lofven, Magdalena Andersson, Ulf Kristersson'],
  ['SY', 'Syria', 'president', 'Bashar al-Assad, Bashar Assad, Ahmed al-Sharaa'],
  ['TW', 'Taiwan', 'president', 'Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te'],
  ['TR', 'Turkey', 'president', 'Abdullah Gul, Recep Tayyip Erdogan, Tayyip Erdogan'],
  ['UG', 'Uganda', 'president', 'Yoweri Museveni'],
  [
    'UA',
    'Ukraine',
    'president',
    'Viktor Yushchenko, Viktor Yanukovych, Petro Poroshenko, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy',
  ],
  ['VE', 'Venezuela', 'president', 'Hugo Chavez, Nicolas Maduro'],
  ['ZW', 'Zimbabwe', 'president', 'Robert Mugabe, Emmerson Mnangagwa'],
]

/** A country of the list. */
export interface Led {
  readonly iso: string
  readonly country: string
}

/** Surnames that others who preside over something have as often. */
const COMMON =
  /^(?:abbott|barak|bennett|brown|cameron|clark|english|fox|harper|harris|howard|johnson|jonathan|kan|kern|key|khan|lee|ma|martin|may|michel|moon|morrison|park|roh|sharif|silva|singh|store)$/
/** Where the surname stands first. */
const SURNAME_FIRST = /^(?:CN|KR|TW)$/

const BY_NAME = new Map<string, Led | null>()
for (const [iso, country, office, names] of LEADERS)
  for (const name of names.split(', ')) {
    const words = nameKey(name).split(' ')
    const surname = words.at(SURNAME_FIRST.test(iso) ? 0 : -1) ?? ''
    BY_NAME.set(`${office} ${words.join(' ')}`, { iso, country })
    const known = BY_NAME.get(`${office} ${surname}`)
    const isTold = !COMMON.test(surname) && (known === undefined || known?.iso === iso)
    BY_NAME.set(`${office} ${surname}`, isTold ? { iso, country } : null)
  }

/** The country of which somebody is or was president, prime minister or chancellor, by the office and a name: "Olaf Scholz", "Scholz". */
export const ledBy = (office: string, name: string): Led | null => BY_NAME.get(`${office} ${nameKey(name)}`) ?? null
