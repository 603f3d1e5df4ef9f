import json
import unittest

from ml_pipelines.model_package import ModelPackage
from tests.environment import ENVIRONMENT, MODEL_BUCKET, PACKAGE, PACKAGE_WITH_FEATURES, definition, settings
from tests.steps import resolved, steps, values


class DefinitionTests(unittest.TestCase):
    def test_three_steps_in_the_order_of_their_data(self):
        self.assertEqual(
            [(step["Name"], step["Type"]) for step in steps(definition()).values()],
            [("CreateModel", "Model"), ("PreprocessData", "Processing"), ("Transformer", "Transform")],
        )

    def test_the_job_uses_the_model_of_the_approved_package(self):
        by_name = steps(definition())
        self.assertEqual(by_name["CreateModel"]["Arguments"]["PrimaryContainer"], {"ModelPackageName": PACKAGE.arn})
        self.assertEqual(by_name["Transformer"]["Arguments"]["ModelName"], {"Get": "Steps.CreateModel.ModelName"})

    def test_predictions_of_a_run_have_a_place_of_their_own(self):
        output = steps(definition())["Transformer"]["Arguments"]["TransformOutput"]
        parameters = {"OutputsBucketName": "predictions", "Execution.PipelineExecutionId": "a1b2"}
        self.assertEqual(
            resolved(output["S3OutputPath"], parameters), "s3://predictions/transformer-output/a1b2/batch/"
        )

    def test_rows_go_one_by_one_64_at_a_time_and_come_back_in_order(self):
        arguments = steps(definition())["Transformer"]["Arguments"]
        self.assertEqual(
            (arguments["BatchStrategy"], arguments["MaxConcurrentTransforms"], arguments["MaxPayloadInMB"]), ("SingleRecord", 64, 1)
        )
        self.assertEqual((arguments["TransformInput"]["SplitType"], arguments["TransformOutput"]["AssembleWith"]), ("Line", "Line"))

    def test_requests_under_way_stay_within_what_sagemaker_takes(self):
        arguments = steps(definition())["Transformer"]["Arguments"]
        self.assertLessEqual(arguments["MaxConcurrentTransforms"] * arguments["MaxPayloadInMB"], 100)

    def test_features_are_an_input_where_the_package_names_them(self):
        def inputs(pipeline):
            return {item["InputName"]: item["S3Input"]["S3Uri"] for item in steps(pipeline)["PreprocessData"]["Arguments"]["ProcessingInputs"]}

        self.assertEqual(set(inputs(definition())), {"code", "input"})
        self.assertEqual(inputs(definition(PACKAGE_WITH_FEATURES))["features"], PACKAGE_WITH_FEATURES.features_url)

    def test_nothing_is_written_to_the_model_bucket(self):
        for pipeline in (definition(), definition(PACKAGE_WITH_FEATURES)):
            written = [*values(pipeline, "ProcessingOutputConfig"), *values(pipeline, "TransformOutput")]
            self.assertEqual(len(written), 2)
            self.assertNotIn(MODEL_BUCKET, json.dumps(written))

    def test_a_model_that_takes_no_tables_is_refused_with_what_to_change(self):
        with self.assertRaisesRegex(ValueError, "image/png.*text/csv.*CONTENT_TYPE"):
            definition(ModelPackage(PACKAGE.arn, ("image/png",)))

    def test_a_model_that_does_not_say_what_it_takes_is_tried(self):
        self.assertEqual(len(definition(ModelPackage(PACKAGE.arn))["Steps"]), 3)

    def test_outputs_and_volumes_are_encrypted_with_the_projects_key(self):
        key = ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"]
        self.assertEqual(list(values(definition(), "VolumeKmsKeyId")), [key] * 2)
        self.assertEqual(list(values(definition(), "KmsKeyId")), [key] * 2)

    def test_every_step_is_tried_again_and_jobs_also_when_no_machine_was_free(self):
        retried = {
            name: {kind for policy in step["RetryPolicies"] for kind in policy["ExceptionType"]}
            for name, step in steps(definition()).items()
        }
        self.assertEqual(retried["CreateModel"], {"Step.SERVICE_FAULT", "Step.THROTTLING"})
        for job in ("PreprocessData", "Transformer"):
            self.assertLess(retried["CreateModel"] | {"SageMaker.CAPACITY_ERROR", "SageMaker.RESOURCE_LIMIT"}, retried[job])

    def test_everything_carries_the_projects_tags(self):
        self.assertEqual(list(values(definition(), "Tags")), [settings().tags] * 3)
