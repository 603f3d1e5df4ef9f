import contextlib
import io
import json
import os
import unittest
from unittest import mock

from ml_pipelines import __main__ as program
from tests.environment import ENVIRONMENT, PACKAGE, settings
from tests.test_model_package import version
from tests.test_pipeline_run import FakeSageMaker as Runs


class FakeSageMaker(Runs):
    """The registry and the pipelines of an account."""

    def __init__(self, *versions):
        super().__init__()
        self.versions = versions

    def list_model_packages(self, **request):
        return {"ModelPackageSummaryList": list(self.versions)}

    def describe_model_package(self, ModelPackageName):
        return {"InferenceSpecification": {"SupportedContentTypes": ["text/csv"]}}


class RecordingS3:
    def __init__(self):
        self.keys = []

    def put_object(self, Key, **request):
        self.keys.append(Key)


def run(sagemaker, *arguments):
    """Exit code, what was said, and the keys that were written."""
    s3 = RecordingS3()
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = program.run(settings(), program._parser().parse_args(arguments), sagemaker, s3)
    return code, said.getvalue(), s3.keys


class RunTests(unittest.TestCase):
    def test_without_an_approved_model_nothing_is_touched_and_nothing_is_wrong(self):
        sagemaker = FakeSageMaker()
        code, said, written = run(sagemaker, "--no-run")
        self.assertEqual((code, written, sagemaker.calls), (0, [], []))
        self.assertIn("nothing to do until a model is approved", said)
        self.assertIn(ENVIRONMENT["MODEL_PACKAGE_GROUP_NAME"], said)

    def test_the_pipeline_gets_the_newest_model_and_is_not_started(self):
        sagemaker = FakeSageMaker(version(4))
        code, said, written = run(sagemaker, "--no-run")
        [(kind, request)] = sagemaker.calls
        self.assertEqual((code, kind), (0, "create"))
        self.assertIn('"ModelPackageName": "arn/4"', request["PipelineDefinition"])
        self.assertIn("aws sagemaker start-pipeline-execution", said)
        self.assertEqual(len(written), 1)

    def test_a_run_is_started_and_followed_when_wished(self):
        sagemaker = FakeSageMaker(version(4))
        code, said, _ = run(sagemaker)
        self.assertEqual((code, [kind for kind, _ in sagemaker.calls]), (0, ["create", "start"]))
        self.assertIn("The pipeline succeeded.", said)

    def test_another_version_may_be_named(self):
        sagemaker = FakeSageMaker(version(4))
        run(sagemaker, "--no-run", "--model-package", "arn/2")
        self.assertIn('"ModelPackageName": "arn/2"', sagemaker.calls[0][1]["PipelineDefinition"])


class MainTests(unittest.TestCase):
    def test_the_definition_of_a_named_version_is_printed_without_aws(self):
        with mock.patch.dict(os.environ, ENVIRONMENT), contextlib.redirect_stdout(io.StringIO()) as said:
            self.assertEqual(program.main(["--print", "--model-package", PACKAGE.arn]), 0)
        self.assertEqual(json.loads(said.getvalue())["Version"], "2020-12-01")

    def test_missing_variables_are_named_together(self):
        with mock.patch.dict(os.environ, clear=True), contextlib.redirect_stderr(io.StringIO()) as said:
            self.assertEqual(program.main([]), 2)
        self.assertEqual({line.split()[0] for line in said.getvalue().splitlines()}, set(ENVIRONMENT))

    def test_a_prefix_is_a_prefix_with_or_without_its_slash(self):
        for written in ("a/b", "a/b/", "/a/b/"):
            self.assertEqual(settings(BASE_JOB_PREFIX=written).base_job_prefix, "a/b")
