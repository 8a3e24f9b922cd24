"""Prints the official invalid examples that a validator accepts, as a list of JSON.

Arguments: the standard, then the files.
"""

import json
import logging
import os
import sys


def croissant(name):
    import mlcroissant

    mlcroissant.Dataset(name)


def csvw(name):
    from csvw import CSVW

    if not CSVW(name, validate=True, strict=False).is_valid:
        raise ValueError(name)


def refuses(check, name):
    try:
        check(name)
    except Exception:
        return True


logging.disable(logging.CRITICAL)
check = {"croissant": croissant, "csvw": csvw}[sys.argv[1]]
print(json.dumps([os.path.basename(name) for name in sys.argv[2:] if not refuses(check, name)]))
