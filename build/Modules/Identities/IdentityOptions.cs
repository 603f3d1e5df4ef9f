using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>What the command line says about identities, for one run.</summary>
/// <param name="Policies">What identities may do; null for what the manifest says.</param>
/// <param name="Store">Where access keys are kept.</param>
/// <param name="Rotate">Whether access keys are exchanged.</param>
public sealed record IdentityOptions(string? Policies = null, string Store = IdentityOptions.InFile, bool Rotate = false)
{
    /// <summary>Access keys in a file of the repository's root.</summary>
    public const string InFile = "file";

    /// <summary>Access keys in Secrets Manager.</summary>
    public const string InSecrets = "secrets-manager";

    private const string Input = "policies";

    /// <summary>What <c>--policies</c> takes.</summary>
    public static IReadOnlyList<string> PolicyNames { get; } = ["full-access", "least-privilege"];

    /// <summary>What <c>--store</c> takes.</summary>
    public static IReadOnlyList<string> StoreNames { get; } = [InFile, InSecrets];

    /// <summary>The options as they are typed.</summary>
    /// <exception cref="InvalidInput">One is not among what there is (PL2442).</exception>
    public static IdentityOptions Of(string? policies, string? store, bool rotate) => new(Known("policies", policies, PolicyNames), Known("store", store, StoreNames) ?? InFile, rotate);

    /// <summary>The module with the policies that the run asks for.</summary>
    public ReadyModule Applied(ReadyModule module) => Policies is null ? module : module with
    {
        Inputs = new ResolvedInputs(module.Module, [.. module.Inputs.All.Select(input => ParameterName.Same(input.Definition.Name, Input) ? input with { Value = Policies } : input)]),
    };

    /// <summary>What to know when the run does something else than the manifest says; null when it does not.</summary>
    public Warned? Warning(ReadyModule module) => Policies is null || module.Inputs.Text(Input) == Policies ? null : new Warned(
        $"{module.Module.Id} gets {Policies} for this time: the next run without --policies goes back to {module.Inputs.Text(Input)}, which its input policies says", module.Inputs[Input].Location);

    private static string? Known(string option, string? value, IReadOnlyList<string> known) => value is null || known.Contains(value) ? value
        : throw new InvalidInput(new Problem("PL2442", $"--{option} cannot be '{value}'", Hint: Nearest.To(value, known) is { } nearest ? $"did you mean '{nearest}'?" : $"known: {string.Join(", ", known)}"));
}
