import unittest

from tests.environment import settings  # noqa: F401  (makes the scripts importable)
from tests.hub_server import COMMIT, HubServer

from hub import ATTEMPTS, Hub
from hub_errors import HubError
from selection import File

WEIGHTS = bytes(range(256)) * 4096 * 3  # three blocks of a megabyte
FILES = {"config.json": b"{}", "model.safetensors": WEIGHTS}
TOKEN = "hf_" + "x" * 20


class HubTests(unittest.TestCase):
    def server(self, **options):
        server = HubServer(FILES, **options)
        self.addCleanup(server.close)
        self.slept = []
        return server

    def hub(self, server, token="", model="owner/model"):
        return Hub(model, token, server.address, self.slept.append)

    def content(self, server, token="", path="model.safetensors"):
        file = File(path, len(FILES[path]), "", "")
        return b"".join(self.hub(server, token).blocks(COMMIT, file))

    def test_the_listing_gives_commit_sizes_and_checksums(self):
        commit, files = self.hub(self.server()).files("main")
        self.assertEqual((commit, [(file.path, file.size) for file in files]), (COMMIT, [("config.json", 2), ("model.safetensors", len(WEIGHTS))]))
        self.assertEqual([(len(file.sha256), len(file.blob_id)) for file in files], [(0, 40), (64, 40)])

    def test_a_branch_may_have_a_slash(self):
        server = self.server()
        self.hub(server).files("pr/1")
        self.assertTrue(server.hub.requests[0][0].startswith("/api/models/owner/model/revision/pr%2F1?"))

    def test_the_token_goes_to_the_hub_and_not_where_the_hub_sends_us(self):
        server = self.server(token=TOKEN)
        self.assertEqual(self.content(server, TOKEN), WEIGHTS)
        self.assertEqual(server.hub.requests[0][1]["Authorization"], f"Bearer {TOKEN}")
        self.assertEqual(len(server.cdn.requests), 1)
        self.assertNotIn("Authorization", server.cdn.requests[0][1])

    def test_a_renamed_model_is_found_with_the_token(self):
        commit, _ = self.hub(self.server(token=TOKEN), TOKEN, "old-owner/model").files("main")
        self.assertEqual(commit, COMMIT)

    def test_a_broken_download_goes_on_where_it_broke(self):
        server = self.server()
        server.cut_after = [1_500_000, 700_000]
        self.assertEqual(self.content(server), WEIGHTS)
        self.assertEqual([headers.get("Range") for _, headers in server.cdn.requests], [None, "bytes=1500000-", "bytes=2200000-"])

    def test_a_server_without_ranges_is_listened_to_again(self):
        server = self.server()
        server.cut_after, server.ranges = [1_500_000], False
        self.assertEqual(self.content(server), WEIGHTS)

    def test_an_address_that_expired_is_asked_for_anew(self):
        server = self.server()
        server.expired = 2
        self.assertEqual(self.content(server), WEIGHTS)
        self.assertEqual(len(server.hub.requests), 3)

    def test_a_busy_hub_is_waited_for_longer_every_time(self):
        server = self.server()
        server.busy = 3
        self.assertEqual(self.hub(server).files("main")[0], COMMIT)
        self.assertEqual(self.slept, [2, 4, 8])

    def test_patience_ends(self):
        server = self.server()
        server.busy = ATTEMPTS
        with self.assertRaisesRegex(HubError, f"{ATTEMPTS} times.*HTTP 503"):
            self.hub(server).files("main")

    def test_nobody_there_is_told_without_a_stack(self):
        with self.assertRaisesRegex(HubError, "did not answer"):
            Hub("owner/model", TOKEN, "http://127.0.0.1:9", [].append).files("main")


class RefusalTests(unittest.TestCase):
    def refused(self, token="", given=TOKEN, files=False, model="owner/model", **options):
        """The message of the refusal; it never shows the token or the signature of an address, and is not tried again."""
        with HubServer(FILES, token=token, **options) as server:
            slept = []
            hub = Hub(model, given, server.address, slept.append)
            with self.assertRaises(HubError) as raised:
                list(hub.blocks(COMMIT, File("config.json", 2, "", ""))) if files else hub.files("main")
        self.assertEqual(slept, [])
        self.assertNotIn("hf_", str(raised.exception))
        self.assertNotIn("signature", str(raised.exception))
        return str(raised.exception)

    def test_a_gated_model_wants_its_licence_accepted(self):
        for status in (401, 403):
            message = self.refused(files=True, refuse_files=(status, "GatedRepo"))
            self.assertRegex(message, "gated.*https://huggingface.co/owner/model.*accept.*public gated repos")

    def test_a_gated_model_wants_a_token(self):
        self.assertRegex(self.refused(given="", files=True, refuse_files=(401, "GatedRepo")), "holds no token.*settings/tokens")

    def test_a_token_that_the_hub_does_not_know(self):
        self.assertRegex(self.refused(token="hf_other"), "does not know the access token.*settings/tokens")

    def test_a_model_that_is_not_there_or_private(self):
        self.assertRegex(self.refused(model="owner/modle"), "no model 'owner/modle' \\(404\\).*account may not see it.*capitals")
        self.assertRegex(self.refused(token="hf_other", given=""), "no model 'owner/model' \\(401\\).*holds no token")

    def test_a_revision_that_is_not_there(self):
        self.assertRegex(self.refused(refuse=(404, "RevisionNotFound")), "no such branch.*HFModelRevision")

    def test_a_token_of_too_narrow_a_scope(self):
        self.assertRegex(self.refused(refuse=(403, "")), "may not read 'owner/model' \\(403\\).*Read access to contents")

    def test_any_other_refusal_keeps_its_number(self):
        self.assertIn("HTTP 451", self.refused(refuse=(451, "")))
