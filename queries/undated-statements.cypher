// Statements without a day
// Neither the statement nor its article says when: they are in no timeline.
// :param limit => 50
MATCH (statement:Statement)-[:REPORTED_IN]->(article:Article)
WHERE statement.saidOn IS NULL
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.text AS said,
       article.label AS article,
       coalesce(article.file, article.url, article.record) AS source,
       statement.start AS start
ORDER BY article, start, speaker, statement.id
LIMIT $limit
