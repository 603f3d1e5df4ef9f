"""Brings source_scripts/ to S3, where jobs read it."""

import hashlib
from pathlib import Path
from typing import Any

from ml_pipelines.project import Project

SOURCE_SCRIPTS = Path(__file__).resolve().parent.parent / "source_scripts"


def script_keys(project: Project, folder: Path = SOURCE_SCRIPTS) -> dict[str, str]:
    """S3 key of each script, and of requirements.txt if there is one, by file name.

    All lie in one place, so that a job gets them together and a script can import another. The place is named after
    their content, so an old run can be repeated as it was.
    """
    files = _files(folder)
    return {path.name: f"{project.pipeline_name}/code/{_digest(files)}/{path.name}" for path in files}


def script_urls(project: Project, folder: Path = SOURCE_SCRIPTS) -> dict[str, str]:
    """S3 place of each file by its name."""
    return {name: f"s3://{project.bucket}/{key}" for name, key in script_keys(project, folder).items()}


def script_folder(script_url: str) -> str:
    """S3 place of the folder that a script lies in."""
    return script_url.rsplit("/", 1)[0] + "/"


def upload_scripts(s3: Any, project: Project, folder: Path = SOURCE_SCRIPTS) -> None:
    """Writes every file, encrypted with the project's key. s3 is a boto3 client."""
    for name, key in script_keys(project, folder).items():
        s3.put_object(
            Bucket=project.bucket,
            Key=key,
            Body=(folder / name).read_bytes(),
            ServerSideEncryption="aws:kms",
            SSEKMSKeyId=project.kms_key,
        )


def _files(folder: Path) -> list[Path]:
    return sorted([*folder.glob("*.py"), *folder.glob("requirements.txt")])


def _digest(files: list[Path]) -> str:
    content = hashlib.sha256()
    for path in files:
        content.update(f"{path.name}\n{path.stat().st_size}\n".encode())
        content.update(path.read_bytes())
    return content.hexdigest()[:12]
