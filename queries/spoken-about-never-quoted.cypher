// Who is spoken about and never quoted
// Persons and organisations that statements are about and that say nothing themselves.
// :param least => 1 // fewest statements about them
// :param limit => 50
MATCH (about:Person|Organisation)<-[:ABOUT]-(statement:Statement)
WHERE NOT EXISTS { (about)-[:SAID]->(:Statement) }
WITH about, count(statement) AS statements
WHERE statements >= $least
RETURN about.name AS name,
       head([label IN labels(about) WHERE label <> 'Entity']) AS kind,
       statements,
       COLLECT {
         MATCH (speaker:Entity)-[:SPOKE_ABOUT]->(about) RETURN speaker.name ORDER BY speaker.name
       } AS speakers
ORDER BY statements DESC, name, about.id
LIMIT $limit
