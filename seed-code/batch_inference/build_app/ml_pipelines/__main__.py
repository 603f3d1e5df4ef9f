"""python -m ml_pipelines: give the pipeline the newest approved model, start it and follow it."""

import argparse
import json
import os
import sys
from typing import Any

from ml_pipelines.definition import pipeline_definition
from ml_pipelines.model_package import ModelPackage, describe, newest_approved
from ml_pipelines.pipeline_run import follow_run, start_pipeline, upsert_pipeline
from ml_pipelines.scripts import script_urls, upload_scripts
from ml_pipelines.settings import Settings, read_settings
from ml_pipelines.variables import SettingsError


def main(arguments: list[str]) -> int:
    """0 when there is nothing to do or all went well, 1 when AWS refused or the run failed, 2 for wrong surroundings."""
    options = _parser().parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        if options.print and options.model_package:
            print(json.dumps(_definition(settings, ModelPackage(options.model_package)), indent=2))
            return 0
    except (SettingsError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2

    # Here and not above, so that the definition can be tested and printed without boto3.
    import boto3
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        clients = {name: boto3.client(name, region_name=settings.region) for name in ("sagemaker", "s3")}
        return run(settings, options, clients["sagemaker"], clients["s3"])
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    except (BotoCoreError, ClientError) as error:
        print(f"AWS refused: {error}", file=sys.stderr)
        return 1


def run(settings: Settings, options: argparse.Namespace, sagemaker: Any, s3: Any) -> int:
    """What main does once it can talk to AWS. Without an approved model it touches nothing."""
    arn = options.model_package or newest_approved(sagemaker, settings.model_package_group)
    if arn is None:
        print(
            f"Model package group {settings.model_package_group} has no approved model: nothing to do until a model is "
            "approved. The pipeline is as it was; an approval starts this build again."
        )
        return 0
    definition = _definition(settings, describe(sagemaker, arn))
    if options.print:
        print(json.dumps(definition, indent=2))
        return 0
    upload_scripts(s3, settings)
    print(f"Pipeline {upsert_pipeline(sagemaker, settings, definition)} is up to date and uses {arn}.")
    if options.no_run:
        print(f"Start it with: aws sagemaker start-pipeline-execution --pipeline-name {settings.pipeline_name}")
        return 0
    run_arn = start_pipeline(sagemaker, settings)
    print(f"Started {run_arn}.")
    return 0 if follow_run(sagemaker, run_arn) else 1


def _definition(settings: Settings, package: ModelPackage) -> dict[str, Any]:
    return pipeline_definition(settings, script_urls(settings), package)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ml_pipelines", description=__doc__)
    parser.add_argument("--print", action="store_true", help="write the pipeline definition, and change nothing")
    parser.add_argument("--no-run", action="store_true", help="update the pipeline, but do not start it")
    parser.add_argument("--model-package", metavar="ARN", help="take this version instead of the newest approved one")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
