import contextlib
import io
import json
import os
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path
from unittest import mock

from endpoint_stacks import __main__ as build
from endpoint_stacks.variables import SettingsError
from tests.environment import CONFIG, ENVIRONMENT, OTHER_STAGES, PACKAGE, settings


class BuildTests(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.output = Path(place.name) / "output"

    def run_build(self, *arguments, environment=None, approved=None, metadata=None):
        out, err = io.StringIO(), io.StringIO()
        registry = mock.Mock()
        registry.list_model_packages.return_value = {
            "ModelPackageSummaryList": [{"ModelPackageArn": approved, "ModelPackageStatus": "Completed"}] if approved else []
        }
        registry.describe_model_package.return_value = {"CustomerMetadataProperties": metadata} if metadata else {}
        environment = {**ENVIRONMENT, **OTHER_STAGES} if environment is None else environment
        with mock.patch.dict(os.environ, environment, clear=True), mock.patch.object(build, "_client", return_value=registry):
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                code = build.main(["--output", str(self.output), *arguments])
        return code, out.getvalue(), err.getvalue()

    def written(self):
        return sorted(path.name for path in self.output.iterdir())

    def test_an_approved_model_is_written_for_every_stage(self):
        code, out, _ = self.run_build(approved=PACKAGE)
        self.assertEqual(code, 0)
        self.assertIn("dev, preprod, prod", out)
        self.assertEqual((self.output / "model-package.txt").read_text(), PACKAGE)
        self.assertEqual(
            self.written(),
            sorted(["model-package.txt", *(f"{stage}-{kind}.json" for stage in ("dev", "preprod", "prod") for kind in ("template", "configuration"))]),
        )

    def test_the_machine_image_that_a_package_names_is_used_where_a_stage_names_none(self):
        self.run_build(approved=PACKAGE, metadata={"InferenceAmiVersion": "al2023-ami-1"})
        template = json.loads((self.output / "prod-template.json").read_text())
        [variant] = template["Resources"]["EndpointConfig"]["Properties"]["ProductionVariants"]
        self.assertEqual(variant["InferenceAmiVersion"], "al2023-ami-1")
        own = build.with_machine_image({"dev": replace(CONFIG, inference_ami_version="mine")}, "al2023-ami-1")
        self.assertEqual(own["dev"].inference_ami_version, "mine")

    def test_without_an_approved_model_the_build_succeeds_and_says_what_to_do(self):
        code, out, _ = self.run_build()
        self.assertEqual((code, self.written()), (0, ["model-package.txt"]))
        self.assertEqual((self.output / "model-package.txt").read_text(), "none")
        self.assertIn("--model-approval-status Approved", out)

    def test_only_stages_with_an_account_are_written(self):
        self.run_build(environment=ENVIRONMENT, approved=PACKAGE)
        self.assertEqual(self.written(), ["dev-configuration.json", "dev-template.json", "model-package.txt"])

    def test_a_given_package_is_taken(self):
        self.run_build("--package", PACKAGE + "1", approved=PACKAGE)
        configuration = json.loads((self.output / "dev-configuration.json").read_text())
        self.assertEqual(configuration["Parameters"]["ModelPackageArn"], PACKAGE + "1")

    def test_templates_fit_into_a_call(self):
        # https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
        self.run_build(approved=PACKAGE)
        self.assertLess(max(path.stat().st_size for path in self.output.iterdir()), 51_200)

    def test_a_broken_project_fails_before_anything_is_written(self):
        code, _, err = self.run_build(environment={})
        self.assertEqual((code, self.output.exists()), (2, False))
        self.assertIn("MODEL_BUCKET_NAME is not set", err)

    def test_broken_settings_of_all_stages_are_named_together(self):
        with self.assertRaises(SettingsError) as raised:
            build.read_configs(settings(), self.output)
        self.assertEqual([line.split()[0] for line in str(raised.exception).splitlines()], [f"output/{stage}.json" for stage in ("dev", "preprod", "prod")])

    def test_every_stage_is_written_with_the_settings_of_its_own(self):
        configs = {stage: type(CONFIG)(**{**vars(CONFIG), "initial_instance_count": count}) for stage, count in {"dev": 1, "preprod": 2, "prod": 3}.items()}
        build.write(settings(), configs, PACKAGE, self.output)
        counts = [
            json.loads((self.output / f"{stage}-template.json").read_text())["Resources"]["EndpointConfig"]["Properties"]["ProductionVariants"][0]["InitialInstanceCount"]
            for stage in configs
        ]
        self.assertEqual(counts, [1, 2, 3])
