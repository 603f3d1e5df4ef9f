using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Pipeline.EndToEnd.Tests;

/// <summary>What somebody would type into the form that Studio shows for a project template: the fields that have no default.</summary>
internal static class LaunchParameters
{
    /// <summary>As long as SageMaker allows, which is 32, and with capitals: names that are made of it must still fit.</summary>
    public const string ProjectName = "Abalone-Of-The-Year-In-Every-Sea";

    private static readonly Dictionary<string, string> Project = new()
    {
        ["SageMakerProjectName"] = ProjectName,
        ["SageMakerProjectId"] = "p-abcdefghijkl",
    };

    /// <summary>Values that templates ask for. The first one that a parameter allows is taken.</summary>
    private static readonly string[] Samples = ["sample-value", "111122223333", "us-east-1", "vpc-0123456789abcdef0", "subnet-0123456789abcdef0", "sg-0123456789abcdef0"];

    /// <summary>A value for every parameter of a template that has none by itself.</summary>
    /// <param name="template">The rendered template.</param>
    public static Dictionary<string, string> Of(string template)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(template));
        var declared = (YamlMappingNode)((YamlMappingNode)yaml.Documents[0].RootNode).Children["Parameters"];
        return declared.Children
            .Select(entry => (Name: ((YamlScalarNode)entry.Key).Value!, Fields: ((YamlMappingNode)entry.Value).Children))
            .Where(parameter => !parameter.Fields.ContainsKey("Default"))
            .ToDictionary(parameter => parameter.Name, parameter => Project.GetValueOrDefault(parameter.Name) ?? Sample(parameter.Name, parameter.Fields));
    }

    private static string Sample(string name, IDictionary<YamlNode, YamlNode> fields)
    {
        if (fields.TryGetValue("AllowedValues", out var allowed))
            return ((YamlScalarNode)((YamlSequenceNode)allowed).Children[0]).Value!;
        var pattern = fields.TryGetValue("AllowedPattern", out var given) ? ((YamlScalarNode)given).Value! : "";
        return Samples.FirstOrDefault(sample => Regex.IsMatch(sample, pattern))
            ?? throw new InvalidOperationException($"No sample fits parameter {name}, whose pattern is {pattern}: add one to {nameof(LaunchParameters)}.");
    }
}
