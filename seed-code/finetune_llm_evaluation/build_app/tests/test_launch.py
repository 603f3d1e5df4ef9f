import subprocess
import tempfile
import unittest
from pathlib import Path

from ml_pipelines import launch


class LaunchTests(unittest.TestCase):
    def start(self, compatibility=None):
        """What a script prints that is started by GPU_COMMAND, in a container with or without NVIDIA's libraries."""
        with tempfile.TemporaryDirectory() as folder:
            script, helper = Path(folder) / "script.py", Path(folder) / "compatibility.sh"
            script.write_text("import os; print(os.environ.get('FOUND', 'nothing'))")
            if compatibility:
                helper.write_text(compatibility)
            command = [part.replace("/usr/local/bin/start_cuda_compat.sh", str(helper)) for part in launch.GPU_COMMAND]
            return subprocess.run([*command, str(script)], capture_output=True, text=True, check=True).stdout.strip()

    def test_the_script_runs_with_what_the_image_prepares(self):
        self.assertEqual(self.start("export FOUND=libraries"), "libraries")

    def test_the_script_runs_in_an_image_that_prepares_nothing(self):
        self.assertEqual(self.start(), "nothing")

    def test_the_script_runs_when_preparing_fails(self):
        self.assertEqual(self.start("export FOUND=half; false"), "half")

    def test_sagemaker_takes_entry_points_of_this_length(self):
        self.assertTrue(all(len(part) <= 256 for part in launch.GPU_COMMAND))
