"""What goes wrong, in words that SageMaker hands on to whoever looks at the step."""

import subprocess
import sys
from pathlib import Path

# SageMaker cuts a reason off after this many characters.
# https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingJob.html
LONGEST_REASON = 1024

TRAINING_REASON = "/opt/ml/output/failure"
PROCESSING_REASON = "/opt/ml/output/message"


class Problem(Exception):
    """Something that whoever started the run can change. The text says what."""


def run(job, reason_file, libraries=None):
    """Runs a job. A failure is written where SageMaker looks for its reason, and ends the process with code 1."""
    try:
        (libraries or install_libraries)()
        job()
    except Exception as error:
        reason = str(error) if isinstance(error, Problem) else f"{type(error).__name__}: {error}"
        path = Path(reason_file)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(reason[:LONGEST_REASON], encoding="utf-8")
        if not isinstance(error, Problem):
            raise
        print(reason, file=sys.stderr)
        sys.exit(1)


def install_libraries(requirements=None):
    """Makes the container have what requirements.txt names. In the image that it was written for, that is so already."""
    requirements = requirements or Path(__file__).resolve().parent / "requirements.txt"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", str(requirements)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise Problem(
            f"{requirements.name} cannot be installed in this image. Let its versions be those of the image that "
            f"ml_pipelines/image_uris.py names. pip says: {result.stderr.strip()[-600:]}"
        )


def names_of(error):
    """The names of an error's class and of all that it derives from, so that a library's errors are known without it."""
    return {kind.__name__ for kind in type(error).__mro__}
