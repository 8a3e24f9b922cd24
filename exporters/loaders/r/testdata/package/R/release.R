# The code of this package is under the MIT licence, see LICENSE-CODE.txt; its data are not, see LICENSE.

release_tables <- c("coasts", "lighthouses", "claims", "passages", "sources", "codelists", "codebook")

# A table of the package.
release_table <- function(table) {
  check_name(table, release_tables, "table")
  getExportedValue("lighthouses", table)
}
