"""Exceptions: one per declared error, below one for the service; and the map from wire codes to them."""

from model import pascal
from shapes import place, property_lines, read


# A member that every exception has; an error that sends it means a finer code than its own name.
INHERITED = "ErrorCode"

CONSTRUCTORS = """    public {name}()
    {{
    }}

    public {name}(string message)
        : base(message)
    {{
    }}

    public {name}(string message, Exception innerException)
        : base(message, innerException)
    {{
    }}

    public {name}(Exception innerException)
        : base(innerException)
    {{
    }}

    public {name}(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {{
    }}

    public {name}(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {{
    }}
"""


def text(model):
    base = f"{model.client}Exception"
    parts = "\n".join(typed(model, error, base) for error in model.errors())
    return f"using System.Net;\nusing Amazon.Protocols;\nusing Amazon.Runtime;\n\nnamespace Amazon.{model.service}.Model;\n\n{parts}"


def base(model):
    return f"/// <summary>An error of {model.title}.</summary>\n" + exception(f"{model.client}Exception", "AmazonServiceException")


def typed(model, error, base):
    name = model.exception_name(error)
    retryable = model[error].get("retryable")
    extra = ""
    if retryable is not None:
        throttling = str(retryable.get("throttling", False)).lower()
        extra = f"\n    public override RetryableDetails Retryable {{ get; }} = new({throttling});\n"
    extra += with_members(model, error, name)
    return f"/// <summary>{model.title} answers <c>{model.code(error)}</c>.</summary>\n" + exception(name, base, extra)


def members(model, error):
    """What an error says besides its message."""
    return sorted((m, r) for m, r in model[error]["members"].items() if m.lower() != "message")


def with_members(model, error, name):
    found = members(model, error)
    if not found:
        return ""
    lines = []
    for member, reference in found:
        lines += [""] + property_lines(model, model[error], member, reference) if pascal(member) != INHERITED else []
    lines += ["", f"    internal {name} With(WireReader reader)", "    {"]
    lines += [f"        {pascal(member)} = {value(model, error, member, reference)};" for member, reference in found]
    return "\n".join(lines + ["        return this;", "    }", ""])


def value(model, error, member, reference):
    text = read(model, member, reference, place(model, model[error], member, reference, asked=False))
    return f"{text} ?? {INHERITED}" if pascal(member) == INHERITED else text


def exception(name, base, extra=""):
    return f"public class {name} : {base}\n{{\n{CONSTRUCTORS.format(name=name)}{extra}}}\n"
