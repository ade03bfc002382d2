// Who takes part in an event, and who speaks about it
// Participants as far as the names of the event say, and all speakers of statements about it.
// :param event => 'Geneva summit'
// :param limit => 50
MATCH (what:Event {name: $event})
OPTIONAL MATCH (what)-[:INVOLVES]->(participant:Entity)
WITH what, collect(participant) AS participants
OPTIONAL MATCH (what)<-[:ABOUT]-(:Statement)<-[:SAID]-(speaker:Entity)
WITH what, participants, collect(DISTINCT speaker) AS speakers
UNWIND participants + [one IN speakers WHERE NOT one IN participants] AS one
RETURN what.name AS event,
       coalesce(what.date, '') AS date,
       one.name AS name,
       head([label IN labels(one) WHERE label <> 'Entity']) AS kind,
       one IN participants AS takesPart,
       COUNT { (one)-[:SAID]->(:Statement)-[:ABOUT]->(what) } AS statements
ORDER BY takesPart DESC, statements DESC, name, one.id, what.id
LIMIT $limit
