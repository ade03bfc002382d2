// What somebody said
// Every statement of an entity, newest first, with those it is about, and where the words are printed.
// :param name => 'Kevin Dunmore'
// :param minConfidence => 0.0 // how sure it must be that this is the speaker, 0 to 1
// :param limit => 50
MATCH (speaker:Entity {name: $name})-[said:SAID]->(statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE coalesce(said.confidence, 1) >= $minConfidence
OPTIONAL MATCH (statement)-[edge:ABOUT]->(target:Entity)
WITH statement, article, edge, target
ORDER BY edge.salience DESC, target.name
WITH statement, article, collect(target.name) AS about
RETURN statement.saidOn AS on,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       statement.polarity AS polarity,
       about,
       article.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on DESC, article, start, statement.id
LIMIT $limit
