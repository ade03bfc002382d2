// The statements around somebody, as a picture
// Paths for Neo4j Browser to draw: the latest statements by, about and to an entity, with all who have a part in them.
// :param name => 'Stellan Brandvold'
// :param limit => 25 // statements
MATCH (center:Entity {name: $name})-[:SAID|ABOUT|ADDRESSED_TO]-(statement:Statement)
WITH DISTINCT statement
ORDER BY statement.saidOn IS NULL, statement.saidOn DESC, statement.id
LIMIT $limit
MATCH path = (entity:Entity)-[edge:SAID|ABOUT|ADDRESSED_TO]-(statement)
RETURN path
ORDER BY statement.id, type(edge), entity.id
