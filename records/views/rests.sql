-- What the claims on a record rest on: documents, passages and cited works, each in alphabetical
-- order, and where the passages stand, document by document.
WITH said AS (
  SELECT record_id, source_id, passage_id, via_source_id FROM claims WHERE record_table = '{table}'
), documents AS (
  SELECT DISTINCT record_id, group_concat(source_id, '; ') OVER w AS items
  FROM (SELECT DISTINCT record_id, source_id FROM said)
  WINDOW w AS (PARTITION BY record_id ORDER BY source_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), stood AS (
  SELECT DISTINCT record_id, group_concat(passage_id, '; ') OVER w AS items
  FROM (SELECT DISTINCT record_id, passage_id FROM said)
  WINDOW w AS (PARTITION BY record_id ORDER BY passage_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), works AS (
  SELECT DISTINCT record_id, group_concat(via_source_id, '; ') OVER w AS items
  FROM (SELECT DISTINCT record_id, via_source_id FROM said WHERE via_source_id IS NOT NULL)
  WINDOW w AS (PARTITION BY record_id ORDER BY via_source_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), authors AS (
  SELECT DISTINCT source_id, group_concat(CASE WHEN instr(item, ',') THEN substr(item, 1, instr(item, ',') - 1) ELSE item END, ', ') OVER w AS families
  FROM sources_authors
  WINDOW w AS (PARTITION BY source_id ORDER BY "position" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), named AS (
  SELECT source_id, coalesce(families, container_title, '')
    || ' (' || coalesce(CASE WHEN instr(issued, '-') THEN substr(issued, 1, instr(issued, '-') - 1) ELSE issued END, 'undated') || ')' AS name
  FROM sources LEFT JOIN authors USING (source_id)
), sections AS (
  SELECT DISTINCT record_id, source_id, group_concat(section || ', paragraph ' || paragraph, ', and ') OVER w AS places
  FROM (SELECT DISTINCT record_id, passage_id FROM said) JOIN passages USING (passage_id)
  WINDOW w AS (PARTITION BY record_id, source_id ORDER BY passage_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
), after AS (
  SELECT DISTINCT record_id, group_concat(name || ', ' || coalesce(places, ''), '; ') OVER w AS items
  FROM (SELECT DISTINCT record_id, source_id FROM said) JOIN named USING (source_id) LEFT JOIN sections USING (record_id, source_id)
  WINDOW w AS (PARTITION BY record_id ORDER BY source_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
