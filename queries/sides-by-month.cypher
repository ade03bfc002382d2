// How often one is spoken for and against, month by month
// Statements by others, by the month in which they were said.
// :param name => 'Miriam Castleden'
// :param limit => 120
MATCH (target:Entity {name: $name})
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(target)
WHERE who <> target AND statement.copyOf IS NULL AND statement.saidOn IS NOT NULL AND about.stance IS NOT NULL
WITH DISTINCT statement, about
RETURN substring(toString(statement.saidOn), 0, 7) AS month,
       sum(CASE WHEN about.stance = 'for' THEN 1 ELSE 0 END) AS pro,
       sum(CASE WHEN about.stance = 'against' THEN 1 ELSE 0 END) AS contra,
       sum(CASE WHEN about.stance = 'neutral' THEN 1 ELSE 0 END) AS neutral
ORDER BY month
LIMIT $limit
