"""python -m endpoint_stacks: write what the stages deploy. --package ARN takes that model and asks nobody.

Nobody means not for its metadata either: then a stage names the machine image itself, if one is needed.
"""

import argparse
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from endpoint_stacks.model_package import NONE, inference_ami, newest_approved, what_to_do_without
from endpoint_stacks.settings import Settings, read_settings
from endpoint_stacks.stage_config import FOLDER, StageConfig, read_stage_config
from endpoint_stacks.template import stage_configuration, stage_template
from endpoint_stacks.variables import SettingsError

OUTPUT = FOLDER.parent / "output"


def main(arguments: list[str]) -> int:
    """0 also when there is nothing to deploy; 2 when the surroundings or a stage's settings are wrong."""
    parser = argparse.ArgumentParser(prog="python -m endpoint_stacks", description=__doc__)
    parser.add_argument("--package", help="ARN of the model package to deploy instead of the newest approved one")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="folder to write to")
    options = parser.parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        configs = read_configs(settings)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    package = options.package
    if package is None:
        sagemaker = _client(settings)
        package = newest_approved(sagemaker, settings.model_package_group)
        configs = with_machine_image(configs, inference_ami(sagemaker, package) if package else None)
    write(settings, configs, package, options.output)
    print(f"Deploying {package} to {', '.join(configs)}." if package else what_to_do_without(settings))
    return 0


def read_configs(settings: Settings, folder: Path = FOLDER) -> dict[str, StageConfig]:
    """The settings of every stage by its name. SettingsError names what is wrong in all of them."""
    configs, problems = {}, []
    for stage in settings.stages:
        try:
            configs[stage.name] = read_stage_config(stage.name, folder)
        except SettingsError as error:
            problems.append(str(error))
    if problems:
        raise SettingsError("\n".join(problems))
    return configs


def with_machine_image(configs: dict[str, StageConfig], version: str | None) -> dict[str, StageConfig]:
    """The settings with the machine image that the model wants, where a stage names none itself."""
    return {
        stage: replace(config, inference_ami_version=version) if config.inference_ami_version is None else config
        for stage, config in configs.items()
    }


def write(settings: Settings, configs: dict[str, StageConfig], package: str | None, output: Path) -> None:
    """Writes model-package.txt and, when there is a model, template and configuration of each stage."""
    output.mkdir(parents=True, exist_ok=True)
    (output / "model-package.txt").write_text(package or NONE, encoding="utf-8")
    for stage in settings.stages if package else ():
        template = stage_template(settings, stage, configs[stage.name])
        _write(output / f"{stage.name}-template.json", template)
        _write(output / f"{stage.name}-configuration.json", stage_configuration(settings, stage, template, package))


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _client(settings: Settings) -> Any:
    # Here and not above, so that everything else can be tested without boto3.
    import boto3

    return boto3.client("sagemaker", region_name=settings.region)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
