# pakrus 0.3.0: loads the tables of this release into R. It needs R 3.5 or later and no package.
#
#   source("load.R")                               also with a path, from any folder
#   pakrus                                         lists the tables and the functions
#   pakrus$events()                                a table as a data frame
#   pakrus$events(lists = TRUE)                    columns of several items as lists
#   pakrus$events(labels = TRUE)                   labels of codes beside the codes
#   pakrus$events(join = TRUE)                     the rows of other tables that it refers to
#   pakrus$describe_table("events")                what each column means
#   pakrus$codes_of("events", "date_precision")    the codes of a column and what they mean
#   pakrus$claims_for(id)                          which documents say so, in which passages
#   pakrus$edtf_start(dates)                       first day of dates in EDTF; also edtf_end, edtf_precision,
#                                                  edtf_uncertain and edtf_approximate
#   pakrus$cite()                                  how to cite the release
#
# Codes are factors with the levels of their code list, days are Dates, figures are numbers; text is UTF-8.
# A missing value is NA; no text, such as "NA", is taken for one.
#
# Where load.R does not stand in the folder of the release: pakrus <- load_release("folder/of/the/release")
#
# Data: Creative Commons Attribution 4.0 International, see LICENSE.txt. Code: MIT.

load_release <- function(folder = own_folder()) {
  load_release <- sys.function()

  # The folder of this file while it is sourced, else the folder of work.
  own_folder <- function() {
    sourced <- unlist(lapply(rev(sys.frames()), function(frame) if (is.character(frame$ofile)) frame$ofile))
    places <- c(dirname(as.character(sourced)), utils::getSrcDirectory(load_release), getwd())
    found <- file.exists(file.path(places, "csv", "codebook.csv"))
    c(places[found], getwd())[1]
  }

  folder <- normalizePath(folder, mustWork = FALSE)

  release_tables <- c("events", "event_participants", "agreements", "agreement_parties", "projects", "memberships", "series",
    "observations", "actors", "actor_codes", "places", "sources", "passages", "claims", "coverage", "discrepancies",
    "events_flat", "agreements_flat", "dyad_years", "retired_ids", "changes", "codelists", "codebook")

  # A table of the release, typed. It is read once.
  release_table <- function(table) {
    check_name(table, release_tables, "table")
    if (is.null(read[[table]])) assign(table, typed_table(table), envir = read)
    read[[table]]
  }

  read <- new.env(parent = emptyenv())

  # Every column as text; an empty field, and nothing else, is a missing value.
  read_text <- function(table) {
    file <- file.path(folder, "csv", paste0(table, ".csv"))
    if (!file.exists(file)) {
      stop("there is no ", file, "; give the folder of the release: load_release(\"folder/of/the/release\")", call. = FALSE)
    }
    utils::read.table(file, header = TRUE, sep = ",", quote = "\"", comment.char = "", colClasses = "character", na.strings = "",
                      check.names = FALSE, strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8")
  }

  typed_table <- function(table) {
    data <- read_text(table)
    codebook <- read_text("codebook")
    codelists <- read_text("codelists")
    columns <- codebook[codebook$table_name == table, ]
    if (!identical(names(data), columns$column_name)) {
      stop("the columns of ", table, " in ", folder, " are not those of its codebook; take a whole release", call. = FALSE)
    }
    for (i in seq_along(data)) {
      codes <- codelists$code[codelists$codelist %in% columns$codelist[i]]
      typed <- typed_column(data[[i]], columns$kind[i], codes)
      if (any(is.na(typed) != is.na(data[[i]]))) {
        stop("table ", table, ", column ", names(data)[i], ": a value is no ", columns$kind[i], " of the release", call. = FALSE)
      }
      data[[i]] <- typed
    }
    data
  }

  typed_column <- function(text, kind, codes) {
    switch(kind,
      integer = whole_numbers(text),
      decimal = as.numeric(text),
      boolean = as.logical(text),
      day = as.Date(text, format = "%Y-%m-%d"),
      code = factor(text, levels = codes),
      text)
  }

  # Integers; doubles, which are exact too, where one of them is too long for an integer of R.
  whole_numbers <- function(text) {
    numbers <- as.numeric(text)
    if (all(abs(numbers) <= .Machine$integer.max, na.rm = TRUE)) as.integer(numbers) else numbers
  }

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

  cite <- function() {
    entry <- utils::bibentry(
      "Misc",
      title = "pakrus: Pakistan's relations with the USSR and Russia",
      author = c(utils::person("The pakrus maintainers")),
      year = "2026",
      howpublished = "Data set, version 0.3.0",
      note = "CC-BY-4.0",
      textVersion = "The pakrus maintainers. (2026). pakrus: Pakistan\u2019s relations with the USSR and Russia (Version 0.3.0) [Data set]."
    )
    structure(entry, class = c("citation", "bibentry"))
  }

  registerS3method("print", "data_release", function(x, ...) {
    list_names <- function(names) cat(strwrap(paste(names, collapse = ", "), indent = 2, exdent = 2), sep = "\n")
    cat(attr(x, "release"), "in", attr(x, "folder"), "\nTables, each with a function:\n")
    list_names(attr(x, "tables"))
    cat("Functions:\n")
    list_names(setdiff(names(x), attr(x, "tables")))
    invisible(x)
  }, envir = baseenv())

  registerS3method("$", "data_release", function(x, name) {
    if (name %in% names(x)) return(.subset2(x, name))
    nearest <- names(x)[which.min(utils::adist(name, names(x), ignore.case = TRUE))]
    stop("there is no table or function \"", name, "\"; did you mean \"", nearest, "\"?", call. = FALSE)
  }, envir = baseenv())

  functions <- mget(c("load_table", "describe_table", "codes_of", "edtf_start", "edtf_end", "edtf_precision", "edtf_uncertain",
    "edtf_approximate", "claims_for", "cite"))
  loaders <- lapply(release_tables, function(table) {
    function(lists = FALSE, labels = FALSE, join = FALSE) load_table(table, lists, labels, join)
  })
  names(loaders) <- release_tables
  structure(c(loaders, functions), class = "data_release", release = "pakrus 0.3.0", folder = folder,
            tables = release_tables)
}
environment(load_release) <- baseenv() # no function of the user's takes the place of one that it calls

pakrus <- load_release()
