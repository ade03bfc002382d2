// Who and what is spoken about most
// Entities by the number of statements about them, with how many different speakers these come from.
// :param limit => 20
MATCH (about:Entity)<-[:ABOUT]-(statement:Statement)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
WITH about, count(DISTINCT statement) AS statements, count(DISTINCT speaker) AS speakers
RETURN about.name AS name,
       head([label IN labels(about) WHERE label <> 'Entity']) AS kind,
       statements,
       speakers
ORDER BY statements DESC, speakers DESC, name, about.id
LIMIT $limit
