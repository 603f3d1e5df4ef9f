"""Brings the scripts in source_scripts/ to S3, where jobs read them."""

import hashlib
from pathlib import Path
from typing import Any

from ml_pipelines.project import Project

SOURCE_SCRIPTS = Path(__file__).resolve().parent.parent / "source_scripts"


def script_keys(project: Project, folder: Path = SOURCE_SCRIPTS) -> dict[str, str]:
    """S3 key of each script by file name. The key holds the content's hash, so an old run can be repeated as it was."""
    return {path.name: f"{project.pipeline_name}/code/{_digest(path)}/{path.name}" for path in sorted(folder.glob("*.py"))}


def script_urls(project: Project, folder: Path = SOURCE_SCRIPTS) -> dict[str, str]:
    """S3 place of each script by file name."""
    return {name: f"s3://{project.bucket}/{key}" for name, key in script_keys(project, folder).items()}


def upload_scripts(s3: Any, project: Project, folder: Path = SOURCE_SCRIPTS) -> None:
    """Writes every script, encrypted with the project's key. s3 is a boto3 client."""
    for name, key in script_keys(project, folder).items():
        s3.put_object(
            Bucket=project.bucket,
            Key=key,
            Body=(folder / name).read_bytes(),
            ServerSideEncryption="aws:kms",
            SSEKMSKeyId=project.kms_key,
        )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
