using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

/// <summary>
/// A small repository in a folder of its own: group core with the module network, group apps with the module app, which
/// may refer to it. Tests overwrite the file they are about.
/// </summary>
internal sealed class TemporaryRepository : IDisposable
{
    public const string Deployment = """
        name: test
        toolchainRegion: us-east-1
        groups:
          - name: core
            path: manifests/test/core.yaml
          - name: apps
            path: manifests/test/apps.yaml
        targetAccountMappings:
          - alias: primary
            accountId: "111122223333"
            default: true
            parametersGlobal:
              team: science
              size: "3"
            regionMappings:
              - region: us-east-1
                default: true
                parametersRegional:
                  size: 5
                  zones: [a, b]
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pipeline-manifests-");

    public TemporaryRepository()
    {
        With("seedfarmer.yaml", "project: mlops\n");
        With("cloudformation/network/module.yaml", "kind: stack\noutputs: [VpcId, SubnetIds]\n");
        With("cloudformation/app/module.yaml", """
            inputs:
              - {name: vpc-id, pattern: 'vpc-[0-9a-f]+', message: it must be the id of a VPC}
              - {name: subnet-ids, type: list}
              - {name: size, type: integer}
              - {name: share, type: number}
              - {name: open, type: boolean}
              - {name: labels, type: map}
              - {name: title, default: untitled}
              - {name: colour, allowed: [red, green]}
              - {name: token, secret: true}
            """);
        With("manifests/test/deployment.yaml", Deployment);
        With("manifests/test/core.yaml", "name: network\npath: cloudformation/network\n");
        With("manifests/test/apps.yaml", "name: app\npath: cloudformation/app\n");
    }

    public string Root => folder.FullName;

    public TemporaryRepository With(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>The deployment manifest with one text replaced by another.</summary>
    public TemporaryRepository Replacing(string text, string other)
    {
        Assert.Contains(text, Deployment);
        return With("manifests/test/deployment.yaml", Deployment.Replace(text, other));
    }

    /// <summary>Gives the module app parameters; the first one begins on line 4.</summary>
    public TemporaryRepository WithParameters(string parameters) =>
        With("manifests/test/apps.yaml", $"name: app\npath: cloudformation/app\nparameters:\n{parameters}\n");

    public Deployment Read(params (string Name, string Value)[] variables) =>
        DeploymentReader.Read(Root, "test", variables.ToDictionary(variable => variable.Name, variable => variable.Value));

    /// <summary>The module app, read.</summary>
    public Module App(params (string Name, string Value)[] variables) => Read(variables).Modules.Single(module => module.Name == "app");

    /// <summary>An input of the module app: its value as JSON text, or what else it is.</summary>
    public string? Input(string name, params (string Name, string Value)[] variables) =>
        App(variables).Inputs.Single(input => input.Definition.Name == name).Value is { } value
            ? value is InputValue.Known known ? known.Value.ToJsonString() : value.ToString()
            : null;

    /// <summary>The problems, as a person sees them.</summary>
    public IReadOnlyList<string> Problems(params (string Name, string Value)[] variables) =>
        [.. Assert.Throws<InvalidInput>(() => Read(variables)).Problems.Select(problem => problem.ToString())];

    /// <summary>The only problem.</summary>
    public string Problem(params (string Name, string Value)[] variables) => Assert.Single(Problems(variables));

    public void Dispose() => folder.Delete(recursive: true);
}
