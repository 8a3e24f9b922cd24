"""Parses references from standard input, in the format that the argument names, and prints [ID, authors, year] of each."""
import json
import sys

text = sys.stdin.read()
if sys.argv[1] == "ris":
    import rispy

    found = [[e["id"], len(e.get("authors", [])), e.get("year", "")] for e in rispy.loads(text)]
else:
    import bibtexparser
    from bibtexparser import middlewares

    library = bibtexparser.parse_string(text, append_middleware=[middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()])
    if library.failed_blocks:
        sys.exit("\n".join(f"{b.error}\n{b.raw}" for b in library.failed_blocks))
    found = [[e.key, len(e.get("author").value) if e.get("author") else 0, e.get("year").value if e.get("year") else ""] for e in library.entries]
json.dump(found, sys.stdout)
