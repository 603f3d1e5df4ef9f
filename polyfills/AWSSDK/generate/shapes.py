"""Requests, responses and structures: their properties, how they are written and how they are read."""

import re

from model import limits, pascal

SCALARS = {
    "string": ("string", "String", "Text"), "boolean": ("bool?", "Boolean", "Truth"), "integer": ("int?", "Integer", "Whole"),
    "long": ("long?", "Long", "Whole"), "double": ("double?", "Double", "Real"), "float": ("float?", "Float", "Real"),
    "timestamp": ("DateTime?", "Timestamp", "Moment"), "blob": ("MemoryStream", "Blob", "Bytes"),
    "milliseconds": ("DateTime?", "Milliseconds", None),
}
PLACES = {"header": "Header", "headers": "Headers", "querystring": "Query", "uri": "Label", "statusCode": "Status"}
WRITTEN = {"integer": "Integer", "long": "Integer", "float": "Float", "double": "Double"}


def requests(model):
    parts = []
    for name, operation in model.operations.items():
        shape = model[operation["input"]["shape"]] if "input" in operation else {"members": {}}
        parts.append(structure(model, shape, f"{name}Request", f"The request of {name}.", base=f"{model.client}Request", sent=True))
    common = f"""/// <summary>The base of all requests to {model.title}.</summary>
public partial class {model.client}Request : AmazonWebServiceRequest
{{
}}
"""
    return head(model) + "\n".join([common] + parts)


def responses(model):
    parts = []
    for name, operation in model.operations.items():
        shape = model[operation["output"]["shape"]] if "output" in operation else {"members": {}}
        parts.append(structure(model, shape, f"{name}Response", f"The answer of {name}.", base="AmazonWebServiceResponse", received=True))
    return head(model) + "\n".join(parts)


def structures(model):
    parts = []
    for shape in model.used("structure"):
        name, way = model.type_name(shape), "Part of requests and answers."
        if shape not in model.received:
            way = "Part of requests."
        if shape not in model.sent:
            way = "Part of answers."
        base = "Amazon.Runtime.EventStreams.IEventStreamEvent" if model[shape].get("event") else None
        parts.append(structure(model, model[shape], name, way, base, sent=shape in model.sent, received=shape in model.received))
    return head(model) + "\n".join(parts)


def head(model):
    """Members that AWS has deprecated are read and written like all others."""
    return f"#pragma warning disable CS0618\nusing Amazon.Protocols;\nusing Amazon.Runtime;\n\nnamespace Amazon.{model.service}.Model;\n\n"


def structure(model, shape, name, summary, base=None, sent=False, received=False):
    bases = [b for b in (base, "IWireInput" if sent else None) if b]
    lines = [f"/// <summary>{summary}</summary>", f"public partial class {name}" + (f" : {', '.join(bases)}" if bases else ""), "{"]
    members = sorted(shape["members"].items(), key=lambda m: pascal(m[0]).lower())
    for member, reference in members:
        if pascal(member) == name:
            raise SystemExit(f"{model.service}.{name} has a member of its own name: give it another in services.json")
        lines += property_lines(model, shape, member, reference) + [""]
    if sent:
        lines += ["    void IWireInput.ToWire(WireWriter writer)", "    {"]
        lines += [f"        {written(model, shape, m, r)}" for m, r in members] + ["    }", ""]
    if received:
        lines += [f"    internal static {name} FromWire(WireReader reader) => new()", "    {"]
        lines += [f"        {pascal(m)} = {apart(model, members, read(model, m, r, place(model, shape, m, r, asked=False)))}," for m, r in members] + ["    };", ""]
    if lines[-1] == "":
        lines.pop()
    return "\n".join(lines + ["}", ""])


def apart(model, members, text):
    """A property hides a type of its name, unless it is of that type."""
    for name in (pascal(member) for member, reference in members if model[reference["shape"]]["type"] != "structure"):
        text = re.sub(rf"(?<![\w.\"]){name}\.FromWire", f"global::Amazon.{model.service}.Model.{name}.FromWire", text)
    return text


