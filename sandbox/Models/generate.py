#!/usr/bin/env python3
"""Writes Data/<service>.api from service models in botocore's format.

    python3 generate.py <directory with the models> --source "botocore 1.43.67, August 2026"

The directory holds either <service>.json or botocore's own <service>/<version>/service-2.json[.gz].
services.txt says which services and operations to take. The output depends on nothing but these
two, so running it again on the same models changes no byte. The notation is told in README.md.
"""

import argparse
import fnmatch
import gzip
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
KINDS = {
    "list": "[]", "map": "<>", "string": "s", "character": "s", "integer": "i", "long": "l",
    "float": "f", "double": "d", "boolean": "b", "timestamp": "t", "blob": "x",
}
# Most wanted first; what a model's own first choice is, the sandbox need not speak.
SPOKEN = ["json", "query", "ec2", "rest-json", "rest-xml"]
LOCATIONS = {"header": "h", "headers": "H", "uri": "u", "querystring": "q", "statusCode": "c"}


def read_model(folder, service):
    """The service's model, the newest version of it where there are several."""
    flat = folder / f"{service}.json"
    if flat.exists():
        return json.loads(flat.read_text("utf-8"))
    versions = sorted((folder / service).glob("*/service-2.json*"))
    if not versions:
        sys.exit(f"{folder}: no model of {service}")
    raw = versions[-1].read_bytes()
    return json.loads(gzip.decompress(raw) if versions[-1].suffix == ".gz" else raw)


def wanted_operations(model, patterns, service):
    """The names of the operations that the patterns choose; a pattern that chooses none is a mistake."""
    chosen = set()
    for pattern in patterns:
        hits = set(fnmatch.filter(model["operations"], pattern.lstrip("!")))
        if not hits:
            sys.exit(f"services.txt: {service}: no operation is called {pattern}")
        chosen = chosen - hits if pattern.startswith("!") else chosen | hits
    return sorted(chosen)


def references(shape):
    for member in shape.get("members", {}).values():
        yield member["shape"]
    for part in ("member", "key", "value"):
        if part in shape:
            yield shape[part]["shape"]


def reachable(model, operations):
    """Every shape that the operations' requests, answers and errors lead to."""
    queue = []
    for name in operations:
        operation = model["operations"][name]
        queue += [operation[end]["shape"] for end in ("input", "output") if end in operation]
        queue += [error["shape"] for error in operation.get("errors", [])]
    seen = set()
    while queue:
        name = queue.pop()
        if name not in seen:
            seen.add(name)
            queue.extend(references(model["shapes"][name]))
    return sorted(seen)


def write_reference(member, name=None):
    """A member's shape and what it is called on the wire: Shape;w:wire;f"""
    parts = [member["shape"]]
    wire, location = member.get("locationName"), member.get("location")
    if location:
        parts.append(f"{LOCATIONS[location]}:{wire or ''}")
    elif wire and wire != name:
        parts.append(f"w:{wire}")
    if member.get("flattened"):
        parts.append("f")
    if member.get("xmlAttribute"):
        parts.append("a")
    if member.get("jsonvalue"):
        parts.append("j")
    return ";".join(parts)


def write_number(value):
    return str(int(value)) if value == int(value) else repr(float(value))


def write_range(shape):
    low, high = shape.get("min"), shape.get("max")
    if low is None and high is None:
        return []
    return [("" if low is None else write_number(low)) + ".." + ("" if high is None else write_number(high))]


def error_of(name, shape):
    error = shape.get("error", {})
    return error.get("code", name), error.get("httpStatusCode", 500 if shape.get("fault") else 400)


def write_structure(shape):
    fields = ["{|}" if shape.get("union") else "{}"]
    if "payload" in shape:
        fields.append(f"payload:{shape['payload']}")
    required = set(shape.get("required", []))
    for name, member in shape.get("members", {}).items():
        fields.append(f"{name}{'!' if name in required else ''}={write_reference(member, name)}")
    return fields


def write_shape(name, shape):
    kind = shape["type"]
    if kind == "structure":
        return " ".join([name, *write_structure(shape)])
    fields = [name, KINDS[kind]]
    if kind == "list":
        fields.append(write_reference(shape["member"]))
    if kind == "map":
        fields += [write_reference(shape["key"]), write_reference(shape["value"])]
    if "timestampFormat" in shape:
        fields.append(shape["timestampFormat"])
    if shape.get("flattened"):
        fields.append("f")
    if shape.get("sensitive"):
        fields.append("*")
    fields += write_range(shape)
    if shape.get("enum"):
        fields.append("=" + "|".join(shape["enum"]))
    if shape.get("pattern"):
        # Last on the line, because a pattern may contain spaces.
        fields.append("/" + shape["pattern"].replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"))
    return " ".join(fields)


def write_operation(name, operation):
    http = operation["http"]
    fields = [">" + name, http["method"], http["requestUri"]]
    if "input" in operation:
        fields.append("in=" + operation["input"]["shape"])
    if "output" in operation:
        fields.append("out=" + operation["output"]["shape"])
        if "resultWrapper" in operation["output"]:
            fields.append("wrap=" + operation["output"]["resultWrapper"])
    if "responseCode" in http:
        fields.append(f"status={http['responseCode']}")
    if operation.get("errors"):
        fields.append("errors=" + ",".join(error["shape"] for error in operation["errors"]))
    return " ".join(fields)


def protocol_of(facts):
    """The model's first protocol; where the sandbox does not speak that, the first of the others that it does."""
    own = facts["protocol"]
    return own if own in SPOKEN else next(name for name in SPOKEN if name in facts["protocols"])


def write_service(service, model, operations, source):
    facts = model["metadata"]
    head = {
        "name": service, "signing": facts.get("signingName", facts["endpointPrefix"]), "protocol": protocol_of(facts),
        "version": facts["apiVersion"], "json": facts.get("jsonVersion"), "target": facts.get("targetPrefix"),
        "also": "query" if "awsQueryCompatible" in facts else None,
        "namespace": facts.get("xmlNamespace") or ("http://s3.amazonaws.com/doc/2006-03-01/" if service == "s3" else None),
    }
    if isinstance(head["namespace"], dict):
        head["namespace"] = head["namespace"]["uri"]
    shapes = reachable(model, operations)
    errors = [(name, *error_of(name, model["shapes"][name])) for name in shapes if model["shapes"][name].get("exception")]
    return "\n".join([
        f"# {facts['serviceFullName']}: facts of its API, from {source} (https://github.com/boto/botocore, Apache-2.0). Written by generate.py.",
        " ".join(f"{key}={value}" for key, value in head.items() if value),
        "errors " + " ".join(f"{name}={code}:{status}" for name, code, status in errors),
        *(write_operation(name, model["operations"][name]) for name in operations),
        *(write_shape(name, model["shapes"][name]) for name in shapes),
    ]) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("models", type=pathlib.Path)
    arguments.add_argument("--source", required=True, help="where the models come from and when")
    arguments.add_argument("--only", nargs="*", help="the services to write anew, when the models of the others are not at hand")
    given = arguments.parse_args()
    index = []
    for line in (HERE / "services.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        service, *patterns = line.split()
        written = HERE / "Data" / f"{service}.api"
        if given.only and service not in given.only:
            index.append(written.read_text("utf-8").splitlines()[1])
            continue
        model = read_model(given.models, service)
        text = write_service(service, model, wanted_operations(model, patterns, service), given.source)
        written.write_text(text, "utf-8", newline="\n")
        index.append(text.splitlines()[1])
    (HERE / "Data" / "index.api").write_text("\n".join(sorted(index)) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
