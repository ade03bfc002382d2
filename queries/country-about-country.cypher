// Which countries' office holders speak about which other countries
// Statements by those who hold an office of one country about another country or those who hold an office of it.
// :param limit => 50
MATCH (from:Country)<-[:OF]-(:Office)<-[:HOLDS]-(speaker:Person)
MATCH (speaker)-[:SAID]->(statement:Statement)-[:ABOUT]->(target:Entity)
OPTIONAL MATCH (target)-[:HOLDS]->(:Office)-[:OF]->(served:Country)
WITH DISTINCT from, speaker, statement, CASE WHEN target:Country THEN target ELSE served END AS about
WHERE about IS NOT NULL AND about <> from
WITH from, about, speaker, statement
ORDER BY speaker.name
RETURN from.name AS country,
       about.name AS about,
       count(DISTINCT statement) AS statements,
       collect(DISTINCT speaker.name) AS speakers
ORDER BY statements DESC, country, about
LIMIT $limit
