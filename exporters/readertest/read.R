# Runs each job of a JSON file: evaluates its code and writes the table that it loads.
# The files of a job are described in jobs.go, the form of a cell in readers.go.
options(warn = 2)

text <- function(x) {
  if (is.list(x)) return(vapply(x, function(items) paste(text(items), collapse = "; "), ""))
  shown <- if (is.logical(x)) paste0("boolean\x01", tolower(x))
    else if (is.numeric(x)) paste0("number\x01", vapply(x, format, "", digits = 15, scientific = FALSE))
    else if (inherits(x, "Date")) day_text(as.POSIXlt(x))
    else as.character(x)
  ifelse(is.na(x), "", shown)
}

# format() gives a year before 1000 fewer digits on some systems.
day_text <- function(day) sprintf("%04d-%02d-%02d", day$year + 1900L, day$mon + 1L, day$mday)

lines <- function(loaded) {
  loaded <- as.list(loaded)
  cells <- do.call(paste, c(lapply(unname(loaded), text), sep = "\x1f"))
  paste(c(paste(names(loaded), collapse = "\x1f"), cells), collapse = "\x1e")
}

run <- function(job) {
  scope <- new.env()
  eval(parse(text = job$code, encoding = "UTF-8"), scope)
  lines(scope[[job$table]])
}

write <- function(job) {
  name <- job$out
  content <- tryCatch(run(job), error = function(e) {
    name <<- paste0(job$out, ".error")
    conditionMessage(e)
  })
  writeBin(charToRaw(enc2utf8(content)), name)
}

jobs <- jsonlite::fromJSON(commandArgs(trailingOnly = TRUE)[1], simplifyVector = FALSE)
invisible(lapply(jobs, write))
