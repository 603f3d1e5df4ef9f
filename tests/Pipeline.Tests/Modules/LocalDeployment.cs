using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Modules;

/// <summary>The repository's own local environment, with more inputs for the portfolio.</summary>
internal sealed record LocalDeployment(Deployment Deployment)
{
    public Module Portfolio => Deployment.Modules.Single(module => module.Name == "templates");

    public ResolvedInputs Inputs => InputResolution.Resolve(Portfolio, _ => null, (_, _) => null);

    /// <summary>Reads the manifests with lines appended to the portfolio's parameters.</summary>
    public static LocalDeployment WithInputs(string lines, string project = "mlops")
    {
        var root = Directory.CreateTempSubdirectory("pipeline-").FullName;
        try
        {
            foreach (var file in Repository.Files("manifests", ".yaml").Concat(Repository.Files("cloudformation", "module.yaml").Concat(Repository.Files("cloudformation/projects", "inputs.yaml"))))
            {
                var target = Path.Combine(root, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(Repository.Root, file.Name), target);
            }
            File.WriteAllText(Path.Combine(root, "seedfarmer.yaml"), $"project: {project}\n");
            File.AppendAllText(Path.Combine(root, "manifests/local/sagemaker-templates-modules.yaml"), lines);
            return new LocalDeployment(DeploymentReader.Read(root, "local", new Dictionary<string, string>()));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    public void Check() => PortfolioInputs.Check(new ReadyModule(Deployment, Portfolio, Inputs), ["xgboost_abalone"]);
}
