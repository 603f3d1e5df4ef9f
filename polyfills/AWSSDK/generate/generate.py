#!/usr/bin/env python3
"""Writes the service clients of this folder from AWS's API models.

    python3 generate/generate.py FOLDER [SERVICE ...]

FOLDER holds models in botocore's format (the service-2.json files of https://github.com/boto/botocore, one per service, named as
services.json says: cloudformation.json, iam.json, ...). Without SERVICE, all services are written. services.json lists what each
service needs: the client's name, the operations, and the shapes that AWSSDK for .NET calls differently than the model does.

The same models give the same bytes: nothing depends on time, machine or the order of a dictionary. Per service these files appear in its folder:

    Client.g.cs      client, interface, configuration
    Requests.g.cs    one class per request
    Responses.g.cs   one class per response
    Shapes.g.cs      the structures that these contain
    Words.g.cs       the enumerations (ConstantClass)
    Failures.g.cs    the exceptions
    Pages.g.cs       the paginators, where services.json lists "pages"
    Streams.g.cs     the streams of events, where answers have any

To add an operation: name it in services.json and run this. To add a service of the JSON, query or REST-JSON protocol: add an entry there.
Besides client, model, operations and pages an entry may have

    names            shapes that AWSSDK for .NET calls differently
    milliseconds     numbers of the model that are moments there, by request or shape
    hosts            how addresses differ from the common rule (see Protocols/ServiceDescription.cs)
    endpoints        the class that knows the addresses, when no rule does
"""

import json
import sys
from pathlib import Path

import clients
import failures
import pages
import shapes
import streams
import words
from model import Model

HERE = Path(__file__).resolve().parent


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    models, wanted = Path(arguments[0]), arguments[1:]
    services = json.loads((HERE / "services.json").read_text())
    for unknown in set(wanted) - set(services):
        sys.exit(f"{unknown}: not in services.json, which has {', '.join(services)}")
    for name, settings in services.items():
        if not wanted or name in wanted:
            write(name, Model(name, settings, json.loads((models / settings["model"]).read_text())))


def write(name, model):
    folder = HERE.parent / name
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.g.cs"):
        old.unlink()
    kinds = {
        "Client": clients.text(model),
        "Requests": shapes.requests(model),
        "Responses": shapes.responses(model),
        "Shapes": shapes.structures(model),
        "Words": words.text(model),
        "Failures": failures.text(model),
    }
    if model.pages:
        kinds["Pages"] = pages.text(model)
    if model.streams():
        kinds["Streams"] = streams.text(model)
    for kind, text in kinds.items():
        head = f"// Written by generate/generate.py from the API model {model.uid}; change that, not this.\n"
        (folder / f"{kind}.g.cs").write_text(head + text)


if __name__ == "__main__":
    main(sys.argv[1:])
