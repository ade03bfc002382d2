// Against whom most is said
// Those spoken about, with how many statements by others are for and against them, and the share of these that are against.
// :param least => 3 // fewest statements for or against
// :param limit => 50
MATCH (:Entity)-[spoke:SPOKE_ABOUT]->(whom:Entity)
WITH whom, sum(spoke.for) AS pro, sum(spoke.against) AS contra, sum(spoke.neutral) AS neutral
WHERE pro + contra >= $least
RETURN whom.name AS target,
       pro,
       contra,
       neutral,
       round(100.0 * contra / (pro + contra)) / 100 AS shareAgainst
ORDER BY shareAgainst DESC, contra DESC, target, whom.id
LIMIT $limit
