"""Paginators: for operations that services.json lists under "pages" as [token sent, token received, result], the result being optional."""

from model import pascal
from shapes import inner


def text(model):
    parts = [factory(model)] + [paginator(model, name) for name in model.pages]
    return f"using Amazon.Protocols;\nusing Amazon.Runtime;\n\nnamespace Amazon.{model.service}.Model;\n\n" + "\n".join(parts)


def factory(model):
    name = factory_name(model)
    offers = "\n\n".join(f"    /// <summary>All pages of {o}.</summary>\n    I{o}Paginator {o}({o}Request request);" for o in model.pages)
    makes = "\n\n".join(make(o, sent, received) for o, (sent, received, *_) in model.pages.items())
    return f"""/// <summary>The operations of {model.title} that answer page by page.</summary>
public interface I{name}
{{
{offers}
}}

/// <inheritdoc/>
internal sealed class {name}(I{model.client} client) : I{name}
{{
{makes}
}}
"""


def factory_name(model):
    return model.client.removeprefix("Amazon") + "PaginatorFactory"


def make(name, sent, received):
    return f"""    public I{name}Paginator {name}({name}Request request) =>
        new {name}Paginator(new(request, client.{name}Async, static page => page.{received}, static (asked, token) => asked.{sent} = token));"""


def paginator(model, name):
    result = model.pages[name][2:]
    pages = f"Pages<{name}Request, {name}Response>"
    return f"""/// <summary>All pages of {name}; can be walked once.</summary>
public interface I{name}Paginator
{{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<{name}Response> Responses {{ get; }}
{"".join(offered(model, name, r) for r in result)}}}

/// <inheritdoc/>
internal sealed class {name}Paginator({pages} pages) : I{name}Paginator
{{
    public IPaginatedEnumerable<{name}Response> Responses => new PaginatedResponse<{name}Response>(pages);
{"".join(collected(model, name, r) for r in result)}}}
"""


def offered(model, name, member):
    return f"\n    /// <summary>What is on all pages, in order.</summary>\n    IPaginatedEnumerable<{item(model, name, member)}> {pascal(member)} {{ get; }}\n"


def collected(model, name, member):
    what = item(model, name, member)
    return f"""
    public IPaginatedEnumerable<{what}> {pascal(member)} =>
        new PaginatedResultKeyResponse<{name}Response, {what}>(pages, static page => page.{pascal(member)} ?? new List<{what}>());
"""


def item(model, name, member):
    output = model[model.operations[name]["output"]["shape"]]
    return inner(model, model[output["members"][member]["shape"]])
