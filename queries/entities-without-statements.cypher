// Who is mentioned and has no part in any statement
// Entities that say nothing, are not spoken about and not spoken to: scenery, or statements that were missed.
// :param limit => 50
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)-[:SAID|ABOUT|ADDRESSED_TO]-(:Statement) } AND NOT entity:Office
MATCH (entity)-[mention:MENTIONED_IN]->(article:Article)
WITH entity, sum(mention.count) AS mentions, count(article) AS articles
RETURN entity.name AS name,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS kind,
       mentions,
       articles
ORDER BY mentions DESC, articles DESC, name, entity.id
LIMIT $limit
