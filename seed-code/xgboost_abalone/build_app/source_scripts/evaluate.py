"""Measures the trained model on the test data and writes evaluation.json. Runs in a processing container."""

import csv
import json
import math
import statistics
import tarfile
import tempfile
from pathlib import Path


def read_test_data(lines):
    """Labels and features of the test rows, as preprocessing.py writes them: the label first."""
    labels, features = [], []
    for cells in csv.reader(lines):
        if cells:
            label, *rest = (float(cell) for cell in cells)
            labels.append(label)
            features.append(rest)
    if not labels:
        raise ValueError("the test data is empty")
    return labels, features


def evaluation(labels, predictions):
    """Mean squared error, and the standard deviation of the errors, in the form that the model registry shows."""
    if len(labels) != len(predictions):
        raise ValueError(f"{len(predictions)} predictions for {len(labels)} labels")
    errors = [label - prediction for label, prediction in zip(labels, predictions)]
    mse = statistics.fmean(error * error for error in errors)
    if not math.isfinite(mse):
        raise ValueError(f"the mean squared error is {mse}; the model predicts something that is not a number")
    return {"regression_metrics": {"mse": {"value": mse, "standard_deviation": statistics.pstdev(errors)}}}


def model_bytes(archive):
    """The model file inside model.tar.gz, without unpacking anything else."""
    with tarfile.open(archive) as tar:
        return tar.extractfile("xgboost-model").read()


def predict(archive, features):
    """Predictions of the model in the archive."""
    # Only the container has these two; everything above works without them.
    import numpy
    import xgboost

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "xgboost-model"
        path.write_bytes(model_bytes(archive))
        booster = xgboost.Booster()
        booster.load_model(str(path))
    return [float(value) for value in booster.predict(xgboost.DMatrix(numpy.array(features)))]


def main(root="/opt/ml/processing", predict=predict):
    """Reads root/{model,test} and writes root/evaluation/evaluation.json."""
    root = Path(root)
    with (root / "test" / "test.csv").open(newline="", encoding="utf-8") as table:
        labels, features = read_test_data(table)
    report = evaluation(labels, predict(root / "model" / "model.tar.gz", features))
    (root / "evaluation").mkdir(parents=True, exist_ok=True)
    (root / "evaluation" / "evaluation.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    print(f"mean squared error: {report['regression_metrics']['mse']['value']:.4f} over {len(labels)} rows")


if __name__ == "__main__":
    main()
