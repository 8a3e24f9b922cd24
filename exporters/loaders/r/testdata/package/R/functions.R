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

# Dates in the Extended Date/Time Format, levels 0 to 2 (Library of Congress, 2019). These functions take the
# texts of a column such as date; they give for each what the columns date_start, date_end and
# date_precision hold, and whether it is marked as uncertain (? or %) or approximate (~ or %).

# The first day that each date may mean; NA where it is open, unknown or outside the years 0 to 9999.
edtf_start <- function(x) edtf_as_date(edtf_read(x)$start)

# The last day that each date may mean, in the same way.
edtf_end <- function(x) edtf_as_date(edtf_read(x)$end)

# How exactly each date is known: day, month, year, decade, range, open or unknown.
edtf_precision <- function(x) factor(edtf_read(x)$precision, levels = edtf_precisions)

edtf_uncertain <- function(x) ifelse(is.na(x), NA, grepl("[?%]", x))

edtf_approximate <- function(x) ifelse(is.na(x), NA, grepl("[~%]", x))

edtf_precisions <- c("day", "month", "year", "decade", "range", "open", "unknown")

# Within, a day is the number YYYYMMDD, so that days of all years compare.
edtf_as_date <- function(day) {
  shown <- ifelse(is.na(day) | day < 0 | day > 99991231, NA, day)
  text <- ifelse(is.na(shown), NA, sprintf("%04d-%02d-%02d", shown %/% 10000, shown %/% 100 %% 100, shown %% 100))
  as.Date(as.character(text), format = "%Y-%m-%d")
}

edtf_read <- function(x) {
  texts <- unique(as.character(x))
  found <- lapply(texts, function(text) if (is.na(text)) edtf_bounds(NA, NA, NA) else edtf_text(gsub("[?~%]", "", text)))
  part <- function(name, type) vapply(found, function(bounds) bounds[[name]], type)[match(x, texts)]
  list(start = part("start", 0), end = part("end", 0), precision = part("precision", ""))
}

edtf_bounds <- function(start, end, precision) {
  list(start = as.numeric(start), end = as.numeric(end), precision = as.character(precision))
}

edtf_text <- function(text) {
  if (grepl("^[[{].*[]}]$", text)) return(edtf_set(substr(text, 2, nchar(text) - 1)))
  if (!grepl("/", text, fixed = TRUE)) return(edtf_point(text))
  edtf_between(sub("/.*", "", text), sub(".*/", "", text), "")
}

# Two ends; absent is what an end that is not written says.
edtf_between <- function(from, to, absent) {
  from <- edtf_interval_end(from, absent)
  to <- edtf_interval_end(to, absent)
  edtf_bounds(from$start, to$end, edtf_weakest(c(from$precision, to$precision)))
}

edtf_interval_end <- function(text, absent) {
  if (text == "") text <- absent
  if (text == "") return(edtf_bounds(NA, NA, "unknown"))
  if (text == "..") return(edtf_bounds(NA, NA, "open"))
  edtf_point(text)
}

# One of several dates, or all of them.
edtf_set <- function(text) {
  members <- lapply(strsplit(text, ",", fixed = TRUE)[[1]], function(member) {
    if (!grepl("..", member, fixed = TRUE)) return(edtf_point(member))
    edtf_between(sub("[.][.].*", "", member), sub(".*[.][.]", "", member), "..")
  })
  all_of <- function(name) unlist(lapply(members, function(bounds) bounds[[name]]))
  edtf_bounds(min(all_of("start")), max(all_of("end")), edtf_weakest(all_of("precision")))
}

edtf_weakest <- function(precisions) {
  if (anyNA(precisions)) return(NA)
  c(intersect(c("unknown", "open"), precisions), "range")[1]
}

# One date: year, year and month or part of a year, or a day. A text that is none gives NA.
edtf_point <- function(text) {
  form <- "^(Y?-?[0-9X]+)(E[0-9]+)?(S[0-9]+)?(-([0-9X]{2}))?(-([0-9X]{2}))?$"
  part <- regmatches(text, regexec(form, sub("T.*", "", text)))[[1]]
  if (length(part) == 0) return(edtf_bounds(NA, NA, NA))
  year <- edtf_year(part[2], part[3], part[4])
  month <- part[6]
  day <- part[8]
  if (year$unknown) return(edtf_bounds(NA, NA, "unknown"))
  days <- edtf_days(year, month, day)
  edtf_bounds(days[1], days[2], edtf_point_precision(year, month, day))
}

# The first and the last year that is meant; pattern is the four digits of a year that may have months.
edtf_year <- function(text, exponent, significant) {
  digits <- gsub("[Y-]", "", text)
  years <- as.numeric(c(chartr("X", "0", digits), chartr("X", "9", digits))) * 10^edtf_number(exponent)
  if (significant != "") years <- edtf_significant(years[1], edtf_number(significant))
  negative <- grepl("-", text, fixed = TRUE)
  if (negative && years[1] == 0) years[1] <- 10^(4 - max(gregexpr("X", digits)[[1]])) # there is no year -0000
  if (negative) years <- -rev(years)
  calendar <- significant == "" && !startsWith(text, "Y")
  list(low = years[1], high = years[2], pattern = if (calendar) digits else "", unknown = digits == "XXXX")
}

# The number after a letter; 0 where nothing is written.
edtf_number <- function(text) if (text == "") 0 else as.numeric(substring(text, 2))

edtf_significant <- function(year, digits) {
  unit <- 10^(nchar(sprintf("%.0f", year)) - digits)
  year %/% unit * unit + c(0, unit - 1)
}

edtf_days <- function(year, month, day) {
  if (month == "") return(c(year$low, year$high) * 10000 + c(101, 1231))
  years <- edtf_fitting(year$low:year$high, year$pattern)
  months <- edtf_months(month)
  days <- edtf_fitting(1:31, day)
  c(edtf_first_day(years, months, days), edtf_first_day(rev(years), rev(months), rev(days)))
}

# Quarters, quadrimesters and semesters have months; a season may mean any of its year.
edtf_months <- function(month) {
  if (grepl("^(2|3[0-2])", month)) return(1:12)
  switch(month, "33" = 1:3, "34" = 4:6, "35" = 7:9, "36" = 10:12, "37" = 1:4, "38" = 5:8, "39" = 9:12,
         "40" = 1:6, "41" = 7:12, edtf_fitting(1:12, month))
}

# The numbers that a pattern of digits and X may mean; the empty pattern may mean any.
edtf_fitting <- function(numbers, pattern) {
  if (pattern == "") return(numbers)
  shown <- formatC(abs(numbers), width = nchar(pattern), format = "d", flag = "0")
  numbers[grepl(paste0("^", gsub("X", ".", pattern, fixed = TRUE), "$"), shown)]
}

edtf_first_day <- function(years, months, days) {
  for (year in years) for (month in months) {
    leap <- year %% 4 == 0 && (year %% 100 != 0 || year %% 400 == 0)
    there <- days[days <= c(31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]]
    if (length(there) > 0) return(year * 10000 + month * 100 + there[1])
  }
  NA
}

edtf_point_precision <- function(year, month, day) {
  if (day == "XX") day <- ""
  if (month == "XX" && day == "") month <- ""
  if (month == "") return(switch(as.character(year$high - year$low), "0" = "year", "8" = , "9" = "decade", "range"))
  if (grepl("X", paste0(year$pattern, month, day), fixed = TRUE) || as.numeric(month) > 12) return("range")
  if (day == "") "month" else "day"
}

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
