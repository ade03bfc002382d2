// Statements with certain words
// Full-text search in what is said and the sentences around it: all the words must occur, in any form ("strike" finds
// "strikes"); the best match first.
// :param words => 'port strikes'
// :param speaker => null // only what this one says
// :param limit => 20

// Every word must occur. In quotes, no sign in it means anything to Lucene but these two.
WITH replace(replace($words, '\\', '\\\\'), '"', '\\"') AS words
WITH reduce(query = '', word IN split(words, ' ') | query + '+"' + word + '" ') AS query
CALL db.index.fulltext.queryNodes('onrecord_statements', query) YIELD node AS statement, score
// The index leaves out "no" and "not", of texts and questions alike.
WHERE all(sign IN ['(?s).*\\bno\\b.*', '(?s).*\\bnot\\b.*']
          WHERE NOT toLower($words) =~ sign
             OR toLower(statement.text + ' ' + coalesce(statement.sentence, '')) =~ sign)
MATCH (statement)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (who:Entity)-[:SAID]->(statement)
WITH statement, score, article, who
WHERE $speaker IS NULL OR who.name = $speaker
RETURN statement.saidOn AS on,
       coalesce(who.name, statement.source, 'nobody named') AS speaker,
       statement.text AS said,
       statement.sentence AS sentence,
       article.label AS article,
       statement.start AS start
ORDER BY score DESC, on IS NULL, on DESC, article, start, speaker, statement.id
LIMIT $limit
