"""Looks into pipeline definitions."""


def steps(pipeline):
    """All steps by name, those behind the condition included."""
    found = {}
    for step in pipeline["Steps"]:
        found[step["Name"]] = step
        for branch in ("IfSteps", "ElseSteps"):
            for inner in step["Arguments"].get(branch, []):
                found[inner["Name"]] = inner
    return found


def values(node, key):
    """Every value that stands under a key, at any depth."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == key:
                yield value
            yield from values(value, key)
    elif isinstance(node, list):
        for item in node:
            yield from values(item, key)


def resolved(node, parameters):
    """The arguments as they might be in a run: a parameter's default, or some S3 place."""
    if isinstance(node, list):
        return [resolved(item, parameters) for item in node]
    if not isinstance(node, dict):
        return node
    if set(node) == {"Get"}:
        return parameters.get(node["Get"].removeprefix("Parameters."), "s3://bucket/key")
    if set(node) == {"Std:JsonGet"}:
        return "s3://bucket/key"
    if set(node) == {"Std:Join"}:
        joined = node["Std:Join"]
        return joined["On"].join(str(resolved(part, parameters)) for part in joined["Values"])
    return {key: resolved(value, parameters) for key, value in node.items()}
