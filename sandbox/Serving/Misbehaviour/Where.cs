using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>Which calls are meant: all of them, those of a service, of an operation whatever its service, or of one operation of one service.</summary>
/// <param name="Service">The name of the service's API model, such as <c>s3</c>, or <c>github</c>; null for any.</param>
/// <param name="Operation">The API operation, such as <c>PutObject</c> or, of GitHub's, <c>POST /user/repos</c>; null for any.</param>
public sealed record Where(string? Service, string? Operation)
{
    /// <summary>Every call.</summary>
    public static readonly Where Everywhere = new(null, null);

    /// <summary>Reads <c>s3</c>, <c>s3:PutObject</c> or <c>PutObject</c>; case is free.</summary>
    /// <exception cref="FormatException">No imitated service, and no operation of one, is called so.</exception>
    public static Where Parse(string text) => text.Split(':', 2) switch
    {
        [var service, var operation] => ServiceOf(service) is { } known
            ? OperationOf(known, operation)
            : throw new FormatException($"'{service}' is no service that the sandbox imitates{Nearest(service, ImitatedServices.Names)}"),
        _ => ServiceOf(text) is { } service ? new(service, null)
            : OperationAnywhere(text) is { } anywhere ? anywhere
            : throw new FormatException($"'{text}' is no service that the sandbox imitates and no operation of one{Nearest(text, ImitatedServices.Names.Concat(ImitatedServices.Operations))}"),
    };

    /// <summary>Whether a call of that service and operation is meant.</summary>
    public bool Holds(string service, string operation) => (Service ?? service) == service && (Operation ?? operation) == operation;

    /// <summary>The narrower of two that both hold counts.</summary>
    internal int Narrowness => (Operation is null ? 0 : 2) + (Service is null ? 0 : 1);

    internal static string? ServiceOf(string text) => ImitatedServices.Names.FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));

    internal static Where OperationOf(string service, string text)
    {
        var names = ImitatedServices.OperationsOf(service);
        return names.Find(text) is { } operation
            ? new(service, operation)
            : throw new FormatException($"{service} has no operation '{text}'{Nearest(text, names)}");
    }

    internal static Where? OperationAnywhere(string text) =>
        ImitatedServices.Operations.Find(text) is { } operation ? new(null, operation) : null;

    private static string Nearest(string typed, IEnumerable<string> known) => NearestName.DidYouMean(typed, known) is { } hint ? $"; {hint}" : "";
}
