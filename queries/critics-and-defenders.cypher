// Who speaks for others, and who against
// Speakers with how many of their statements are for and against those they are about, those most against first.
// :param least => 3 // fewest statements for or against
// :param limit => 50
MATCH (who:Entity)-[spoke:SPOKE_ABOUT]->(:Entity)
WITH who, sum(spoke.for) AS pro, sum(spoke.against) AS contra
WHERE pro + contra >= $least
RETURN who.name AS speaker, pro, contra, round(100.0 * contra / (pro + contra)) / 100 AS shareAgainst
ORDER BY shareAgainst DESC, contra DESC, speaker, who.id
LIMIT $limit