def property_lines(model, owner, member, reference):
    target = model[reference["shape"]]
    words = "Required. " if member in owner.get("required", []) else ""
    words += "Made up when null, so that a retry is harmless. " if reference.get("idempotencyToken") else ""
    words += limits(target)
    lines = [f"    /// <summary>{words.strip()}</summary>"] if words.strip() else []
    start = f" = Collections.{pascal(target['type'])}<{inner(model, target)}>();" if target["type"] in ("list", "map") else ""
    lines += ['    [Obsolete("AWS has deprecated this member.")]'] if reference.get("deprecated") else []
    return lines + [f"    public {cs_type(model, reference['shape'])} {pascal(member)} {{ get; set; }}{start}"]


def cs_type(model, name, inside=False):
    shape = model[name]
    kind = shape["type"]
    if kind == "structure":
        return model.type_name(name)
    if kind == "list":
        return f"List<{inner(model, shape)}>"
    if kind == "map":
        return f"Dictionary<string, {inner(model, shape)}>"
    if kind == "string" and "enum" in shape and not inside:
        return model.type_name(name)
    plain = SCALARS[kind][0]
    return plain.rstrip("?") if inside else plain


def inner(model, shape):
    """What a list or map holds: words of an enumeration stay strings there, as in the published clients."""
    return cs_type(model, (shape.get("member") or shape["value"])["shape"], inside=True)


def place(model, owner, member, reference, asked):
    """Where a member of a REST request or answer, or of an event, travels. Only a request has to know that it has a body."""
    if owner.get("payload") == member or reference.get("eventpayload"):
        return ".At(Place.Payload)"
    if reference.get("eventheader"):
        if model[reference["shape"]]["type"] != "string":
            raise SystemExit(f"{member}: headers of events are only read as text here")
        return ".At(Place.Header)"
    if reference.get("location"):
        return f".At(Place.{PLACES[reference['location']]})"
    return ".At(Place.Body)" if asked and model.rest and is_request(model, owner) else ""


def is_request(model, shape):
    return any(model[o["input"]["shape"]] is shape for o in model.operations.values() if "input" in o)


def written(model, owner, member, reference):
    shape, name = model[reference["shape"]], pascal(member)
    writer = "writer" + place(model, owner, member, reference, asked=True)
    wire, kind = reference.get("locationName", member), shape["type"]
    if reference.get("idempotencyToken"):
        return f'{writer}.Token("{wire}", {name});'
    if kind in ("list", "map"):
        return f'{writer}.{pascal(kind)}("{wire}", {name}, {item_writer(model, shape)});'
    if kind == "structure":
        return f'{writer}.Structure("{wire}", {name});'
    return f'{writer}.{WRITTEN.get(kind, SCALARS[kind][1])}("{wire}", {name});'


def item_writer(model, shape):
    reference = shape.get("member") or shape["value"]
    if shape.get("flattened") or reference.get("locationName"):
        raise SystemExit("lists and maps with their own element names are not written here")
    below = model[reference["shape"]]
    if below["type"] == "structure":
        return "static (w, item) => w.Structure(item)"
    if below["type"] in ("list", "map"):
        return f"static (w, item) => w.{'Items' if below['type'] == 'list' else 'Entries'}(item, {item_writer(model, below)})"
    verb = {"string": "Text", "boolean": "Truth", "timestamp": "Moment", "blob": "Bytes"}.get(below["type"], "Number")
    return f"static (w, item) => w.{verb}(item)"


def read(model, member, reference, place=""):
    shape, wire = model[reference["shape"]], reference.get("locationName", member)
    kind = shape["type"]
    if kind in ("list", "map"):
        return f'reader{place}.{pascal(kind)}("{wire}", {item_reader(model, shape)})'
    if shape.get("eventstream"):
        return f"new {model.type_name(reference['shape'])}(reader{place}.Member(\"{wire}\").Stream())"
    if kind == "structure":
        return f'reader{place}.Structure("{wire}", {model.type_name(reference["shape"])}.FromWire)'
    if "enum" in shape:
        name = model.type_name(reference["shape"])
        return f'reader{place}.Word("{wire}", static word => new {name}(word))'
    return f'reader{place}.{SCALARS[kind][1]}("{wire}")'


def item_reader(model, shape):
    reference = shape.get("member") or shape["value"]
    below = model[reference["shape"]]
    if below["type"] == "structure":
        return f"{model.type_name(reference['shape'])}.FromWire"
    if below["type"] in ("list", "map"):
        return f"static item => item.{pascal(below['type'])}Of({item_reader(model, below)})"
    cast = {"integer": "(int)", "float": "(float)"}.get(below["type"], "")
    return f"static item => {cast}item.{SCALARS[below['type']][2]}()"
