"""Validates one metadata file of the release in the working folder; exit code 1 if it is not valid.

Arguments: the standard, the folder of the files that a validator would fetch, and a list of cases or "".
With cases, each is a file of the release with another text; the names of those accepted are printed.
"""

import glob
import json
import logging
import os
import subprocess
import sys


def croissant(files):
    import mlcroissant

    mlcroissant.Dataset("croissant.json")


def csvw(files):
    """The table group with its keys, and each file by its own description."""
    from csvw import CSVW

    for name in ["csv/csv-metadata.json", *sorted(glob.glob("csv/*.csv-metadata.json"))]:
        # Not strict: a missing value in a foreign key refers to nothing (CSVW, section 4.6 of the data model).
        checked = CSVW(name, validate=True, strict=False)
        if not checked.is_valid:
            raise ValueError(f"{name}: " + "; ".join(str(w.message) for w in checked.warnings))


def ro_crate(files):
    import requests
    from rocrate_validator import models, services
    from rocrate_validator.utils.http import HttpRequester

    def get(self, url, **options):
        if url != "https://w3id.org/ro/crate/1.2/context":
            raise ValueError(f"the validator fetches {url}")
        answer = requests.Response()
        answer.status_code, answer.url = 200, url
        answer.headers["Content-Type"] = "application/ld+json"
        with open(os.path.join(files, "ro-crate-1.2-context.jsonld"), "rb") as context:
            answer._content = context.read()
        return answer

    HttpRequester.get = get
    settings = services.ValidationSettings(
        rocrate_uri=".", profile_identifier="ro-crate-1.2", requirement_severity=models.Severity.REQUIRED
    )
    issues = services.validate(settings).get_issues()
    if issues:
        raise ValueError("; ".join(f"{i.message} {i.violatingEntity}" for i in issues))


def schema_org(files):
    """The shapes of Google's guide. sameAs is recommended, but no page about the dataset is known."""
    import pyshacl
    import rdflib

    data = rdflib.Graph().parse("dataset.jsonld", format="json-ld", publicID="urn:release:")
    found = []
    for shapes in ["googleRequired.ttl", "googleRecommended.ttl"]:
        graph = rdflib.Graph().parse(os.path.join(files, shapes))
        _, report, _ = pyshacl.validate(data, shacl_graph=graph)
        result = rdflib.URIRef("http://www.w3.org/ns/shacl#resultPath")
        found += [str(path) for path in report.objects(None, result)]
    if found != ["http://schema.org/sameAs"]:
        raise ValueError(f"the shapes complain of {found}, want sameAs alone")


def cff(files):
    """cffconvert lives in an environment of its own, since it needs older packages."""
    ran = subprocess.run(["cffconvert", "--validate"], capture_output=True, text=True)
    if ran.returncode != 0:
        raise ValueError(ran.stdout + ran.stderr)


def frictionless(files):
    from frictionless import validate

    report = validate("datapackage.json")
    if not report.valid:
        raise ValueError(str(report.flatten(["title", "note"])[:3]))


standards = {
    "croissant": croissant, "csvw": csvw, "ro-crate": ro_crate, "schema.org": schema_org, "cff": cff, "frictionless": frictionless,
}


def refused(check, files):
    try:
        check(files)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def try_out(case, check, files):
    with open(case["file"], "rb") as file:
        sound = file.read()
    try:
        with open(case["file"], "w", encoding="utf-8", newline="") as file:
            file.write(case["text"])
        return refused(check, files)
    finally:
        with open(case["file"], "wb") as file:
            file.write(sound)


check = standards[sys.argv[1]]
if sys.argv[3]:
    logging.disable(logging.CRITICAL)
    with open(sys.argv[3], encoding="utf-8") as file:
        cases = json.load(file)
    print(json.dumps([c["name"] for c in cases if not try_out(c, check, sys.argv[2])]))
elif error := refused(check, sys.argv[2]):
    sys.exit(error)
