using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.Models;

public sealed class AnswerValidatorTests
{
    [Fact]
    public void A_good_answer_has_no_problems() =>
        Assert.Empty(Problems("servicecatalog", "ListPortfolios", """{"PortfolioDetails":[{"Id":"port-abc","CreatedTime":"2026-01-01T00:00:00Z"}]}"""));

    [Fact]
    public void Unknown_members_and_wrong_types_are_told() =>
        Assert.Equal(
            ["PortfolioDetails[0].Colour is not a member of ListPortfolios's answer", "ListPortfolios's answer: NUMBER_VALUE cannot be converted to String"],
            Problems("servicecatalog", "ListPortfolios", """{"PortfolioDetails":[{"Id":5,"Colour":"red"}]}"""));

    [Fact]
    public void Missing_members_are_told() =>
        Assert.Equal(["ProjectId is required in CreateProject's answer"],
            Problems("sagemaker", "CreateProject", """{"ProjectArn":"arn:aws:sagemaker:eu-west-1:111122223333:project/a"}"""));

    [Fact]
    public void An_answer_where_none_belongs_is_told() =>
        Assert.Single(Problems("sagemaker", "DeleteProject", """{"ProjectArn":"a"}"""));

    private static IReadOnlyList<string> Problems(string model, string operation, string answer) =>
        AnswerValidator.Problems(ApiModels.Load(model).Operations[operation], JsonNode.Parse(answer)!.AsObject());
}
