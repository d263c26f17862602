#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shipped rule file keeps to docs/rules.schema.json, and the schema refuses what is wrong.

    python3 rules_schema_test.py ROOT
"""
import copy
import json
import pathlib
import sys

import jsonschema

root = pathlib.Path(sys.argv[1])
schema = json.loads((root / "docs/rules.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
failures = 0


def fail(message):
    global failures
    failures += 1
    print(message)


files = sorted((root / "resources/rules").glob("*.json"))
if not files:
    fail("no rule files")
for file in files:
    for error in validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))):
        fail(f"{file.name}, {error.json_path}: {error.message[:200]}")

good = json.loads((root / "resources/rules/standard.json").read_text(encoding="utf-8"))


def planted(change):
    bad = copy.deepcopy(good)
    change(bad)
    return bad


offences = {
    "unknown key": lambda bad: bad.update(topMatch=11),
    "unknown key of a criterion": lambda bad: bad["criteria"][0].update(tiers=[]),
    "wrong type": lambda bad: bad.update(version="2"),
    "unknown field": lambda bad: bad["criteria"][0].update(fields=["staff"]),
    "unknown kind": lambda bad: bad["criteria"][0].update(kind="banks"),
    "missing key": lambda bad: bad["criteria"][1].pop("otherwise"),
    "empty list": lambda bad: bad.update(criteria=[]),
    "title tier without a condition": lambda bad: bad["criteria"][1]["tiers"].append({"points": 1}),
}
for name, change in offences.items():
    if validator.is_valid(planted(change)):
        fail(f"the schema accepts: {name}")

print(f"{len(files)} rule files, {len(offences)} planted offences, {failures} failures")
sys.exit(1 if failures else 0)
