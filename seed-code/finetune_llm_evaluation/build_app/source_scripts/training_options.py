"""What a training job is told, and what follows from it for the trainer."""

import json
from dataclasses import dataclass
from pathlib import Path

import dry_run
from options import Options

# Rows that one update learns from. A smaller BatchSize takes more passes for it, and more time, but learns the same.
ROWS_PER_UPDATE = 16

# What training needs in order to go on where it was.
CHECKPOINT_FILES = ("adapter_model.safetensors", "optimizer.pt", "scheduler.pt", "trainer_state.json")


@dataclass(frozen=True)
class TrainingOptions:
    """The hyperparameters of a job."""

    model: str
    dry_run: bool
    epochs: int
    batch_size: int
    learning_rate: float
    lora_rank: int
    max_tokens: int


def read_options(file):
    """Reads the hyperparameters that SageMaker has written down, all of them texts."""
    options = Options(json.loads(Path(file).read_text(encoding="utf-8")))
    read = TrainingOptions(
        model=options.text("model"),
        dry_run=options.flag("dry_run"),
        epochs=options.whole("epochs", 1),
        batch_size=options.whole("batch_size", 1),
        learning_rate=options.positive("learning_rate"),
        lora_rank=options.whole("lora_rank", 1),
        max_tokens=options.whole("max_tokens", 64),
    )
    options.finish()
    return read


def trainer_arguments(options, checkpoints):
    """Arguments of transformers.TrainingArguments."""
    return {
        "output_dir": str(checkpoints),
        "num_train_epochs": options.epochs,
        "max_steps": dry_run.steps(options.dry_run),
        "per_device_train_batch_size": options.batch_size,
        "per_device_eval_batch_size": options.batch_size,
        "gradient_accumulation_steps": max(1, ROWS_PER_UPDATE // options.batch_size),
        "learning_rate": options.learning_rate,
        "lr_scheduler_type": "cosine",
        "bf16": True,
        # Computes parts twice rather than keeping them: slower, and far from the memory's limit.
        "gradient_checkpointing": True,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        "logging_steps": 1 if options.dry_run else 10,
        "save_strategy": "steps",
        "save_steps": 5 if options.dry_run else 100,
        "save_total_limit": 2,
        "report_to": "none",
        "disable_tqdm": True,
        "remove_unused_columns": False,
        "seed": 20201201,
    }


def last_checkpoint(folder):
    """The newest complete checkpoint, or None. One that came back from S3 may lack what was not copied in time."""
    found = [path for path in Path(folder).glob("checkpoint-*") if all((path / file).is_file() for file in CHECKPOINT_FILES)]
    return max(found, key=lambda path: int(path.name.rsplit("-", 1)[-1]), default=None)
