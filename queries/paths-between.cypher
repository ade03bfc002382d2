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
WITH [node IN nodes(path) WHERE node:Entity | node.id] AS way,
     [node IN nodes(path) WHERE node:Entity | node.name] AS entities,
     [node IN nodes(path) WHERE node:Statement | node.id] AS statements
UNWIND range(0, size(statements) - 1) AS step
MATCH (statement:Statement {id: statements[step]})-[:REPORTED_IN]->(article:Article)
WITH way, entities, statements, step, statement, article
ORDER BY step
WITH way,
     entities,
     statements,
     collect(statement.sentence) AS said,
     collect(article.label) AS articles,
     collect(statement.start) AS starts
RETURN size(statements) AS steps, entities, said, articles, starts
ORDER BY steps, entities, statements, way
LIMIT $limit
