"""Asks the fine-tuned model the test questions and writes evaluation.json. Runs in a processing container with a GPU."""

import json
import os
import statistics
import tarfile
import tempfile
from pathlib import Path

import dry_run
import hub
import problems
import prompts
import rows
import sql_text
from options import Options

# Questions asked at once, and the longest answer in tokens. Both fit beside a model of a few billion parameters.
BATCH = 16
LONGEST_ANSWER = 256


def compared(test, answers):
    """Each question with the expected and the given query and how they compare."""
    if len(test) != len(answers):
        raise ValueError(f"{len(answers)} answers for {len(test)} questions")
    return [
        {
            **row,
            "answer": answer,
            "exact_match": sql_text.exact_match(row["query"], answer),
            "overlap": sql_text.overlap(row["query"], answer),
        }
        for row, answer in zip(test, answers)
    ]


def evaluation(comparisons, dry):
    """The report that the condition and the model registry read: means over all questions, and their spread."""
    return {
        "text_to_sql_metrics": {
            "accuracy": _metric([float(one["exact_match"]) for one in comparisons]),
            "token_overlap": _metric([one["overlap"] for one in comparisons]),
        },
        "questions": len(comparisons),
        "dry_run": dry,
    }


def ask(model_folder, test):
    """The model's answers to the questions of the test rows."""
    # Only the container has PyTorch; everything around works without it.
    import torch

    model, tokenizer = hub.load_model(str(model_folder))
    model.to("cuda").eval()
    # Answers follow on the right, so what fills up shorter questions stands on the left.
    tokenizer.padding_side = "left"
    answers = []
    for start in range(0, len(test), BATCH):
        texts = [prompts.render(tokenizer, row) for row in test[start : start + BATCH]]
        batch = tokenizer(texts, return_tensors="pt", padding=True, add_special_tokens=False).to("cuda")
        with torch.inference_mode():
            output = model.generate(
                **batch, max_new_tokens=LONGEST_ANSWER, do_sample=False, use_cache=True, pad_token_id=tokenizer.pad_token_id
            )
        written = output[:, batch["input_ids"].shape[1] :]
        answers += [tokenizer.decode(tokens, skip_special_tokens=True) for tokens in written]
        print(f"{len(answers)} of {len(test)} questions answered")
    return answers


def unpacked_answers(archive, test):
    """Unpacks the model that training has saved, and asks it."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(archive) as tar:
            # "data" refuses what would land outside the folder.
            tar.extractall(folder, filter="data")
        try:
            return ask(folder, test)
        except Exception as error:
            if "OutOfMemoryError" in problems.names_of(error):
                raise problems.Problem(
                    "the GPU's memory is too small for the model. Start a run with a larger EvaluationInstanceType: "
                    "ml.g5 and ml.g6 have 24 GB, ml.g6e has 48 GB; or lower BATCH in source_scripts/evaluate.py"
                ) from error
            raise


def main(root="/opt/ml/processing", texts=os.environ, answer=unpacked_answers):
    """Reads root/{model,test}, writes root/evaluation/evaluation.json and root/predictions/predictions.jsonl."""
    root = Path(root)
    options = Options(texts)
    dry = options.flag("DRY_RUN")
    options.finish()
    test = dry_run.questions(dry, rows.read_rows(root / "test"))
    answers = [sql_text.unwrapped(text) for text in answer(root / "model" / "model.tar.gz", test)]
    comparisons = compared(test, answers)
    report = evaluation(comparisons, dry)
    (root / "evaluation").mkdir(parents=True, exist_ok=True)
    (root / "evaluation" / "evaluation.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    rows.write_rows(root / "predictions" / "predictions.jsonl", comparisons)
    print(f"accuracy: {report['text_to_sql_metrics']['accuracy']['value']:.3f} over {len(test)} questions")


def _metric(values):
    return {"value": statistics.fmean(values), "standard_deviation": statistics.pstdev(values)}


if __name__ == "__main__":
    problems.run(main, problems.PROCESSING_REASON)
