import { createHash } from 'node:crypto'

/** The password of the one coder, Admin, whom the program asks for when it opens a file. */
const PASSWORD = 'onrecord'

const TEXT = (name: string): string => `${name} TEXT NOT NULL DEFAULT '' CHECK (LENGTH(${name}) < 191)`
const FLAG = (name: string, usual: number): string =>
  `${name} INTEGER NOT NULL CHECK (${name} BETWEEN 0 AND 1) DEFAULT ${usual}`
const COLOUR = ['Red', 'Green', 'Blue'].map(
  (name) => `${name} INTEGER NOT NULL DEFAULT 0 CHECK (${name} BETWEEN 0 AND 255)`,
)
const ID = 'ID INTEGER NOT NULL PRIMARY KEY'
const of = (column: string, table: string): string => `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`

const ACTIONS = [
  ...['AddDocuments', 'EditDocuments', 'DeleteDocuments', 'ImportDocuments', 'AddStatements', 'EditStatements'],
  ...['DeleteStatements', 'EditAttributes', 'EditRegex', 'EditStatementTypes', 'EditCoders', 'EditCoderRelations'],
  ...['ViewOthersDocuments', 'EditOthersDocuments', 'ViewOthersStatements', 'EditOthersStatements'],
]

const data = (name: string, value: string): [string, string[]] => [
  name,
  [
    ...[ID, 'StatementId INTEGER NOT NULL', 'VariableId INTEGER NOT NULL', value],
    ...[of('StatementId', 'STATEMENTS'), of('VariableId', 'VARIABLES'), 'UNIQUE (StatementId, VariableId)'],
  ],
]

/** The tables of Discourse Network Analyzer 3, in an order in which each follows those that it refers to. */
const TABLES: readonly (readonly [name: string, columns: readonly string[]])[] = [
  ['SETTINGS', ['Property TEXT PRIMARY KEY', 'Value TEXT NOT NULL']],
  [
    'CODERS',
    [
      ...[ID, 'Name TEXT NOT NULL CHECK (LENGTH(Name) < 191)', ...COLOUR],
      'Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0',
      'FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14',
      'Password TEXT NOT NULL CHECK (LENGTH(Password) < 191)',
      'PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300',
      ...[FLAG('ColorByCoder', 0), FLAG('PopupDecoration', 0), FLAG('PopupAutoComplete', 1)],
      ...ACTIONS.map((action) => FLAG(`Permission${action}`, 1)),
    ],
  ],
  [
    'DOCUMENTS',
    [
      ...[ID, 'Title TEXT NOT NULL CHECK (LENGTH(Title) < 191)', 'Text TEXT NOT NULL', 'Coder INTEGER'],
      ...[TEXT('Author'), TEXT('Source'), TEXT('Section'), "Notes TEXT NOT NULL DEFAULT ''", TEXT('Type')],
      ...['Date INTEGER NOT NULL', of('Coder', 'CODERS')],
    ],
  ],
  ['STATEMENTTYPES', [ID, 'Label TEXT NOT NULL CHECK (LENGTH(Label) < 191)', ...COLOUR]],
  [
    'VARIABLES',
    [
      ...[ID, 'Variable TEXT NOT NULL CHECK (LENGTH(Variable) < 191)'],
      "DataType TEXT NOT NULL CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text')) DEFAULT 'short text'",
      ...['StatementTypeId INTEGER', of('StatementTypeId', 'STATEMENTTYPES'), 'UNIQUE (Variable, StatementTypeId)'],
    ],
  ],
  [
    'VARIABLELINKS',
    [
      ...[ID, 'SourceVariableId INTEGER', 'TargetVariableId INTEGER', 'CHECK (TargetVariableId != SourceVariableId)'],
      ...[of('SourceVariableId', 'VARIABLES'), of('TargetVariableId', 'VARIABLES')],
    ],
  ],
  ['REGEXES', ['Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < 191)', ...COLOUR]],
  [
    'CODERRELATIONS',
    [
      ...[ID, 'Coder INTEGER CHECK(Coder > 0)', 'OtherCoder INTEGER CHECK(OtherCoder > 0)'],
      ...['viewStatements', 'editStatements', 'viewDocuments', 'editDocuments'].map((name) => FLAG(name, 1)),
      ...['CHECK (Coder != OtherCoder)', of('Coder', 'CODERS'), of('OtherCoder', 'CODERS')],
    ],
  ],
  [
    'STATEMENTS',
    [
      ...[ID, 'StatementTypeId INTEGER', 'DocumentId INTEGER', 'Start INTEGER NOT NULL CHECK(Start >= 0)'],
      ...['Stop INTEGER NOT NULL CHECK(Stop >= 0)', 'Coder INTEGER', 'CHECK (Start < Stop)'],
      ...[of('StatementTypeId', 'STATEMENTTYPES'), of('Coder', 'CODERS'), of('DocumentId', 'DOCUMENTS')],
    ],
  ],
  data('DATABOOLEAN', 'Value INTEGER NOT NULL DEFAULT 1'),
  data('DATAINTEGER', 'Value INTEGER NOT NULL DEFAULT 0'),
  [
    'ENTITIES',
    [
      ...[ID, 'VariableId INTEGER NOT NULL', TEXT('Value')],
      ...['Red', 'Green', 'Blue'].map((name) => `${name} INTEGER CHECK (${name} BETWEEN 0 AND 255)`),
      ...['ChildOf INTEGER CHECK(ChildOf > 0)', 'UNIQUE (VariableId, Value)'],
      ...[of('ChildOf', 'ENTITIES'), of('VariableId', 'VARIABLES')],
    ],
  ],
  data('DATASHORTTEXT', 'Entity INTEGER NOT NULL REFERENCES ENTITIES(ID) ON DELETE CASCADE'),
  data('DATALONGTEXT', "Value TEXT DEFAULT ''"),
  [
    'ATTRIBUTEVARIABLES',
    [
      ...[ID, 'VariableId INTEGER NOT NULL', 'AttributeVariable TEXT NOT NULL CHECK (LENGTH(AttributeVariable) < 191)'],
      ...['UNIQUE(VariableId, AttributeVariable)', of('VariableId', 'VARIABLES')],
    ],
  ],
  [
    'ATTRIBUTEVALUES',
    [
      ...[ID, 'EntityId INTEGER NOT NULL', 'AttributeVariableId INTEGER NOT NULL', TEXT('AttributeValue')],
      ...['UNIQUE (EntityId, AttributeVariableId)', of('EntityId', 'ENTITIES')],
      of('AttributeVariableId', 'ATTRIBUTEVARIABLES'),
    ],
  ],
]

