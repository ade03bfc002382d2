// Who stands alone on what
// Matters on which one speaker is for or against, by what each said last, and all others are on the other side.
// :param others => 2 // fewest others
// :param limit => 50
MATCH (who:Entity)-[:SAID]->(statement:Statement)-[about:ABOUT]->(topic:Entity)
WHERE who <> topic AND statement.copyOf IS NULL AND about.stance IN ['for', 'against']
WITH who, topic, statement, about
ORDER BY statement.saidOn IS NULL, statement.saidOn DESC, statement.start DESC, statement.id
WITH who, topic, collect({side: about.stance, on: statement.saidOn, said: statement.text}) AS found
WITH topic, who, found[0] AS last
ORDER BY who.name, who.id
WITH topic, collect({who: who.name, side: last.side, on: last.on, said: last.said}) AS stands
WITH topic, [one IN stands WHERE one.side = 'for'] AS pro, [one IN stands WHERE one.side = 'against'] AS contra
WITH topic,
     CASE WHEN size(pro) = 1 THEN pro[0] ELSE contra[0] END AS lonely,
     CASE WHEN size(pro) = 1 THEN contra ELSE pro END AS others,
     size(pro) AS p,
     size(contra) AS c
WHERE (p = 1 OR c = 1) AND size(others) >= $others
RETURN topic.name AS matter,
       lonely.who AS alone,
       lonely.side AS side,
       [one IN others | one.who] AS others,
       lonely.on AS on,
       lonely.said AS said
ORDER BY size(others) DESC, matter, topic.id
LIMIT $limit
