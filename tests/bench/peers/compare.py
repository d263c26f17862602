"""Says whether two CSV files hold the same records in the same order: compare.py EXPECTED ACTUAL

Quotes and line ends may differ. Names the first difference and ends with 1 when there is one.
"""

import csv
import sys
from itertools import zip_longest


def first_difference(expected, actual):
    """The first record that differs as a sentence, or None. Both files are read once, a record at a time."""
    with open(expected, newline="", encoding="utf-8") as left, open(actual, newline="", encoding="utf-8") as right:
        for number, (wanted, found) in enumerate(zip_longest(csv.reader(left), csv.reader(right)), start=1):
            if wanted != found:
                return f"record {number} is {found}, expected {wanted}"
    return None


if __name__ == "__main__":
    difference = first_difference(*sys.argv[1:])
    if difference:
        sys.exit(f"{sys.argv[2]}: {difference}")
