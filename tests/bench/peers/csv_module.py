"""Scores a file with Python's csv module: csv_module.py VARIANT IN OUT

plain   each lead for itself, as dictionaries: what a first prototype does
cached  lists for rows, and each distinct text scored once: as fast as the module allows
"""

import csv
import sys
from operator import itemgetter

from rules import CRITERIA, points


def plain(source, target):
    reader = csv.DictReader(source)
    leads = list(reader)
    for lead in leads:
        lead["Score"] = sum(points(rule, lead[rule["column"]]) for rule in CRITERIA)
    leads.sort(key=itemgetter("Score"), reverse=True)
    writer = csv.DictWriter(target, reader.fieldnames + ["Score"])
    writer.writeheader()
    writer.writerows(leads)


class Scores(dict):
    """The points of one criterion by cell, filled as texts are met."""

    def __init__(self, rule):
        self.rule = rule

    def __missing__(self, cell):
        self[cell] = points(self.rule, cell)
        return self[cell]


def cached(source, target):
    reader = csv.reader(source)
    header = next(reader)
    columns = [(Scores(rule), header.index(rule["column"])) for rule in CRITERIA]
    leads = []
    for lead in reader:
        lead.append(sum([scores[lead[at]] for scores, at in columns]))
        leads.append(lead)
    leads.sort(key=itemgetter(-1), reverse=True)
    writer = csv.writer(target)
    writer.writerow(header + ["Score"])
    writer.writerows(leads)


if __name__ == "__main__":
    variant, source, target = sys.argv[1:]
    text = {"newline": "", "encoding": "utf-8"}
    with open(source, **text) as source, open(target, "w", **text) as target:
        {"plain": plain, "cached": cached}[variant](source, target)
