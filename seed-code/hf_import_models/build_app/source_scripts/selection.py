"""Chooses the files of a model that a server needs: one copy of its weights, and everything small beside them."""

from collections import namedtuple

# sha256 is that of large files, blob_id that of every file as git computes it. One of them is enough to check a copy.
File = namedtuple("File", "path size sha256 blob_id")

# Best first: safetensors holds nothing but numbers, the others may run code when they are loaded.
FORMATS = (".safetensors", ".bin")

OTHER_WEIGHTS = (".pt", ".pth", ".ckpt", ".gguf", ".ggml", ".onnx", ".onnx_data", ".h5", ".msgpack", ".tflite", ".ot", ".mlmodel", ".npz")


class SelectionError(Exception):
    """Says why a model cannot be imported, and what to do."""


def select(files):
    """The files to copy. Weights count only at the top: below it repositories keep copies for other programs."""
    by_path = {file.path: file for file in files}
    if "config.json" not in by_path:
        if "adapter_config.json" in by_path:
            raise SelectionError("the model is an adapter without its base model: merge both and import the result")
        raise SelectionError("the model has no config.json, which tells the server what kind of model it is: choose another one")
    for ending in FORMATS:
        weights = _without_second_copy([file for file in files if _is_weight(file, ending)])
        if weights:
            return sorted([*weights, *(file for file in files if _is_small(file))])
    found = sorted({file.path.rsplit(".", 1)[-1] for file in files if file.path.endswith(OTHER_WEIGHTS)})
    raise SelectionError(
        f"the model has no weights as {' or '.join(FORMATS)} at its top"
        + (f", only as {', '.join(found)}" if found else "")
        + ": choose the repository that it was converted from, or another model"
    )


def _is_weight(file, ending):
    # Some .bin files are settings of the training, not weights.
    return "/" not in file.path and file.path.endswith(ending) and file.path != "training_args.bin"


def _is_small(file):
    hidden = any(part.startswith(".") for part in file.path.split("/"))
    return not hidden and not file.path.endswith((*FORMATS, *OTHER_WEIGHTS)) and "/" not in file.path


def _without_second_copy(weights):
    """Mistral's repositories hold their weights twice: as model-*.safetensors and as consolidated*.safetensors."""
    rest = [file for file in weights if not file.path.startswith("consolidated")]
    return rest or weights
