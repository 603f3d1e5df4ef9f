"""Copies a model from Hugging Face into the project's bucket. Runs in a processing container.

Started again after a failure, it copies what is missing: a file that is there with the right checksum is left alone.
"""

import json
import os
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from access_token import TokenError, read_token
from hub import ADDRESS, Hub
from hub_errors import HubError
from selection import SelectionError, select
from staged_files import DamagedError, StagedFiles

FILES_AT_ONCE = 4


def copy(hub, commit, files, staged, say=print):
    """Copies the files that are not there yet. The first failure stops the others."""
    stop = threading.Event()
    with ThreadPoolExecutor(FILES_AT_ONCE) as pool:
        copies = [pool.submit(_copy_one, hub, commit, file, staged, stop, say) for file in files]
        try:
            for done in as_completed(copies):
                done.result()
        except BaseException:
            stop.set()
            raise


def _copy_one(hub, commit, file, staged, stop, say):
    if stop.is_set():
        return
    if staged.has(file):
        say(f"{file.path}: there already")
        return
    started = time.monotonic()
    try:
        staged.write(file, _until(stop, hub.blocks(commit, file)))
    except DamagedError as error:
        say(f"{error}; trying once more")
        staged.write(file, _until(stop, hub.blocks(commit, file)))
    say(f"{file.path}: {file.size / 1e6:,.1f} MB in {time.monotonic() - started:,.0f} s")


def _until(stop, blocks):
    for block in blocks:
        if stop.is_set():
            raise HubError("stopped because another file failed")
        yield block


def stage(environment, root, s3, secrets, address=ADDRESS, say=print, sleep=time.sleep):
    """Copies the model that the environment names, and writes root/staged/staged.json for the step that registers it."""
    model_id = environment["MODEL_ID"]
    token = read_token(secrets, environment["TOKEN_SECRET"])
    say(f"Access token: {'from' if token else 'none in'} secret '{environment['TOKEN_SECRET']}'")
    hub = Hub(model_id, token, address, sleep)
    commit, found = hub.files(environment["MODEL_REVISION"])
    files = select(found)
    size = sum(file.size for file in files)
    say(f"{model_id} at {commit}: {len(files)} of {len(found)} files, {size / 1e9:,.2f} GB")
    if any(file.path.endswith(".bin") for file in files):
        say("These weights are no safetensors: loading them can run code. Import models of people you trust.")
    # The commit is part of the place, so what a registered version points to never changes.
    prefix = f"{environment['PREFIX']}/{model_id}/{commit}"
    copy(hub, commit, files, StagedFiles(s3, environment["BUCKET"], prefix, environment["KMS_KEY"]), say)
    report = {"url": f"s3://{environment['BUCKET']}/{prefix}/", "revision": commit, "files": len(files), "bytes": size}
    (Path(root) / "staged").mkdir(parents=True, exist_ok=True)
    (Path(root) / "staged" / "staged.json").write_text(json.dumps(report), encoding="utf-8")


def fail(text, message_file):
    """Says why, in the log and where SageMaker looks for the reason that it shows for a failed step (1 KB at most)."""
    print(text, file=sys.stderr)
    message_file.parent.mkdir(parents=True, exist_ok=True)
    message_file.write_text(text.splitlines()[-1][:1000], encoding="utf-8")
    return 1


def main(environment=os.environ, root="/opt/ml/processing", message_file=Path("/opt/ml/output/message"), clients=None):
    """0 when the model is there. clients: S3 and Secrets Manager, those of boto3 unless given."""
    try:
        s3, secrets = clients or _clients(environment["REGION"])
        stage(environment, root, s3, secrets)
        return 0
    except (TokenError, HubError, SelectionError, DamagedError) as error:
        return fail(str(error), message_file)
    except Exception:
        # What is thrown here knows nothing of the token: it is checked before it becomes part of a request.
        return fail(traceback.format_exc(), message_file)


def _clients(region):
    # Only the container has it.
    import boto3

    return boto3.client("s3", region_name=region), boto3.client("secretsmanager", region_name=region)


if __name__ == "__main__":
    sys.exit(main())
