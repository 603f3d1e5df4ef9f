using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Domain</c>. Its id is the domain's, which SageMaker gives.</summary>
internal sealed class Domain() : KindResource("Domain")
{
    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        foreach (var domain in (await context.DoAsync("sagemaker", "ListDomains", new() { ["MaxResults"] = 100 }))["Domains"]!.AsArray())
        {
            var tags = (await context.DoAsync("sagemaker", "ListTags", new() { ["ResourceArn"] = domain!["DomainArn"]!.GetValue<string>() }))["Tags"]!.AsArray();
            if (context.SystemTags.All(own => tags.Any(tag => tag!["Key"]!.GetValue<string>() == own.Key && tag["Value"]!.GetValue<string>() == own.Value)))
                return domain["DomainId"]!.GetValue<string>();
        }
        return null;
    }

    protected override JsonObject Input(string verb, ResourceContext context, JsonObject properties)
    {
        var input = base.Input(verb, context, properties);
        if (verb == "Update")
            input["DomainSettingsForUpdate"] = ApiInput.Of("sagemaker", "UpdateDomain", "DomainSettingsForUpdate", properties["DomainSettings"]);
        return input;
    }

    protected override string Id(ResourceContext context, JsonObject properties, JsonObject answer) => answer.Text("DomainId") ?? answer.Text("DomainArn")!.Split('/')[^1];

    protected override JsonObject Asked(string physicalId, JsonObject properties) => new() { ["DomainId"] = physicalId };
}
