// What two say about and to each other
// All statements of either about or to the other, in order of time.
// :param name => 'Miriam Castleden'
// :param other => 'Kevin Dunmore'
// :param limit => 100
MATCH (one:Entity {name: $name})
MATCH (other:Entity {name: $other})
UNWIND [[one, other], [other, one]] AS pair
WITH pair[0] AS speaker, pair[1] AS answered
MATCH (speaker)-[:SAID]->(statement:Statement)-[:ABOUT|ADDRESSED_TO]->(answered)
WITH DISTINCT speaker, statement
MATCH (statement)-[:REPORTED_IN]->(news:Article)
RETURN statement.saidOn AS on,
       speaker.name AS speaker,
       statement.text AS said,
       news.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on, news.publishedAt IS NULL, news.publishedAt, article, start, speaker, statement.id
LIMIT $limit
