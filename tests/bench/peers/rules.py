"""The rule set that the Python peers score with, read from Farol's own file."""

import json
import re
from pathlib import Path

COLUMNS = {"employees": "Company Size", "job_title": "Job Title", "industry": "Industry", "location": "Location"}
FILE = Path(__file__).resolve().parents[3] / "resources/rules/mvp.json"
CRITERIA = [dict(rule, column=COLUMNS[rule["fields"][0]]) for rule in json.loads(FILE.read_text())["criteria"]]

# What counts as an empty cell, in lower case; docs/score_lead_definition.md has the list.
MISSING = frozenset(
    ["", "-", "--", "—", "n/a", "n.a.", "na", "n.d.", "n/d", "nd", "null", "none", "nan", "(blank)", "(none)", "#n/a"]
    + ["#ref!", "#value!", "select", "unknown", "undefined"]
)


def points(rule, cell):
    """The points of one criterion for the text of one cell."""
    value = " ".join(cell.split()).lower()
    if value in MISSING:
        return rule["missing"]
    if rule["kind"] == "bands":
        if not re.fullmatch("[0-9]+", value):
            return rule["missing"]
        tiers, matches = rule["bands"], lambda tier: int(value) >= tier["from"]
    elif rule["match"] == "equals":
        tiers, matches = rule["tiers"], lambda tier: value in tier["terms"]
    else:
        tiers, matches = rule["tiers"], lambda tier: any(term in value for term in tier["terms"])
    return next((tier["points"] for tier in tiers if matches(tier)), rule["otherwise"])
