"""Fine-tunes the model with LoRA and saves it merged. Runs in a training container, on one GPU."""

from pathlib import Path

import hub
import problems
import prompts
import rows
from training_options import last_checkpoint, read_options, trainer_arguments


def examples(tokenizer, part, max_tokens):
    """Rows as the trainer takes them; those that are too long are left out and counted."""
    encoded = [example for example in (prompts.encode(tokenizer, row, max_tokens) for row in part) if example]
    print(f"{len(encoded)} of {len(part)} rows have at most {max_tokens} tokens")
    if not encoded:
        raise problems.Problem(f"every row is longer than {max_tokens} tokens. Raise max_tokens in ml_pipelines/training.py")
    return encoded


def explained(error, options):
    """A Problem that says what to change when the GPU's memory was too small; None for any other error."""
    if "OutOfMemoryError" not in problems.names_of(error):
        return None
    return problems.Problem(
        f"the GPU's memory is too small for {options.model} with BatchSize {options.batch_size}. Start a run with a smaller "
        "BatchSize (what is learnt stays the same), or with a larger TrainingInstanceType: ml.g5 and ml.g6 have 24 GB, "
        "ml.g6e has 48 GB, ml.p5.4xlarge has 80 GB"
    )


def fine_tune(options, train, validation, checkpoints, output):
    """Trains, going on from a checkpoint if there is one, and writes the merged model and its tokenizer to output."""
    # Only the container has these; everything around works without them.
    from peft import LoraConfig, get_peft_model
    from transformers import DataCollatorForSeq2Seq, Trainer, TrainingArguments

    model, tokenizer = hub.load_model(options.model)
    model.enable_input_require_grads()
    lora = LoraConfig(
        r=options.lora_rank, lora_alpha=2 * options.lora_rank, lora_dropout=0.05, target_modules="all-linear", task_type="CAUSAL_LM"
    )
    trainer = Trainer(
        model=get_peft_model(model, lora),
        args=TrainingArguments(**trainer_arguments(options, checkpoints)),
        train_dataset=examples(tokenizer, train, options.max_tokens),
        eval_dataset=examples(tokenizer, validation, options.max_tokens),
        data_collator=DataCollatorForSeq2Seq(tokenizer, label_pad_token_id=prompts.IGNORED),
    )
    start = last_checkpoint(checkpoints)
    print(f"going on from {start.name}" if start else "starting anew")
    trainer.train(resume_from_checkpoint=str(start) if start else None)
    print(f"validation: {trainer.evaluate()}")

    trainer.model.merge_and_unload().save_pretrained(output)
    tokenizer.save_pretrained(output)


def main(root="/opt/ml", train=fine_tune):
    """Reads root/input, writes root/model, and keeps checkpoints in root/checkpoints, which SageMaker copies to S3."""
    root = Path(root)
    options = read_options(root / "input" / "config" / "hyperparameters.json")
    parts = [rows.read_rows(root / "input" / "data" / name) for name in ("train", "validation")]
    try:
        train(options, *parts, root / "checkpoints", root / "model")
    except Exception as error:
        problem = explained(error, options)
        if problem is None:
            raise
        raise problem from error


if __name__ == "__main__":
    problems.run(main, problems.TRAINING_REASON)
