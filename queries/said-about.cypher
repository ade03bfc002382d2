// Who said what about somebody
// Every statement about an entity, newest first: who says it, the words, and where they are printed.
// :param name => 'Miriam Castleden'
// :param minConfidence => 0.0 // how sure the speaker must be, if somebody is named, 0 to 1
// :param limit => 50
MATCH (about:Entity {name: $name})<-[:ABOUT]-(statement:Statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Entity)-[said:SAID]->(statement)
WITH *
WHERE coalesce(said.confidence, 1) >= $minConfidence
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       statement.polarity AS polarity,
       article.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on DESC, article, start, speaker, statement.id
LIMIT $limit
