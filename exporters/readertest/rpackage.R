# Arguments: the name of an R package that was made with the release in this folder, and the library that it is
# installed in. Compares it with load.R and checks its pages; stops at the first that is wrong.
options(warn = 2)
name <- commandArgs(trailingOnly = TRUE)[1]
library <- commandArgs(trailingOnly = TRUE)[2]
installed <- loadNamespace(name, lib.loc = library)
source("load.R")
loader <- get(name)
tables <- unique(loader$codebook()$table_name)

same <- function(what, got, want) if (!identical(got, want)) stop(what, " differs: ", paste(format(all.equal(got, want)), collapse = "; "))

# The same tables, whichever way they come, and whatever is asked for.
for (table in tables) {
  same(table, getExportedValue(installed, table), loader[[table]]())
  same(table, installed$load_table(table, lists = TRUE, labels = TRUE, join = TRUE), loader[[table]](TRUE, TRUE, TRUE))
  same(table, installed$load_table(table, labels = TRUE), loader$load_table(table, labels = TRUE))
}

# What the EDTF functions find is what the release has in the columns beside a date.
dates <- 0
for (table in tables) {
  data <- loader[[table]]()
  columns <- loader$describe_table(table)
  for (date in columns$column_name[columns$kind == "edtf"]) {
    for (part in c("start", "end", "precision")) {
      found <- loader[[paste0("edtf_", part)]](data[[date]])
      same(paste(table, date, part), found, data[[paste(date, part, sep = "_")]])
    }
    dates <- dates + sum(!is.na(data[[date]]))
  }
}

# Joined cells are those of the row with the key; of long tables, 100 rows are looked at.
joined <- 0
for (table in tables) {
  columns <- loader$describe_table(table)
  for (column in columns$column_name[columns$kind == "reference"]) {
    data <- loader$load_table(table, join = column)
    other <- loader$load_table(columns$refers_to[columns$column_name == column])
    for (row in unique(floor(seq(1, nrow(data), length.out = min(100, nrow(data)))))) {
      at <- which(other[[1]] == data[[column]][row])
      if (length(at) == 0) at <- NA_integer_
      got <- unname(unclass(data[row, startsWith(names(data), paste0(column, "."))]))
      want <- unname(unclass(other[at, -1, drop = FALSE]))
      same(paste(table, row, column), lapply(got, identity), lapply(want, identity))
      joined <- joined + length(got)
    }
  }
}

# Pages: one for each table and function, which no check complains about, with each column.
pages <- tools::Rd_db(name, lib.loc = library)
for (topic in c(tables, getNamespaceExports(installed), paste0(name, "-package"))) {
  if (length(help((topic), package = (name), lib.loc = library)) != 1) stop("no help on ", topic)
}
for (page in names(pages)) {
  complaints <- format(tools::checkRd(pages[[page]]))
  if (length(complaints) > 0) stop(page, ": ", complaints)
}
for (table in tables) {
  shown <- capture.output(tools::Rd2txt(pages[[paste0(table, ".Rd")]]))
  absent <- Filter(function(column) !any(grepl(column, shown, fixed = TRUE)), names(loader[[table]]()))
  if (length(absent) > 0) stop("help on ", table, " lacks ", paste(absent, collapse = ", "))
}

version <- paste("version", sub(".* ", "", attr(loader, "release")))
for (entry in list(citation(name, lib.loc = library), loader$cite())) {
  shown <- paste(format(entry, style = "citation"), collapse = " ")
  if (!grepl(version, shown, fixed = TRUE)) stop("the citation lacks ", version, ": ", shown)
}

cat(length(tables), "tables,", dates, "dates,", joined, "joined cells and", length(pages), "pages compared")
