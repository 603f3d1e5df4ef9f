"""The client, its interface, its configuration and the description that the protocols work from."""

import failures
import pages
import streams


def text(model):
    parts = [head(model), interface(model), client(model), config(model), failures.base(model), streams.failure(model), description(model)]
    return "\n".join(part for part in parts if part)


def head(model):
    return f"""using System.Net;
using Amazon.Protocols;
using Amazon.{model.service}.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.{model.service};
"""


def signature(name):
    return f"Task<{name}Response> {name}Async({name}Request request, CancellationToken cancellationToken = default)"


def interface(model):
    calls = "\n\n".join(f"    /// <summary>Calls {name}.</summary>\n    {signature(name)};" for name in model.operations)
    paginators = f"\n    /// <summary>Goes through answers page by page.</summary>\n    I{pages.factory_name(model)} Paginators {{ get; }}\n" if model.pages else ""
    return f"""/// <summary>{model.title}.</summary>
public partial interface I{model.client} : IAmazonService, IDisposable
{{
{calls}
{paginators}
    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new {model.client}Config();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new {model.client}Client(awsCredentials, ({model.client}Config)clientConfig);
}}
"""


def client(model):
    name, config_name = f"{model.client}Client", f"{model.client}Config"
    paginators = f"    /// <inheritdoc/>\n    public I{pages.factory_name(model)} Paginators => new {pages.factory_name(model)}(this);\n\n" if model.pages else ""
    return f"""/// <summary>The client of {model.title}: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class {name} : AmazonServiceClient, I{model.client}
{{
{constructors(name, config_name)}
{paginators}    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => {model.service}Description.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

{chr(10).join(operation(model, o) for o in model.operations)}
    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, {"string route, " if model.rest else ""}CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, {model.service}Description.Instance.Call(answer{", route" if model.rest else ""}), cancellationToken);
}}
"""


def operation(model, name):
    codes = [model.code(e["shape"]) for e in model.operations[name].get("errors", [])]
    declared = "static code => code is " + " or ".join(f'"{c}"' for c in codes) if codes else "static _ => false"
    return f"""    /// <inheritdoc/>
    public virtual {signature(name)} =>
        CallAsync<{name}Response>(new("{name}", {name}Response.FromWire, {declared}{", Streams: true" if model.streamed(name) else ""}), request, {route(model, name)}cancellationToken);
"""


def route(model, name):
    http = model.operations[name]["http"]
    return f'"{http["method"]} {http["requestUri"]}", ' if model.rest else ""


def constructors(name, config):
    keys, plain, session = "string awsAccessKeyId, string awsSecretAccessKey", "awsAccessKeyId, awsSecretAccessKey", ", string awsSessionToken"
    made, region = f"new {config}()", f"new {config} {{ RegionEndpoint = region }}"
    ways = [
        ("", made), ("RegionEndpoint region", region), (f"{config} config", "config"),
        ("AWSCredentials credentials", f"credentials, {made}"), ("AWSCredentials credentials, RegionEndpoint region", f"credentials, {region}"),
        (f"AWSCredentials credentials, {config} clientConfig", "credentials, clientConfig"),
    ]
    for more, given in (("", plain), (session, plain + ", awsSessionToken")):
        ways += [
            (keys + more, f"{given}, {made}"), (f"{keys}{more}, RegionEndpoint region", f"{given}, {region}"),
            (f"{keys}{more}, {config} clientConfig", f"{given}, clientConfig"),
        ]
    return "".join(f"    public {name}({takes})\n        : base({gives})\n    {{\n    }}\n\n" for takes, gives in ways).rstrip("\n") + "\n"


def config(model):
    return f"""/// <summary>How to reach {model.title}: region, URL, retries, timeouts.</summary>
public partial class {model.client}Config : ClientConfig
{{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("{model.id.replace(chr(32), chr(95))}", "4.0.0.0");

    public {model.client}Config()
        : base(Defaults.Provider())
    {{
        base.ServiceId = {model.service}Description.Instance.ServiceId;
        AuthenticationServiceName = {model.service}Description.Instance.SigningName;
        EndpointProvider = {model.service}Description.Instance.Endpoints;
    }}

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => {model.service}Description.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "{model.prefix}";

    /// <inheritdoc/>
    public override string ServiceVersion => "{model.version}";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, {model.service}Description.Instance, parameters);
}}
"""


def description(model):
    target = f'    public override string TargetPrefix => "{model.target}";\n\n' if model.target else ""
    if model.json_version not in (None, "1.1"):
        target += f'    public override string JsonVersion => "{model.json_version}";\n\n'
    if model.signing != model.prefix:
        target += f'    public override string SigningName => "{model.signing}";\n\n'
    target += "".join(f"    protected override bool {fact} => true;\n\n" for fact in model.hosts)
    endpoints = f"    public override IEndpointProvider Endpoints => new {model.endpoints}();\n\n" if model.endpoints else ""
    arms = "\n".join(arm(model, error, code) for error, code in model.errors().items())
    return f"""/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class {model.service}Description : ServiceDescription
{{
    public static readonly {model.service}Description Instance = new();

    public override string ServiceId => "{model.id}";

    public override string SdkName => "Amazon.{model.service}";

    public override string EndpointPrefix => "{model.prefix}";

    public override string Version => "{model.version}";

{target}{endpoints}    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {{
{arms}
        _ => null,
    }};

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new {model.client}Exception(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}}
"""


def arm(model, error, code):
    made = f"new Model.{model.exception_name(error)}(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode)"
    return f'        "{code}" => {made}' + (".With(members())," if failures.members(model, error) else ",")
