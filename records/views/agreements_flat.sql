, signed AS (
  SELECT DISTINCT agreement_id, group_concat(name || ' (' || role || ')', '; ') OVER w AS items
  FROM agreement_parties JOIN actors USING (actor_id)
  WINDOW w AS (PARTITION BY agreement_id ORDER BY role, name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT a.agreement_id, a.signed, a.signed_start, a.signed_end, a.signed_precision, a.title, a.kind, a.domain, a.status,
  CAST(signed.items AS TEXT) AS parties, events.title AS event, a.description,
  CAST(documents.items AS TEXT) AS documents, CAST(stood.items AS TEXT) AS passages, CAST(works.items AS TEXT) AS cited_works, a.is_doubtful,
  CAST('pakrus {version}, record ' || a.agreement_id || ': ' || a.title || coalesce(' (' || a.signed || ')', '') || coalesce('. After ' || after.items, '') || '.' AS TEXT) AS citation,
  a.added_in, a.changed_in
FROM agreements a
LEFT JOIN events ON events.event_id = a.event_id
LEFT JOIN signed ON signed.agreement_id = a.agreement_id
LEFT JOIN documents ON documents.record_id = a.agreement_id
LEFT JOIN stood ON stood.record_id = a.agreement_id
LEFT JOIN works ON works.record_id = a.agreement_id
LEFT JOIN after ON after.record_id = a.agreement_id
ORDER BY a.agreement_id
