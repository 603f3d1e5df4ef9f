using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Ecr;

/// <summary>Which image tags cannot be moved to another image.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html</remarks>
internal static class TagRules
{
    public static bool IsFixed(JsonObject repository, string tag)
    {
        var excluded = repository.Objects("imageTagMutabilityExclusionFilters").Any(filter => Wildcards.Match(filter.Text("filter") ?? "", tag));
        return repository.Text("imageTagMutability") switch
        {
            "IMMUTABLE" => true,
            "IMMUTABLE_WITH_EXCLUSION" => !excluded,
            "MUTABLE_WITH_EXCLUSION" => excluded,
            _ => false,
        };
    }
}
