// Somebody day by day
// All that an entity says, is told, and that is said about it, in order of time.
// :param name => 'Glenn Satterfield'
// :param limit => 100
MATCH (entity:Entity {name: $name})-[part:SAID|ABOUT|ADDRESSED_TO]-(statement:Statement)
MATCH (statement)-[:REPORTED_IN]->(news:Article)
WITH statement, news, collect(DISTINCT type(part)) AS parts
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       CASE WHEN 'SAID' IN parts THEN 'says'
            WHEN 'ADDRESSED_TO' IN parts THEN 'is told'
            ELSE 'is spoken about' END AS part,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.text AS said,
       news.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on, news.publishedAt IS NULL, news.publishedAt, article, start, speaker, statement.id
LIMIT $limit
