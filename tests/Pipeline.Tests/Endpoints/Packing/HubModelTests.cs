using Pipeline.Endpoints.Packing;

namespace Pipeline.Tests.Endpoints.Packing;

public class HubModelTests
{
    [Theory]
    [InlineData("gpt2", "main")]
    [InlineData("mistralai/Mistral-7B-Instruct-v0.3", "e0bc86c23ce5aae1db576c8cca6f06f1f73af2db")]
    [InlineData("owner/name_of.a-model", "refs/pr/12")]
    public void Names_of_the_hub_are_taken(string id, string revision) => Assert.Empty(HubModel.ProblemsOf([new(id, revision)], null));

    [Theory]
    [InlineData("")]
    [InlineData("owner/")]
    [InlineData("https://huggingface.co/owner/name")]
    [InlineData("owner/name; rm -rf /")]
    [InlineData("../name")]
    [InlineData("owner/na--me")]
    public void What_is_no_name_of_the_hub_is_refused(string id) => Assert.Equal("PL2485", Assert.Single(HubModel.ProblemsOf([new(id)], null)).Code);

    [Theory]
    [InlineData("")]
    [InlineData("-main")]
    [InlineData("../main")]
    [InlineData("ma in")]
    public void What_is_no_revision_is_refused(string revision) => Assert.Equal("PL2485", Assert.Single(HubModel.ProblemsOf([new("owner/name", revision)], null)).Code);

    [Fact]
    public void Models_that_would_lie_in_one_folder_are_refused()
    {
        var problem = Assert.Single(HubModel.ProblemsOf([new("a/name"), new("b/Name")], null));
        Assert.Equal(("PL2486", "a/name and b/Name would lie in one folder, name/"), (problem.Code, problem.Message));
    }

    [Fact]
    public void A_model_called_code_lies_where_the_code_does_unless_it_is_alone()
    {
        Assert.Equal("PL2486", Assert.Single(HubModel.ProblemsOf([new("a/code"), new("b/name")], null)).Code);
        Assert.Empty(HubModel.ProblemsOf([new("a/code")], null));
    }
}
