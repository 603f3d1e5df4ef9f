"""Downloads models from the Hugging Face hub, and says what to change when that fails."""

import contextlib
import errno
import shutil

from problems import Problem

_WORDS = (
    ({"GatedRepoError"}, "is gated: accept its licence on its page with the account of the token, and name the secret that holds the token"),
    ({"RevisionNotFoundError"}, "has no such revision"),
    ({"RepositoryNotFoundError"}, "is not found on the hub, or private and the token does not open it"),
    ({"HFValidationError"}, "is no name of the hub. Names look like owner/name"),
)

# What wraps the others: it counts when nothing better is known.
_SILENCE = {"ConnectionError", "ConnectTimeout", "ConnectError", "LocalEntryNotFoundError", "TimeoutError", "ReadTimeout", "TransportError"}


def download(model, folder, token, say=print):
    """Downloads a model, as {"id", "revision"}, into a folder: its files alone, nothing of the hub's own."""
    # Only the build has it.
    from huggingface_hub import snapshot_download

    say(f"downloading {model['id']} at {model['revision']}, {'with' if token else 'without'} a token")
    with explained(model):
        # False rather than None: then no token that lies around on the machine is sent either.
        snapshot_download(model["id"], revision=model["revision"], local_dir=folder, token=token or False, ignore_patterns=[".*", "*/.*"])
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    if not sizes:
        raise Problem(f"{_named(model)} has no files")
    say(f"{len(sizes)} files, {sum(sizes) / 1e9:,.2f} GB")


@contextlib.contextmanager
def explained(model):
    """Raises a Problem in place of an error that has to do with fetching."""
    try:
        yield
    except Exception as error:
        words = _words(error)
        if words is None:
            raise
        # Without the cause: nobody knows what the text of another library's error holds.
        raise Problem(f"{_named(model)} {words}. ({type(error).__name__})") from None


def _words(error):
    chain = list(_chain(error))
    names = {type(one).__name__ for one in chain}
    for kinds, words in _WORDS:
        if kinds & names:
            return words
    for one in chain:
        status = getattr(getattr(one, "response", None), "status_code", None)
        if status in (401, 403):
            return f"is refused by the hub ({status}): the token does not open it"
        if isinstance(one, OSError) and one.errno == errno.ENOSPC:
            return "does not fit: No space left on device. Build it on a larger machine"
    if _SILENCE & names:
        return "cannot be fetched: the hub at https://huggingface.co does not answer. Run the same command again later"
    return None


def _chain(error):
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _named(model):
    return f"{model['id']} at {model['revision']}"
