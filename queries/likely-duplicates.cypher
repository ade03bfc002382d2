// Entities that may be one
// Pairs of persons, bodies, places and events of one kind that share a name or alias, in any capitals; persons of one surname,
// one of whom has only an initial; and names that sound alike in other spellings. The likeliest and most spoken of come
// first. Offices are left out: each country has a "defence secretary".
// :param limit => 50

MATCH (entity:Entity)
WHERE NOT entity:Office
WITH entity,
     head([label IN labels(entity) WHERE label <> 'Entity']) AS kind,
     toLower(entity.name) AS name,
     [alias IN coalesce(entity.aliases, []) | toLower(alias)] AS aliases,
     COUNT { (entity)-[:SAID]->(:Statement) } + COUNT { (entity)<-[:ABOUT]-(:Statement) } AS spokenOf
WITH *, split(replace(name, '.', ''), ' ') AS words
// What is heard of a name: no vowels, and one letter for those that stand for each other.
WITH *,
     reduce(heard = name, pair IN [
       ['a', ''], ['e', ''], ['i', ''], ['o', ''], ['u', ''], ['y', ''], ['h', ''], ['-', ''], ['.', ''], ["'", ''],
       ['ck', 'k'], ['c', 'k'], ['q', 'k'], ['w', 'v'], ['ff', 'v'], ['f', 'v'], ['z', 's'], ['ss', 's'], ['ll', 'l'],
       ['nn', 'n'], ['mm', 'm'], ['tt', 't'], ['rr', 'r']
     ] | replace(heard, pair[0], pair[1])) AS heard
WITH entity, kind, spokenOf,
     // Of what is called by a common noun there are many.
     [['same name', CASE WHEN entity.name = name THEN 1.0 ELSE 3.0 END, name]] +
     [alias IN aliases WHERE alias <> name | ['name and alias', 2.0, alias]] +
     CASE WHEN size(name) > 0 THEN [['name and alias', 2.0, name]] ELSE [] END +
     CASE
       WHEN kind = 'Person' AND size(words) > 1 THEN [['initial', 2.0, left(words[0], 1) + ' ' + last(words)]]
       ELSE []
     END +
     CASE WHEN size(replace(heard, ' ', '')) > 3 THEN [['spelling', 1.5, heard]] ELSE [] END AS keys
UNWIND keys AS key
WITH DISTINCT kind, key[0] AS reason, key[1] AS weight, key[2] AS form, entity, spokenOf
ORDER BY entity.id
WITH kind, reason, form, max(weight) AS weight, collect({entity: entity, spokenOf: spokenOf}) AS bearers
// What so many are called tells nothing.
WHERE 1 < size(bearers) AND size(bearers) <= 20
UNWIND range(0, size(bearers) - 2) AS i
UNWIND range(i + 1, size(bearers) - 1) AS j
WITH kind, reason, weight, bearers[i] AS one, bearers[j] AS other
// First names that are both written out are no initials of each other.
WHERE reason <> 'initial'
   OR size(split(replace(one.entity.name, '.', ''), ' ')[0]) < 3
   OR size(split(replace(other.entity.name, '.', ''), ' ')[0]) < 3
WITH kind, one, other, collect(DISTINCT [reason, weight]) AS all
WITH *, [reason IN all WHERE reason[0] = 'same name'] AS same
// Where all is the same, no part of it tells more.
WITH kind, one, other, CASE WHEN size(same) > 0 THEN same ELSE all END AS reasons
RETURN [one.entity.name, other.entity.name] AS names,
       kind,
       [reason IN reasons | reason[0]] AS reasons,
       reduce(sum = 0.0, reason IN reasons | sum + reason[1]) AS weight,
       [one.entity.id, other.entity.id] AS ids
ORDER BY weight DESC,
         CASE WHEN one.spokenOf < other.spokenOf THEN one.spokenOf ELSE other.spokenOf END DESC,
         names,
         ids
LIMIT $limit
