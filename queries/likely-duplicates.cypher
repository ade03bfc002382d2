// Entities that may be one
// Persons, bodies, places and events of one kind that share a name or alias, in any capitals. Offices are left out:
// each country has a "defence secretary".
// :param limit => 50
MATCH (entity:Entity)
WHERE NOT entity:Office
UNWIND [entity.name] + coalesce(entity.aliases, []) AS form
WITH DISTINCT head([label IN labels(entity) WHERE label <> 'Entity']) AS kind, toLower(form) AS form, entity
ORDER BY entity.name, entity.id
WITH kind, form, collect(entity) AS entities
WHERE size(entities) > 1
RETURN form AS called,
       kind,
       [entity IN entities | entity.name] AS names,
       [entity IN entities | entity.id] AS ids
ORDER BY kind, called
LIMIT $limit
