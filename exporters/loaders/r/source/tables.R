# A table as a data frame. What is asked for beside it:
#   lists = TRUE    columns of several items become lists of vectors; a missing value is an empty vector
#   labels = TRUE   each column of codes, such as kind, gets a column of labels beside it, kind.label
#   join            columns that refer to a row of another table, such as "place_id" (TRUE: all of them):
#                   the columns of that row are added, named place_id.name and so on
load_table <- function(table, lists = FALSE, labels = FALSE, join = FALSE) {
  data <- release_table(table)
  columns <- describe_table(table)
  labelled <- columns$column_name[labels & !is.na(columns$codelist)]
  listed <- columns$column_name[lists & startsWith(columns$kind, "list of ")]
  joined <- references_to_join(columns, join)
  added <- c(lapply(labelled, function(name) label_column(data, columns, name, name %in% listed)),
             lapply(joined, function(name) joined_columns(data, columns, name)))
  for (name in listed) data[[name]] <- split_items(data[[name]], codes_of_list(columns, name))
  if (length(added) > 0) data[unlist(lapply(added, names))] <- do.call(c, lapply(added, as.list))
  data
}

# The columns of a table, one in each row: meaning, kind, unit, code list and so on.
describe_table <- function(table) {
  check_name(table, release_tables, "table")
  codebook <- release_table("codebook")
  rows <- codebook[codebook$table_name == table, ]
  rownames(rows) <- NULL
  rows
}

# The codes that a column may hold, in the order of the code list, with label and definition.
codes_of <- function(table, column) {
  columns <- describe_table(table)
  check_name(column, columns$column_name[!is.na(columns$codelist)], paste("column of codes in", table))
  codelists <- release_table("codelists")
  rows <- codelists[codelists$codelist == columns$codelist[columns$column_name == column], ]
  rownames(rows) <- NULL
  rows
}

codes_of_list <- function(columns, name) {
  if (is.na(columns$codelist[columns$column_name == name])) return(NULL)
  codes_of(columns$table_name[1], name)$code
}

# Items are joined with "; " in a column of text.
split_items <- function(text, codes = NULL) {
  items <- strsplit(replace(text, is.na(text), ""), "; ", fixed = TRUE)
  if (is.null(codes)) items else lapply(items, factor, levels = codes)
}

label_column <- function(data, columns, name, as_list) {
  codes <- codes_of(columns$table_name[1], name)
  label <- function(code) codes$label[match(code, codes$code)]
  labels <- if (is.factor(data[[name]])) {
    factor(label(data[[name]]), levels = unique(codes$label))
  } else {
    items <- lapply(split_items(data[[name]]), label)
    joined <- vapply(items, paste, "", collapse = "; ")
    if (as_list) items else replace(joined, is.na(data[[name]]), NA)
  }
  added <- data[character()]
  added[[paste0(name, ".label")]] <- labels
  added
}

references_to_join <- function(columns, join) {
  references <- columns$column_name[!is.na(columns$refers_to) & columns$kind == "reference"]
  if (isTRUE(join)) return(references)
  if (isFALSE(join)) return(character())
  for (name in join) check_name(name, references, paste("column that refers to a row of another table in", columns$table_name[1]))
  join
}

joined_columns <- function(data, columns, name) {
  other <- columns$refers_to[columns$column_name == name]
  definition <- describe_table(other)
  key <- definition$column_name[definition$is_key]
  rows <- release_table(other)
  added <- rows[match(data[[name]], rows[[key]]), names(rows) != key, drop = FALSE]
  rownames(added) <- NULL
  names(added) <- paste(name, names(added), sep = ".")
  added
}

# Stops unless the name is one of those that are known; says which is most like it, and lists them if they are few.
check_name <- function(name, known, what, shown = 60) {
  if (!is.character(name) || length(name) != 1 || is.na(name)) stop("give the name of one ", what, " as text", call. = FALSE)
  if (name %in% known) return(invisible(name))
  if (length(known) == 0) stop("there is no ", what, call. = FALSE)
  nearest <- known[which.min(utils::adist(name, known, ignore.case = TRUE))]
  all <- if (length(known) <= shown) paste0(" There are ", paste(known, collapse = ", ")) else ""
  stop("\"", name, "\" is no ", what, "; did you mean \"", nearest, "\"?", all, call. = FALSE)
}
