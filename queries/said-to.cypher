// What was said to somebody
// Every statement made to a person, a paper, a station or a committee, newest first.
// :param name => 'Miriam Castleden' // whom it was said to
// :param limit => 50
MATCH (addressee:Entity {name: $name})<-[:ADDRESSED_TO]-(statement:Statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       coalesce(statement.cue, '') AS cue,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on DESC, article, start, speaker, statement.id
LIMIT $limit
