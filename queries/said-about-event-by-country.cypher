// What is said about an event, by country of the speakers
// A speaker's country is that of an office they hold or held, or the speaker itself where it is a country.
// :param event => 'Geneva summit'
// :param limit => 50
MATCH (event:Event {name: $event})<-[:ABOUT]-(statement:Statement)-[:REPORTED_IN]->(article:Article)
MATCH (who:Entity)-[:SAID]->(statement)
OPTIONAL MATCH (who)-[:HOLDS]->(:Office)-[:OF]->(served:Country)
OPTIONAL MATCH (who)-[:OF]->(own:Country)
WITH DISTINCT statement, article, who,
     CASE WHEN who:Country THEN who.name ELSE coalesce(served.name, own.name, '(no country known)') END AS country
RETURN country,
       who.name AS speaker,
       statement.saidOn AS on,
       statement.text AS said,
       article.label AS article,
       statement.start AS start
ORDER BY country STARTS WITH '(', country, speaker, on IS NULL, on, article, start, who.id, statement.id
LIMIT $limit
