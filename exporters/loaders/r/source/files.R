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
