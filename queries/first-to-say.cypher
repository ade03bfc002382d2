// Who said it first
// Statements with all of some words, the earliest first: who brought "ransom" into it, and where.
// :param words => 'ransom'
// :param limit => 10

// Every word must occur. In quotes, no sign in it means anything to Lucene but these two.
WITH replace(replace($words, '\\', '\\\\'), '"', '\\"') AS words
WITH reduce(query = '', word IN split(words, ' ') | query + '+"' + word + '" ') AS query
CALL db.index.fulltext.queryNodes('onrecord_statements', query) YIELD node AS statement
// The index leaves out "no" and "not", of texts and questions alike.
WHERE all(sign IN ['(?s).*\\bno\\b.*', '(?s).*\\bnot\\b.*']
          WHERE NOT toLower($words) =~ sign
             OR toLower(statement.text + ' ' + coalesce(statement.sentence, '')) =~ sign)
MATCH (statement)-[:REPORTED_IN]->(news:Article)
OPTIONAL MATCH (speaker:Entity)-[:SAID]->(statement)
RETURN statement.saidOn AS on,
       coalesce(speaker.name, statement.source, 'nobody named') AS speaker,
       statement.text AS said,
       statement.sentence AS sentence,
       news.label AS article,
       statement.start AS start
ORDER BY on IS NULL, on, news.publishedAt IS NULL, news.publishedAt, article, start, speaker, statement.id
LIMIT $limit
