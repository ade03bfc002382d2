// What was said between two days
// All statements of a stretch of time, both days included, in order.
// :param from => '2026-03-18'
// :param until => '2026-03-20'
// :param limit => 100
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE date($from) <= statement.saidOn <= date($until)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY on, article, start, speaker, statement.id
LIMIT $limit
