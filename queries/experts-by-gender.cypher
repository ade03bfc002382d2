// Women and men among those quoted as experts
// Statements of each role of source, say expert, and how many are by women and by men, as far as the texts tell.
// :param role => null // one role, such as 'expert': all if left out
// :param limit => 50
MATCH (statement:Statement)
WHERE statement.sourceRole IS NOT NULL AND ($role IS NULL OR statement.sourceRole = $role) AND statement.copyOf IS NULL
OPTIONAL MATCH (who:Person)-[:SAID]->(statement)
WITH statement.sourceRole AS role, statement, who
RETURN role,
       count(DISTINCT statement) AS statements,
       sum(CASE WHEN who.gender = 'female' THEN 1 ELSE 0 END) AS byWomen,
       sum(CASE WHEN who.gender = 'male' THEN 1 ELSE 0 END) AS byMen,
       count(DISTINCT CASE WHEN who.gender = 'female' THEN who END) AS women,
       count(DISTINCT CASE WHEN who.gender = 'male' THEN who END) AS men
ORDER BY statements DESC, role
LIMIT $limit
