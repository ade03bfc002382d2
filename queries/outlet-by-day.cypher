// What an outlet prints, day by day
// Statements, speakers and articles of an outlet by the day the statements were made.
// :param outlet => 'Northern Ledger'
// :param limit => 100
MATCH (:Outlet {name: $outlet})<-[:PUBLISHED_BY]-(article:Article)<-[:REPORTED_IN]-(statement:Statement)
WHERE statement.saidOn IS NOT NULL
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       count(DISTINCT statement) AS statements,
       count(DISTINCT speaker) AS speakers,
       count(DISTINCT article) AS articles
ORDER BY on
LIMIT $limit
