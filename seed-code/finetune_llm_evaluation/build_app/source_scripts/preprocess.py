"""Loads the data set and splits it. Runs in a processing container, on one instance or on several."""

import json
import os
from pathlib import Path

import dry_run
import hub
import problems
import rows
from options import Options

# https://docs.aws.amazon.com/sagemaker/latest/dg/build-your-own-processing-container.html
CLUSTER = "/opt/ml/config/resourceconfig.json"


def position(cluster_file=CLUSTER):
    """Which instance this is, and of how many."""
    cluster = json.loads(Path(cluster_file).read_text(encoding="utf-8"))
    hosts = sorted(cluster["hosts"])
    return hosts.index(cluster["current_host"]), len(hosts)


def split(parts, limit):
    """Rows for training, validation and test, of what the hub has under the names train and test."""
    if "train" not in parts:
        raise problems.Problem(
            f"the data set has the parts {', '.join(sorted(parts)) or 'none'}, but no part 'train'. Take another HuggingFaceDataset"
        )
    return rows.divide(rows.clean(parts["train"]), rows.clean(parts.get("test", [])), limit)


def main(root="/opt/ml/processing", texts=os.environ, cluster_file=CLUSTER, load=hub.load_rows):
    """Writes root/{train,validation,test}. Each instance writes its share of each."""
    options = Options(texts)
    dataset, asked, dry = options.text("DATASET"), options.whole("MAX_ROWS", 0), options.flag("DRY_RUN")
    options.finish()
    index, count = position(cluster_file)
    for name, part in split(load(dataset), dry_run.rows(dry, asked)).items():
        share = rows.shard(part, index, count)
        rows.write_rows(Path(root) / name / f"{name}-{index}.jsonl", share)
        print(f"{name}: {len(part)} rows, {len(share)} of them written here")


if __name__ == "__main__":
    problems.run(main, problems.PROCESSING_REASON)
