// Who stands alone on what
// Matters on which one speaker is for or against, by what each said last, and all others are on the other side.
// :param others => 2 // fewest others
// :param limit => 50
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(matter:Entity)
WHERE who <> matter AND statement.copyOf IS NULL AND about.stance IN ['for', 'against']
WITH who, matter, statement, about
ORDER BY statement.saidOn IS NULL, statement.saidOn DESC, statement.start DESC, statement.id
WITH who, matter, collect({side: about.stance, statement: statement}) AS all
WITH matter, who, all[0].side AS side, all[0].statement AS statement
ORDER BY who.name, who.id
WITH matter, collect({who: who, side: side, statement: statement}) AS stands
WITH matter, [one IN stands WHERE one.side = 'for'] AS pro, [one IN stands WHERE one.side = 'against'] AS contra
WITH matter,
     CASE WHEN size(pro) = 1 THEN pro[0] ELSE contra[0] END AS alone,
     CASE WHEN size(pro) = 1 THEN contra ELSE pro END AS others,
     size(pro) AS p,
     size(contra) AS c
WHERE (p = 1 OR c = 1) AND size(others) >= $others
RETURN matter.name AS matter,
       alone.who.name AS alone,
       alone.side AS side,
       [one IN others | one.who.name] AS others,
       alone.statement.saidOn AS on,
       alone.statement.text AS said
ORDER BY size(others) DESC, matter, matter.id
LIMIT $limit
