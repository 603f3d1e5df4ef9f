import tempfile
import unittest
from pathlib import Path

from ml_pipelines.scripts import SOURCE_SCRIPTS, script_folder, script_keys, script_urls, upload_scripts
from tests.environment import ENVIRONMENT, settings


class RecordingS3:
    """Keeps the requests that a boto3 client would have sent."""

    def __init__(self):
        self.puts = []

    def put_object(self, **request):
        self.puts.append(request)


class ScriptTests(unittest.TestCase):
    def test_every_script_is_found_and_what_scripts_require(self):
        expected = {path.name for path in SOURCE_SCRIPTS.iterdir() if path.suffix == ".py" or path.name == "requirements.txt"}
        self.assertEqual(set(script_keys(settings())), expected)

    def test_a_job_gets_all_scripts_together(self):
        self.assertEqual(len({script_folder(url) for url in script_urls(settings()).values()}), 1)

    def test_a_change_gives_every_script_another_place(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("a.py", "requirements.txt", "unused.txt"):
                (Path(folder) / name).write_text("one")
            seen = [script_urls(settings(), Path(folder))["a.py"]]
            for name in ("a.py", "requirements.txt"):
                (Path(folder) / name).write_text("two")
                seen.append(script_urls(settings(), Path(folder))["a.py"])
            self.assertEqual(len(set(seen)), 3)

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
