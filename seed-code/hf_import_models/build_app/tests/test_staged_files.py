import hashlib
import unittest
from unittest import mock

from tests.environment import settings  # noqa: F401  (makes the scripts importable)
from tests.fakes import FakeS3

import staged_files
from selection import File
from staged_files import DamagedError, StagedFiles

CONTENT = bytes(range(250)) * 10


def large(content=CONTENT):
    return File("model.safetensors", len(content), hashlib.sha256(content).hexdigest(), "")


def small(content=b"{}"):
    return File("config.json", len(content), "", hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest())


def blocks(content, length=300):
    return [content[start : start + length] for start in range(0, len(content), length)]


class StagedFilesTests(unittest.TestCase):
    def setUp(self):
        self.s3 = FakeS3()
        self.staged = StagedFiles(self.s3, "bucket", "models/owner/model/commit", "key", part_bytes=1000)

    def test_a_large_file_goes_up_in_parts(self):
        self.staged.write(large(), blocks(CONTENT))
        self.assertEqual(self.s3.objects, {"models/owner/model/commit/model.safetensors": CONTENT})

    def test_a_file_that_fills_its_parts_has_no_empty_last_one(self):
        with mock.patch.object(self.s3, "upload_part", wraps=self.s3.upload_part) as upload:
            self.staged.write(large(CONTENT[:2000]), blocks(CONTENT[:2000]))
        self.assertEqual([len(call.kwargs["Body"]) for call in upload.call_args_list], [1000, 1000])

    def test_small_and_empty_files_go_up_at_once(self):
        for content in (b"{}", b""):
            self.staged.write(small(content), [content])
            self.assertEqual(self.s3.objects["models/owner/model/commit/config.json"], content)

    def test_everything_is_encrypted_with_the_projects_key(self):
        self.staged.write(large(), blocks(CONTENT))
        self.staged.write(small(), [b"{}"])
        self.assertEqual([(request["ServerSideEncryption"], request["SSEKMSKeyId"]) for request in self.s3.requests], [("aws:kms", "key")] * 2)

    def test_there_are_never_too_many_parts(self):
        with mock.patch.object(staged_files, "MOST_PARTS", 2):
            self.staged.write(large(), blocks(CONTENT))
        self.assertEqual(len(self.s3.objects["models/owner/model/commit/model.safetensors"]), len(CONTENT))

    def test_damaged_files_are_never_to_be_seen(self):
        wrong = CONTENT[:-1] + b"!"
        for content in (wrong, CONTENT[:-1], CONTENT + b"!"):
            with self.assertRaisesRegex(DamagedError, "model.safetensors"):
                self.staged.write(large(), blocks(content))
        with self.assertRaisesRegex(DamagedError, "config.json"):
            self.staged.write(small(), [b"[]"])
        self.assertEqual((self.s3.objects, self.s3.uploads, len(self.s3.aborted)), ({}, {}, 3))

    def test_a_file_is_there_when_its_content_is(self):
        self.assertFalse(self.staged.has(large()))
        self.staged.write(large(), blocks(CONTENT))
        self.assertTrue(self.staged.has(large()))
        self.assertFalse(self.staged.has(large(CONTENT[::-1])))
        self.assertFalse(self.staged.has(large(CONTENT + b"!")))
