// Who talks to whom
// Speakers and those they address, a person, a paper or a committee, by number of statements.
// :param limit => 50
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[:ADDRESSED_TO]->(addressee:Entity)
WITH speaker AS who,
     addressee AS whom,
     count(statement) AS statements,
     min(statement.saidOn) AS first,
     max(statement.saidOn) AS last
RETURN who.name AS speaker, whom.name AS addressee, statements, first, last
ORDER BY statements DESC, speaker, addressee, who.id, whom.id
LIMIT $limit
