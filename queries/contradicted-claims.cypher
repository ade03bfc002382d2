// Claims that reports contradict each other about
// One thing said that one report gives as said and another as not said or only expected: both, with their sentences.
// :param limit => 50
MATCH (one:Claim)<-[:INSTANCE_OF]-(report:Statement)
WITH one, count(DISTINCT report.polarity) AS polarities
WHERE polarities > 1
MATCH (one)<-[:INSTANCE_OF]-(statement:Statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN one.text AS claim,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.polarity AS polarity,
       statement.saidOn AS on,
       statement.sentence AS sentence,
       article.label AS article,
       statement.start AS start
ORDER BY claim, one.id, on IS NULL, on, article, start, speaker, statement.id
LIMIT $limit
