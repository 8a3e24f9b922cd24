# What the documents say of one or more records: one row for each field that a passage speaks of, with the value
# there, its wording, the document and its title, the passage with its section and paragraph, and the work that
# the document cites for it.
claims_for <- function(id) {
  if (!is.character(id)) stop("give the ID of a record as text", call. = FALSE)
  claims <- load_table("claims", join = TRUE)
  for (record in id) check_name(record, unique(claims$record_id), "record with claims", shown = 0)
  rows <- claims[claims$record_id %in% id, ]
  rownames(rows) <- NULL
  names(rows) <- sub("^passage_id[.](section|paragraph)$", "\\1", names(rows))
  if ("sources" %in% release_tables) {
    sources <- release_table("sources")
    rows$document <- sources$title[match(rows$source_id, sources$source_id)]
  }
  rows[intersect(claim_columns, names(rows))]
}

claim_columns <- c("record_table", "record_id", "field", "value", "as_stated", "source_id", "document", "passage_id",
                   "section", "paragraph", "via_source_id", "rank", "rationale")
