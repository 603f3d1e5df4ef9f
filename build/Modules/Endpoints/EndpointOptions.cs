using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Modules.Endpoints;

/// <summary>An endpoint that the command line describes.</summary>
/// <param name="Name">Its name; null when nobody gave one.</param>
/// <param name="Inputs">What is said about it, by the names of inputs.</param>
/// <param name="Further">Further inputs, as <c>name=value</c>.</param>
public sealed record EndpointOptions(string? Name, IReadOnlyDictionary<string, string> Inputs, IReadOnlyList<string> Further)
{
    /// <summary>The module that the endpoint is one of.</summary>
    public const string Module = "cloudformation/endpoint";

    /// <summary>The group of endpoints that only the command line describes; part of their stacks' names.</summary>
    public const string Group = "endpoints";

    private const string Options = "command line";

    /// <summary>Nothing said.</summary>
    public static EndpointOptions None { get; } = new(null, new Dictionary<string, string>(), []);

    /// <summary>Whether more than a name is said: an endpoint of one's own is meant, and none of the manifests.</summary>
    public bool Describes => Inputs.Count > 0 || Further.Count > 0;

    /// <summary>With the further inputs among the others.</summary>
    /// <exception cref="InvalidInput">One of them says nothing, or twice the same.</exception>
    public EndpointOptions With(ModuleDefinition definition)
    {
        var (inputs, problems) = (new Dictionary<string, string>(Inputs, StringComparer.Ordinal), new List<Problem>());
        foreach (var text in Further)
        {
            var parts = text.Split('=', 2);
            if (parts.Length < 2)
                problems.Add(new("PL2005", $"--set {text}: there is no = in it", Hint: "write --set instance-count=2 scale-max=4"));
            else if (definition.Input(parts[0]) is not { } input)
                problems.Add(new("PL2005", $"--set {text}: endpoints have no input '{parts[0]}'", Hint: Nearest.Hint(parts[0], [.. definition.Inputs.Select(one => one.Name)])));
            else if (!inputs.TryAdd(input.Name, parts[1]))
                problems.Add(new("PL2005", $"--set {text}: {input.Name} is given twice", Hint: "leave one of them"));
        }
        return problems.Count == 0 ? this with { Inputs = inputs, Further = [] } : throw new InvalidInput(problems);
    }

    /// <summary>The deployment with the endpoint as a module of its own, deployed after everything it refers to.</summary>
    /// <exception cref="InvalidInput">The manifests declare an endpoint of that name, or a value is wrong.</exception>
    public Deployment AddTo(Deployment deployment, ModuleDefinition definition)
    {
        if (!Describes)
            return deployment;
        var problems = new ProblemList();
        var role = Role(deployment);
        var inputs = definition.Inputs.Select(input => Input(input, role, problems)).ToList();
        var name = Name ?? NameOf(Inputs.GetValueOrDefault("model-id") ?? Inputs.GetValueOrDefault("model-package-group") ?? "", problems);
        if (EndpointNames.ModulesOf(deployment).FirstOrDefault(module => EndpointNames.Of(module) == name) is { } declared)
            problems.Add("PL2422", $"the manifests declare the endpoint {name}, and the command line describes it otherwise", declared.Location, "change it there, or give this one another --endpoint-name");
        problems.ThrowIfAny();
        var beside = role ?? deployment.Modules.First();
        var module = new Module
        {
            Name = name, Group = Group, Definition = definition, TargetAccount = beside.TargetAccount, Region = beside.Region, Inputs = inputs,
            References = [.. deployment.Modules.Where(other => inputs.Any(input => input.Value is InputValue.FromModule from && from.Group == other.Group && from.Module == other.Name))],
            Location = new Location(Options),
        };
        return deployment with { Groups = [.. deployment.Groups, new Group(Group, [module], 1, module.Location)] };
    }

    // The role of the manifests, unless another one is named.
    private static Module? Role(Deployment deployment) => deployment.Modules.FirstOrDefault(module => module.Definition.Id.EndsWith("/sagemaker-execution-role", StringComparison.Ordinal));

    private ModuleInput Input(InputDefinition input, Module? role, ProblemList problems)
    {
        var place = new Location($"--{input.Name}");
        if (input.Name == "endpoint-name")
            return new ModuleInput(input, Name is null ? null : Known(input, Name, place, problems), place);
        if (Inputs.TryGetValue(input.Name, out var text))
            return new ModuleInput(input, Known(input, text, place, problems), place);
        if (input.Name == "execution-role-arn" && role is not null)
            return new ModuleInput(input, new InputValue.FromModule(role.Group, role.Name, "RoleArn"), role.Location);
        if (input.Required)
            problems.Add("PL2423", $"{input.Name} is missing: {input.Description}", place, $"give --{input.Name}, or add the module cloudformation/sagemaker-execution-role to the environment's manifests");
        return new ModuleInput(input, input.Default is { } usual ? new InputValue.Known(usual) : null, input.Location);
    }

    private static InputValue? Known(InputDefinition input, string text, Location place, ProblemList problems) =>
        InputRule.Check(input, System.Text.Json.Nodes.JsonValue.Create(text), null, place, problems) is { } value ? new InputValue.Known(value) : null;

    // Qwen/Qwen3-0.6B becomes qwen3-0-6b.
    private static string NameOf(string model, ProblemList problems)
    {
        var letters = string.Concat(model[(model.LastIndexOf('/') + 1)..].ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        var name = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is 0 or > 50)
            problems.Add("PL2423", "the endpoint needs a name", new Location("--endpoint-name"), "give --endpoint-name");
        return name;
    }
}
