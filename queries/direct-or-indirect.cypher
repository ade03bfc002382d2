// Who is quoted in their own words, and who is retold
// Direct, mixed and indirect statements of every speaker, and the share of direct ones.
// :param least => 5 // fewest statements of a speaker
// :param limit => 50
MATCH (who:Entity)-[:SAID]->(statement:Statement)
WITH who,
     count(*) AS statements,
     sum(CASE statement.form WHEN 'direct' THEN 1 ELSE 0 END) AS direct,
     sum(CASE statement.form WHEN 'mixed' THEN 1 ELSE 0 END) AS mixed,
     sum(CASE statement.form WHEN 'indirect' THEN 1 ELSE 0 END) AS indirect
WHERE statements >= $least
RETURN who.name AS speaker, statements, direct, mixed, indirect, round(100.0 * direct / statements) / 100 AS directShare
ORDER BY directShare DESC, statements DESC, speaker, who.id
LIMIT $limit
