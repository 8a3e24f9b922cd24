, present AS (
  SELECT DISTINCT event_id, group_concat(name || ' (' || role || coalesce(': ' || capacity, '') || ')', '; ') OVER w AS items
  FROM event_participants JOIN actors USING (actor_id)
  WINDOW w AS (PARTITION BY event_id ORDER BY ordinal ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT e.event_id, e.date, e.date_start, e.date_end, e.date_precision, e.title, e.kind, e.domain, e.setting, e.status, e.cameo_code, e.goldstein,
  places.name AS place, states.name AS country, CAST(present.items AS TEXT) AS participants, e.description,
  CAST(documents.items AS TEXT) AS documents, CAST(stood.items AS TEXT) AS passages, CAST(works.items AS TEXT) AS cited_works, e.is_doubtful,
  CAST('pakrus {version}, record ' || e.event_id || ': ' || e.title || coalesce(' (' || e.date || ')', '') || coalesce('. After ' || after.items, '') || '.' AS TEXT) AS citation,
  e.added_in, e.changed_in
FROM events e
LEFT JOIN places ON places.place_id = e.place_id
LEFT JOIN actors states ON states.actor_id = places.country
LEFT JOIN present ON present.event_id = e.event_id
LEFT JOIN documents ON documents.record_id = e.event_id
LEFT JOIN stood ON stood.record_id = e.event_id
LEFT JOIN works ON works.record_id = e.event_id
LEFT JOIN after ON after.record_id = e.event_id
ORDER BY e.event_id
