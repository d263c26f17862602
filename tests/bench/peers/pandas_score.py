"""Scores a file with pandas: pandas_score.py VARIANT IN OUT

categories  the scored columns are categories, so that each distinct text is scored once
"""

import sys

import pandas

from rules import CRITERIA, points


def main(variant, source, target):
    assert variant == "categories"
    types = dict.fromkeys(pandas.read_csv(source, nrows=0).columns, str)
    types.update((rule["column"], "category") for rule in CRITERIA)
    leads = pandas.read_csv(source, dtype=types, keep_default_na=False, engine="c")
    score = 0
    for rule in CRITERIA:
        column = leads[rule["column"]].cat
        by_code = pandas.Series([points(rule, text) for text in column.categories], dtype="int32").to_numpy()
        score = score + by_code[column.codes]
    leads["Score"] = score
    leads.sort_values("Score", ascending=False, kind="stable").to_csv(target, index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
