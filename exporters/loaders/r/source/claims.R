# What the documents say of one or more records: one row for each field that a passage speaks of, with the value
# there, its wording, the document and its title, the passage with its section and paragraph, and the work that
# the document cites for it.
claims_for <- function(id) {
  if (!is.character(id)) stop("give the ID of a record as text", call. = FALSE)
  claims <- load_table("claims", join = TRUE)
  for (record in id) check_name(record, unique(claims$record_id), "record with claims", shown = 0)
  rows <- claims[claims$record_id %in% id, intersect(claim_columns, names(claims))]
  rownames(rows) <- NULL
  short <- match(names(rows), claim_columns)
  names(rows) <- ifelse(names(claim_columns)[short] == "", claim_columns[short], names(claim_columns)[short])
  rows
}

claim_columns <- c("record_table", "record_id", "field", "value", "as_stated", "source_id", document = "source_id.title",
                   "passage_id", section = "passage_id.section", paragraph = "passage_id.paragraph", "via_source_id",
                   cited_work = "via_source_id.title", "rank", "rationale")
