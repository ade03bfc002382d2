// Who is spoken about and never quoted
// Persons and organisations that statements are about and that say nothing themselves.
// :param least => 1 // fewest statements about them
// :param limit => 50
MATCH (about:Entity)<-[:ABOUT]-(statement:Statement)
WHERE (about:Person OR about:Organisation) AND NOT EXISTS { (about)-[:SAID]->(:Statement) }
WITH about, count(statement) AS statements
WHERE statements >= $least
OPTIONAL MATCH (speaker:Entity)-[:SPOKE_ABOUT]->(about)
WITH about, statements, speaker
ORDER BY speaker.name
WITH about, statements, collect(speaker.name) AS speakers
RETURN about.name AS name,
       head([label IN labels(about) WHERE label <> 'Entity']) AS kind,
       statements,
       speakers
ORDER BY statements DESC, name, about.id
LIMIT $limit
