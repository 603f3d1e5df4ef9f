using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>What a portfolio's inputs must be together; each alone is checked by its declaration.</summary>
public static class PortfolioInputs
{
    private static readonly string[] Stages = ["dev", "pre-prod", "prod"];

    /// <summary>Holds the inputs to one another, as far as they are known.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="templates">The ids of the project templates that there are.</param>
    /// <exception cref="InvalidInput">Some do not go together; all of them are named.</exception>
    public static void Check(ReadyModule portfolio, IReadOnlyCollection<string> templates)
    {
        var inputs = portfolio.Inputs;
        var problems = Stages.Select(stage => Network(inputs, stage)).Concat(inputs.All.Select(Reference)).Append(Sharing(portfolio)).OfType<Problem>().ToList();
        problems.AddRange(inputs.List("exclude-templates").Where(id => !templates.Contains(id)).Select(id => Unknown(id, inputs, templates)));
        problems.AddRange(PortfolioSharing.Problems(inputs));
        if (problems.TrueForAll(problem => problem.Location != inputs["tags"].Location && problem.Location != inputs["custom-tags"].Location))
            problems.AddRange(PortfolioTags.Problems(inputs));
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }

    private static Problem Unknown(string id, ResolvedInputs inputs, IReadOnlyCollection<string> templates) => new(
        "PL2418", $"exclude-templates names '{id}', and there is no such project template", inputs["exclude-templates"].Location,
        Nearest.To(id, templates) is { } near ? $"did you mean '{near}'?" : $"remove it; a template whose folder is gone is retired by itself. Known: {string.Join(", ", templates)}");

    // A template that is launched elsewhere must name the publisher's bucket, and offline nobody knows whose account that is.
    private static Problem? Sharing(ReadyModule portfolio) =>
        PortfolioSharing.Of(portfolio.Inputs).Targets.Count == 0 || portfolio.Module.TargetAccount.AccountId is not null ? null : new Problem(
            "PL2417", "share-with needs the account to be pinned: templates that are launched in other accounts name this one's bucket",
            portfolio.Inputs["share-with"].Location, $"give accountId for '{portfolio.Module.TargetAccount.Alias}' in {portfolio.Deployment.Location}");

    // CloudFormation resolves dynamic references in stacks; Service Catalog would show them to people as they are:
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
    private static Problem? Reference(ResolvedInput input) => input.Value?.ToString().Contains("{{resolve:", StringComparison.Ordinal) != true ? null : new Problem(
        "PL2412", $"'{input.Definition.Name}' cannot come from Secrets Manager: Service Catalog would show the reference instead of the value",
        input.Location, "give it by value, envVariable or parameterStore");

    // Without a VPC no security group can be made, and SageMaker takes subnets only together with groups:
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html
    private static Problem? Network(ResolvedInputs inputs, string stage)
    {
        var subnets = inputs[$"{stage}-subnet-ids"];
        if (subnets.Value is null || inputs.List($"{stage}-subnet-ids").Count == 0)
            return null;
        var (vpc, groups) = (inputs[$"{stage}-vpc-id"], inputs[$"{stage}-security-group-ids"]);
        var given = vpc.Pending is not null || groups.Pending is not null
            || inputs.Text($"{stage}-vpc-id").Length > 0 || inputs.List($"{stage}-security-group-ids").Count > 0;
        return given ? null : new Problem("PL2411",
            $"{stage}-subnet-ids is given without {stage}-vpc-id or {stage}-security-group-ids: jobs would run outside of the VPC",
            subnets.Location, $"add {stage}-vpc-id (a security group is made in it) or {stage}-security-group-ids");
    }
}
