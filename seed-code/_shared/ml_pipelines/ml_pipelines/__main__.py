"""python -m ml_pipelines: update the pipeline, start it and follow it. --print shows the definition and calls nobody."""

import argparse
import json
import os
import sys

from ml_pipelines.definition import pipeline_definition
from ml_pipelines.pipeline_run import follow_run, start_pipeline, upsert_pipeline
from ml_pipelines.scripts import script_urls, upload_scripts
from ml_pipelines.settings import read_settings
from ml_pipelines.variables import SettingsError


def main(arguments: list[str]) -> int:
    """0 when the run succeeded or still runs, 1 when it failed, 2 when the surroundings are wrong."""
    parser = argparse.ArgumentParser(prog="python -m ml_pipelines", description=__doc__)
    parser.add_argument("--print", action="store_true", help="write the pipeline definition to standard output")
    parser.add_argument("--no-run", action="store_true", help="update the pipeline, but do not start it")
    options = parser.parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        definition = pipeline_definition(settings, script_urls(settings))
    except (SettingsError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    if options.print:
        print(json.dumps(definition, indent=2))
        return 0

    # Here and not above, so that the definition can be tested and printed without boto3.
    import boto3

    upload_scripts(boto3.client("s3", region_name=settings.region), settings)
    sagemaker = boto3.client("sagemaker", region_name=settings.region)
    print(f"Pipeline {upsert_pipeline(sagemaker, settings, definition)} is up to date.")
    if options.no_run:
        return 0
    run_arn = start_pipeline(sagemaker, settings)
    print(f"Started {run_arn}.")
    return 0 if follow_run(sagemaker, run_arn) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