/** The variables of a statement, by name, with their ids. The first four are those of every new file of the program. */
export const VARIABLES = {
  person: { id: 1, type: 'short text' },
  organization: { id: 2, type: 'short text' },
  concept: { id: 3, type: 'short text' },
  agreement: { id: 4, type: 'boolean' },
  cue: { id: 5, type: 'short text' },
  words: { id: 6, type: 'long text' },
} as const

/** A digest of a password as jasypt's StrongPasswordEncryptor, which the program asks, makes it; the salt is always the same. */
const digestOf = (password: string): string => {
  const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
  const salt = sha256(Buffer.from('onrecord')).subarray(0, 16)
  let digest: Buffer = Buffer.concat([salt, Buffer.from(password)])
  for (let round = 0; round < 100_000; round += 1) digest = sha256(digest)
  return Buffer.concat([salt, digest]).toString('base64')
}

/** What makes an empty file: tables, the coder, the kind of statement, its variables. */
export const dnaSchema = (): string[] => [
  ...TABLES.map(([name, columns]) => `CREATE TABLE ${name}(${columns.join(', ')})`),
  `INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password) VALUES (1, 'Admin', 255, 255, 0, '${digestOf(PASSWORD)}')`,
  "INSERT INTO SETTINGS (Property, Value) VALUES ('version', '3.0.11'), ('date', '2023-11-26')",
  "INSERT INTO STATEMENTTYPES (ID, Label, Red, Green, Blue) VALUES (1, 'DNA Statement', 239, 208, 51)",
  ...Object.entries(VARIABLES).map(
    ([name, { id, type }]) =>
      `INSERT INTO VARIABLES (ID, Variable, DataType, StatementTypeId) VALUES (${id}, '${name}', '${type}', 1)`,
  ),
]
