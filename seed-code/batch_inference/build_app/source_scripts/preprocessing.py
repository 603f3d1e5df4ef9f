"""Turns a table into what the model takes: numbers, one row a line, no header. Runs in a processing container.

A model must see data prepared as its training data was. A training pipeline that writes down how, as xgboost_abalone does,
names that file in the model's package, and SageMaker puts it into root/features. Without it the table must be numbers already.
"""

import csv
import json
from pathlib import Path

SEXES = ["F", "I", "M"]
LABEL = "rings"


def plain(cells, place):
    """A row of a table that is numbers already."""
    try:
        return [float(cell) for cell in cells]
    except ValueError:
        raise ValueError(
            f"line {place}: {', '.join(cells)} are not all numbers, and the model's package has no FeaturesUrl that says how "
            "its training data was prepared: write that into source_scripts/preprocessing.py"
        ) from None


def scaled(cells, place, features):
    """A row of the Abalone table: numbers scaled as in training, then one column per sex. A label at the end is left out."""
    columns = ["sex", *features]
    if len(cells) not in (len(columns), len(columns) + 1):
        raise ValueError(f"line {place}: {len(cells)} columns where there should be {', '.join(columns)}, and perhaps {LABEL}")
    row = dict(zip(columns, (cell.strip() for cell in cells)))
    numbers = []
    for name, feature in features.items():
        try:
            value = float(row[name]) if row[name] else feature["median"]
        except ValueError:
            raise ValueError(f"line {place}: {name} is '{row[name]}', which is not a number") from None
        numbers.append((value - feature["mean"]) / feature["standard_deviation"])
    return [*numbers, *(1.0 if row["sex"] == sex else 0.0 for sex in SEXES)]


def encoder(features_folder):
    """How a row becomes what the model takes: by the features of its training, where there are any."""
    file = Path(features_folder) / "features.json"
    if not file.is_file():
        return plain
    features = json.loads(file.read_text(encoding="utf-8"))
    return lambda cells, place: scaled(cells, place, features)


def find_table(folder):
    """The one CSV file that SageMaker has put into the input folder."""
    tables = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    if len(tables) != 1:
        raise ValueError(f"InputDataUrl must name exactly one file, but {len(tables)} came into {folder}")
    return tables[0]


def main(root="/opt/ml/processing"):
    """Reads root/input and root/features, writes root/data/data.csv line by line: the table may be larger than memory."""
    root = Path(root)
    encode, rows = encoder(root / "features"), 0
    (root / "data").mkdir(parents=True, exist_ok=True)
    with find_table(root / "input").open(newline="", encoding="utf-8") as table, (root / "data" / "data.csv").open(
        "w", newline="", encoding="utf-8"
    ) as output:
        # Alone: the carriage return that CSV likes would belong to the last number of a line.
        writer = csv.writer(output, lineterminator="\n")
        for place, cells in enumerate(csv.reader(table), start=1):
            if cells:
                writer.writerow(encode(cells, place))
                rows += 1
    if not rows:
        raise ValueError("the table is empty")
    print(f"{rows} rows")


if __name__ == "__main__":
    main()
