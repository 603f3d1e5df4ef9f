import re
import unittest

from endpoint_stacks.names import DIGEST_LENGTH, digest_of, endpoint_name, revision_name, role_name
from endpoint_stacks.stages import PREFIXES

LONGEST = "N" * 32
LONGEST_ID = "i" * 20
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html
PATTERN = re.compile(r"[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


class NameTests(unittest.TestCase):
    def names(self, project, project_id):
        for stage in PREFIXES:
            yield endpoint_name(project, project_id, stage)
            yield revision_name(project, project_id, stage, "0" * DIGEST_LENGTH)

    def test_the_longest_project_fits_and_uses_what_room_there_is(self):
        for name in self.names(LONGEST, LONGEST_ID):
            self.assertLessEqual(len(name), 63)
            self.assertRegex(name, f"^{PATTERN.pattern}$")
        self.assertEqual(len(endpoint_name(LONGEST, LONGEST_ID, "preprod")), 63)

    def test_a_cut_behind_a_hyphen_leaves_a_good_name(self):
        for at in range(1, 31):
            for name in self.names("N" * at + "-" + "N" * (31 - at), LONGEST_ID):
                self.assertRegex(name, f"^{PATTERN.pattern}$")

    def test_a_usual_project_is_named_in_full(self):
        self.assertEqual(endpoint_name("Churn", "p-a1b2c3d4e5f6", "prod"), "sagemaker-Churn-p-a1b2c3d4e5f6-prod")

    def test_stages_never_share_a_name(self):
        names = list(self.names(LONGEST, LONGEST_ID))
        self.assertEqual(len(names), len(set(names)))

    def test_projects_that_are_cut_alike_differ_by_their_id(self):
        self.assertNotEqual(endpoint_name(LONGEST + "1", "p-1", "dev"), endpoint_name(LONGEST + "1", "p-2", "dev"))

    def test_role_names_fit_into_what_IAM_allows(self):
        self.assertLessEqual(len(role_name(LONGEST_ID, "preprod", "us-isof-south-1")), 64)

    def test_a_digest_depends_on_the_content_and_not_on_its_order(self):
        self.assertEqual(digest_of({"a": 1, "b": 2}), digest_of({"b": 2, "a": 1}))
        self.assertNotEqual(digest_of({"a": 1}), digest_of({"a": 2}))
        self.assertEqual(len(digest_of("x")), DIGEST_LENGTH)
