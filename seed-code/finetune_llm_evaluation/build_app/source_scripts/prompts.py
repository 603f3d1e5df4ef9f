"""What the model is asked, in training, in evaluation and later behind an endpoint: always in the same words."""

SYSTEM = "You translate questions into SQL for the given schema. Answer with one SQL query and nothing else."

# Tokens with this label do not count: the model shall learn to answer, not to ask.
IGNORED = -100


def messages(row):
    """The request of a row, as chat APIs take it."""
    return [
        {"role": "system", "content": SYSTEM},
        {"role": "user", "content": f"Schema:\n{row['schema']}\n\nQuestion:\n{row['question']}"},
    ]


def render(tokenizer, row):
    """The request as the text that the model reads: in the model's own form if it has one, else plainly."""
    if tokenizer.chat_template:
        return tokenizer.apply_chat_template(messages(row), tokenize=False, add_generation_prompt=True)
    return "\n\n".join(message["content"] for message in messages(row)) + "\n\nSQL:\n"


def encode(tokenizer, row, max_tokens):
    """One example for training, or None when it is longer than max_tokens."""
    request = tokenizer(render(tokenizer, row), add_special_tokens=False)["input_ids"]
    answer = tokenizer(row["query"] + tokenizer.eos_token, add_special_tokens=False)["input_ids"]
    tokens = [*request, *answer]
    if len(tokens) > max_tokens:
        return None
    return {
        "input_ids": tokens,
        "attention_mask": [1] * len(tokens),
        "labels": [*([IGNORED] * len(request)), *answer],
    }
