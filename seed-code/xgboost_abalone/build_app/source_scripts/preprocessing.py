"""Turns the Abalone CSV into training, validation and test data for XGBoost. Runs in a processing container.

Python's standard library is enough for a table of this size, and keeps the rules below testable anywhere.
"""

import csv
import json
import random
import statistics
from pathlib import Path

NUMBERS = ["length", "diameter", "height", "whole_weight", "shucked_weight", "viscera_weight", "shell_weight"]
SEXES = ["F", "I", "M"]
COLUMNS = ["sex", *NUMBERS, "rings"]
SEED = 20201201


def read_rows(lines):
    """Rows as dictionaries: numbers as float, or None where the table has a gap. The label, rings, may not be missing."""
    rows = []
    for place, cells in enumerate(csv.reader(lines), start=1):
        if not cells:
            continue
        if len(cells) != len(COLUMNS):
            raise ValueError(f"line {place}: {len(cells)} columns where there should be {len(COLUMNS)}: {', '.join(COLUMNS)}")
        row = dict(zip(COLUMNS, (cell.strip() for cell in cells)))
        try:
            for name in [*NUMBERS, "rings"]:
                row[name] = float(row[name]) if row[name] else None
        except ValueError:
            raise ValueError(f"line {place}: {name} is '{row[name]}', which is not a number") from None
        if row["rings"] is None:
            raise ValueError(f"line {place}: rings is empty, and it is what the model learns")
        rows.append(row)
    return rows


def split(rows, seed=SEED, shares=(0.70, 0.15)):
    """Train, validation and test rows; the last get what the shares leave. The same seed gives the same split."""
    shuffled = list(rows)
    random.Random(seed).shuffle(shuffled)
    first = round(len(shuffled) * shares[0])
    second = first + round(len(shuffled) * shares[1])
    return shuffled[:first], shuffled[first:second], shuffled[second:]


def fit(rows):
    """Median, mean and standard deviation of each number.

    To be taken from the training rows alone: what test rows look like is nothing a model may know.
    """
    features = {}
    for name in NUMBERS:
        values = [row[name] for row in rows if row[name] is not None]
        if not values:
            raise ValueError(f"{name} has no value in any training row")
        median = statistics.median(values)
        filled = [median if row[name] is None else row[name] for row in rows]
        features[name] = {
            "median": median,
            "mean": statistics.fmean(filled),
            # A column that never varies carries nothing; dividing by one leaves it at zero.
            "standard_deviation": statistics.pstdev(filled) or 1.0,
        }
    return features


def encode(row, features):
    """One line for XGBoost: the label first, then the scaled numbers, then one column per sex."""
    numbers = []
    for name in NUMBERS:
        feature = features[name]
        value = feature["median"] if row[name] is None else row[name]
        numbers.append((value - feature["mean"]) / feature["standard_deviation"])
    return [row["rings"], *numbers, *(1.0 if row["sex"] == sex else 0.0 for sex in SEXES)]


def find_table(folder):
    """The one CSV file that SageMaker has put into the input folder."""
    tables = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    if len(tables) != 1:
        raise ValueError(f"InputDataUrl must name exactly one file, but {len(tables)} came into {folder}")
    return tables[0]


def main(root="/opt/ml/processing"):
    """Reads root/input and writes root/{train,validation,test,features}."""
    root = Path(root)
    with find_table(root / "input").open(newline="", encoding="utf-8") as table:
        rows = read_rows(table)
    parts = dict(zip(("train", "validation", "test"), split(rows)))
    empty = [name for name, part in parts.items() if not part]
    if empty:
        raise ValueError(f"{len(rows)} rows are too few: nothing is left for {', '.join(empty)}")
    features = fit(parts["train"])
    for name, part in parts.items():
        (root / name).mkdir(parents=True, exist_ok=True)
        # No header: the built-in XGBoost takes the first line for data.
        with (root / name / f"{name}.csv").open("w", newline="", encoding="utf-8") as output:
            csv.writer(output).writerows(encode(row, features) for row in part)
        print(f"{name}: {len(part)} rows")
    (root / "features").mkdir(parents=True, exist_ok=True)
    (root / "features" / "features.json").write_text(json.dumps(features, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
