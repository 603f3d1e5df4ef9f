"""Fetches from the Hugging Face hub, and says what to change when that fails."""

import contextlib

from problems import Problem, names_of

_WORDS = (
    ({"GatedRepoError"}, "is gated: it wants an account and a token, which this pipeline does not have. Take one that is free to download"),
    ({"RepositoryNotFoundError", "DatasetNotFoundError"}, "is not on the hub, or not public. Names look like owner/name"),
    ({"HFValidationError"}, "is no name of the hub. Names look like owner/name"),
    (
        {"ConnectionError", "OfflineModeIsEnabled", "LocalEntryNotFoundError", "TimeoutError", "Timeout", "HTTPError", "TransportError"},
        "cannot be fetched: the hub at https://huggingface.co does not answer. The pipeline's jobs have a way to the "
        "internet, so start the run again later; in a region that has no way to the hub, this pipeline cannot run",
    ),
)


def told(parameter, name, error):
    """A Problem that says why something could not be fetched; None when the error is of another sort."""
    for one in _chain(error):
        for kinds, words in _WORDS:
            if kinds & names_of(one):
                return Problem(f"{parameter} '{name}' {words}. ({type(one).__name__})")
    if isinstance(error, OSError):
        return Problem(f"{parameter} '{name}' cannot be loaded: {error}")
    return None


@contextlib.contextmanager
def explained(parameter, name):
    """Raises a Problem in place of an error that has to do with fetching."""
    try:
        yield
    except Exception as error:
        problem = told(parameter, name, error)
        if problem is None:
            raise
        raise problem from error


def load_rows(dataset):
    """Every part of a data set by its name, such as train and test."""
    from datasets import load_dataset

    with explained("HuggingFaceDataset", dataset):
        return dict(load_dataset(dataset))


def load_model(name):
    """A causal language model and its tokenizer, from the hub or from a folder."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    with explained("HuggingFaceModel", name):
        tokenizer = AutoTokenizer.from_pretrained(name)
        model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.bfloat16)
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return model, tokenizer


def _chain(error):
    """An error and what caused it: libraries wrap the one that says most."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
