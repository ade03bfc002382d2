// How two are linked by what is said
// The shortest chains from one entity to another through statements: who says something about whom. `entities` are
// those on the way; `said`, `articles` and `starts` are the statements between them.
// :param name => 'Kevin Dunmore'
// :param other => 'Taras Hnatenko'
// :param limit => 10
MATCH (one:Entity {name: $name})
MATCH (other:Entity {name: $other})
WHERE one <> other
MATCH path = allShortestPaths((one)-[:SAID|ABOUT*..16]-(other))
WITH [node IN nodes(path) WHERE node:Entity] AS entities, [node IN nodes(path) WHERE node:Statement] AS statements
WITH [entity IN entities | entity.name] AS entities,
     statements,
     [statement IN statements | head([(statement)-[:REPORTED_IN]->(article:Article) | article.label])] AS articles
RETURN size(statements) AS steps,
       entities,
       [statement IN statements | statement.sentence] AS said,
       articles,
       [statement IN statements | statement.start] AS starts
ORDER BY steps, entities, [statement IN statements | statement.id]
LIMIT $limit
