import unittest

from tests.removal import CODE, Pipeline, Stacks, run

ROLE = "arn:aws:iam::444455556666:role/sagemaker-projects/deploy/sagemaker-model-deploy-removal-eu-west-1"


def project(*stacks, **more):
    """The properties of the custom resource."""
    return {"ServiceToken": "arn", "PipelineName": "line", "Stacks": [{"Name": name, **({"RoleArn": role} if role else {})} for name, role in stacks], **more}


HERE = project(("dev", None))


class AnswerTests(unittest.TestCase):
    def test_the_text_fits_into_a_template(self):
        # https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html
        self.assertLessEqual(len(CODE.read_text()), 4096)

    def test_create_and_update_succeed_and_touch_nothing(self):
        for request in ("Create", "Update"):
            stacks = Stacks(dev=["CREATE_COMPLETE"])
            answer, _ = run(request, HERE, stacks)
            self.assertEqual((answer, stacks.deleted), (("SUCCESS", "stage-stacks", None), []))

    def test_the_resource_keeps_its_id(self):
        answer, _ = run("Delete", HERE, Stacks(), physical_id="earlier")
        self.assertEqual(answer[1], "earlier")

    def test_what_goes_wrong_is_answered_with_its_reason(self):
        answer, _ = run("Delete", {"Stacks": []}, Stacks())
        self.assertEqual((answer[0], answer[2]), ("FAILED", "'PipelineName'"))


class DeletionTests(unittest.TestCase):
    def test_stacks_are_deleted_and_waited_for(self):
        stacks = Stacks(dev=["UPDATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_IN_PROGRESS"])
        answer, _ = run("Delete", HERE, stacks)
        self.assertEqual((answer[0], stacks.deleted), ("SUCCESS", ["dev"]))
        self.assertEqual(stacks.statuses["dev"], [])

    def test_a_stage_that_was_never_deployed_is_no_failure(self):
        stacks = Stacks()
        self.assertEqual((run("Delete", HERE, stacks)[0][0], stacks.deleted), ("SUCCESS", []))

    def test_what_goes_on_with_a_stack_ends_first(self):
        stacks = Stacks(dev=["UPDATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])
        self.assertEqual((run("Delete", HERE, stacks)[0][0], stacks.deleted), ("SUCCESS", ["dev"]))

    def test_a_stack_that_failed_before_is_tried_again(self):
        stacks = Stacks(dev=["DELETE_FAILED", "DELETE_IN_PROGRESS"])
        self.assertEqual((run("Delete", HERE, stacks)[0][0], stacks.deleted), ("SUCCESS", ["dev"]))

    def test_a_stack_that_cannot_be_deleted_fails_with_its_reason(self):
        answer, _ = run("Delete", HERE, Stacks(dev=["CREATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED"]))
        self.assertEqual((answer[0], answer[2]), ("FAILED", "dev: DELETE_FAILED. the endpoint is busy"))

    def test_other_refusals_are_told(self):
        stacks = Stacks(dev=["CREATE_COMPLETE"])
        stacks.describe_stacks = lambda StackName: (_ for _ in ()).throw(stacks.exceptions.ClientError("not authorized"))
        self.assertEqual(run("Delete", HERE, stacks)[0][2], "dev: not authorized")

    def test_what_takes_too_long_can_be_repeated(self):
        stacks = Stacks(dev=["CREATE_COMPLETE"] + ["DELETE_IN_PROGRESS"] * 500)
        answer, _ = run("Delete", HERE, stacks)
        self.assertEqual(answer[0], "FAILED")
        self.assertIn("dev: not gone after 15 minutes. Delete the project again", answer[2])


class AccountTests(unittest.TestCase):
    PROPERTIES = project(("dev", None), ("prod", ROLE))

    def test_stacks_of_other_accounts_are_deleted_there(self):
        here, there = Stacks(dev=["CREATE_COMPLETE", "DELETE_IN_PROGRESS"]), Stacks(prod=["CREATE_COMPLETE", "DELETE_IN_PROGRESS"])
        answer, sts = run("Delete", self.PROPERTIES, here, roles={ROLE: there})
        self.assertEqual((answer[0], here.deleted, there.deleted), ("SUCCESS", ["dev"], ["prod"]))
        self.assertEqual(sts.asked, [(ROLE, {})])

    def test_the_external_id_is_named(self):
        _, sts = run("Delete", {**self.PROPERTIES, "ExternalId": "agreed"}, Stacks(), roles={ROLE: Stacks()})
        self.assertEqual(sts.asked, [(ROLE, {"ExternalId": "agreed"})])

    def test_an_account_that_lets_nobody_in_does_not_keep_the_others(self):
        here = Stacks(dev=["CREATE_COMPLETE", "DELETE_IN_PROGRESS"])
        answer, _ = run("Delete", self.PROPERTIES, here, roles={})
        self.assertEqual((answer[0], here.statuses["dev"]), ("FAILED", []))
        self.assertEqual(answer[2], f"prod: not authorized to perform: sts:AssumeRole on resource: {ROLE}")


class PipelineTests(unittest.TestCase):
    def test_nothing_is_deployed_any_more(self):
        pipeline = Pipeline(runs={"1": "Succeeded", "2": "InProgress"})
        run("Delete", HERE, Stacks(), pipeline)
        self.assertEqual(pipeline.held, [("Build", "Inbound"), ("DeployDev", "Inbound")])
        self.assertEqual(pipeline.stopped, [("2", True)])

    def test_a_run_may_end_by_itself(self):
        answer, _ = run("Delete", HERE, Stacks(), Pipeline(runs={"ended": "InProgress"}))
        self.assertEqual(answer[0], "SUCCESS")

    def test_the_pipeline_may_be_gone(self):
        stacks = Stacks(dev=["CREATE_COMPLETE", "DELETE_IN_PROGRESS"])
        answer, _ = run("Delete", HERE, stacks, Pipeline(exists=False))
        self.assertEqual((answer[0], stacks.deleted), ("SUCCESS", ["dev"]))
