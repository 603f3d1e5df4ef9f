"""Exceptions: one per declared error, below one for the service; and the map from wire codes to them."""


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
    return f"using System.Net;\nusing Amazon.Runtime;\n\nnamespace Amazon.{model.service}.Model;\n\n{parts}"


def base(model):
    return f"/// <summary>An error of {model.title}.</summary>\n" + exception(f"{model.client}Exception", "AmazonServiceException")


def typed(model, error, base):
    name = model.exception_name(error)
    retryable = model[error].get("retryable")
    members = [m for m in sorted(model[error]["members"]) if m.lower() != "message"]
    if members:
        raise SystemExit(f"{model.service}.{name} has members ({', '.join(members)}), which are not read here")
    extra = ""
    if retryable is not None:
        extra = f"\n    public override RetryableDetails Retryable {{ get; }} = new({str(retryable.get('throttling', False)).lower()});\n"
    return f"/// <summary>{model.title} answers <c>{model.code(error)}</c>.</summary>\n" + exception(name, base, extra)


def exception(name, base, extra=""):
    return f"public class {name} : {base}\n{{\n{CONSTRUCTORS.format(name=name)}{extra}}}\n"
