// Which entity is called so
// Finds persons, offices, bodies, countries, places and events by any of their names, or words of them, without regard
// to capitals and accents. Other questions want the name that this one gives.
// :param words => 'nato'
// :param limit => 20

// Every word must occur. In quotes, no sign in it means anything to Lucene but these two.
WITH replace(replace($words, '\\', '\\\\'), '"', '\\"') AS words
WITH reduce(query = '', word IN split(words, ' ') | query + '+"' + word + '" ') AS query
CALL db.index.fulltext.queryNodes('onrecord_entities', query) YIELD node AS entity, score
RETURN entity.name AS name,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS kind,
       coalesce(entity.aliases, []) AS aliases,
       COUNT { (entity)-[:SAID]->(:Statement) } AS says,
       COUNT { (entity)<-[:ABOUT]-(:Statement) } AS spokenAbout,
       entity.id AS id
ORDER BY score DESC, says + spokenAbout DESC, name, id
LIMIT $limit
