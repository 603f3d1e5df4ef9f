using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>CreateCodeRepository: a repository that Studio shows on the project's page.</summary>
    public JsonObject? CreateCodeRepository(Call call)
    {
        var name = call.Input.Need("CodeRepositoryName");
        var body = new JsonObject { ["CodeRepositoryName"] = name, ["GitConfig"] = call.Input["GitConfig"]!.DeepClone() };
        var repository = repositories.New(KeyOf(name), ArnOf(call, "code-repository", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        repositories.Add(call, repository, () => Invalid($"Cannot create already existing code repository \"{repository.Arn}\"."));
        return new() { ["CodeRepositoryArn"] = repository.Arn };
    }

    /// <summary>DescribeCodeRepository.</summary>
    public JsonObject? DescribeCodeRepository(Call call) => Describe(repositories.Need(call, KeyOf(call.Input.Need("CodeRepositoryName"))));

    /// <summary>UpdateCodeRepository: the secret that opens it.</summary>
    public JsonObject? UpdateCodeRepository(Call call)
    {
        var repository = repositories.Change(call, KeyOf(call.Input.Need("CodeRepositoryName")), present =>
        {
            var git = (JsonObject)present.Body["GitConfig"]!.DeepClone();
            if (call.Input.Object("GitConfig").Text("SecretArn") is { } secret)
                git["SecretArn"] = secret;
            return present.With("GitConfig", git);
        });
        return new() { ["CodeRepositoryArn"] = repository.Arn };
    }

    /// <summary>ListCodeRepositories, by name unless told otherwise.</summary>
    public JsonObject? ListCodeRepositories(Call call) =>
        Page(call, repositories, "CodeRepositoryName", sortBy: "Name").Answer("CodeRepositorySummaryList", Describe, "NextToken");

    /// <summary>DeleteCodeRepository; one that is not there is no error.</summary>
    public JsonObject? DeleteCodeRepository(Call call)
    {
        repositories.Remove(call, KeyOf(call.Input.Need("CodeRepositoryName")));
        return [];
    }

    private static JsonObject Describe(Definition repository)
    {
        var answer = repository.Copy();
        answer["CodeRepositoryArn"] = repository.Arn;
        answer["CreationTime"] = repository.Created.Iso();
        answer["LastModifiedTime"] = repository.Updated.Iso();
        return answer;
    }
}
