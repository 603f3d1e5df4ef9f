import tempfile
import unittest
from pathlib import Path

from ml_pipelines.scripts import SOURCE_SCRIPTS, script_keys, script_urls, upload_scripts
from tests.environment import ENVIRONMENT, settings


class RecordingS3:
    """Keeps the requests that a boto3 client would have sent."""

    def __init__(self):
        self.puts = []

    def put_object(self, **request):
        self.puts.append(request)


class ScriptTests(unittest.TestCase):
    def test_every_script_is_found(self):
        self.assertEqual(list(script_keys(settings())), sorted(path.name for path in SOURCE_SCRIPTS.glob("*.py")))

    def test_a_changed_script_gets_another_place(self):
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder) / "a.py"
            script.write_text("one")
            before = script_urls(settings(), Path(folder))
            script.write_text("two")
            self.assertNotEqual(script_urls(settings(), Path(folder)), before)

    def test_uploads_are_encrypted_and_lie_where_the_definition_looks(self):
        s3 = RecordingS3()
        upload_scripts(s3, settings())
        self.assertEqual(
            {f"s3://{put['Bucket']}/{put['Key']}" for put in s3.puts},
            set(script_urls(settings()).values()),
        )
        for put in s3.puts:
            self.assertEqual(put["SSEKMSKeyId"], ENVIRONMENT["ARTIFACT_BUCKET_KMS_ID"])
            self.assertEqual(put["Body"], (SOURCE_SCRIPTS / put["Key"].rsplit("/", 1)[-1]).read_bytes())
