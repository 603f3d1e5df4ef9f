using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

public sealed class ProjectTests
{
    private readonly Studio studio = new();

    [Fact]
    [Behaviour("SageMaker", "status of a project")]
    public async Task It_is_pending_then_in_progress_then_completed()
    {
        var slow = new Studio(options: new() { TimeScale = 1 });
        await slow.CreateAsync(await slow.PublishAsync());
        Assert.Equal("Pending", (await slow.DescribeAsync()).Text("ProjectStatus"));
        Assert.Equal("Cannot delete Project in Pending status", (await slow.RefusedAsync("DeleteProject", """{"ProjectName":"mine"}""")).Message);
        await PassAsync(slow);
        while ((await slow.DescribeAsync()).Text("ProjectStatus") == "Pending")
            await Task.Yield();
        Assert.Equal("CreateInProgress", (await slow.DescribeAsync()).Text("ProjectStatus"));
        await PassAsync(slow);
        Assert.Equal("CreateCompleted", (await slow.EndAsync()).Text("ProjectStatus"));
    }

    [Fact]
    [Behaviour("SageMaker", "names of projects")]
    public async Task A_name_is_taken_until_its_project_is_deleted()
    {
        var product = await studio.PublishAsync();
        var first = await studio.CreateAsync(product);
        await studio.EndAsync();
        var refused = await studio.RefusedAsync("CreateProject", $$"""{"ProjectName":"Mine","ServiceCatalogProvisioningDetails":{"ProductId":"{{product}}"} }""");
        await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""");
        var second = await studio.CreateAsync(product);

        Assert.Equal(("ValidationException", "Project already exists: arn:aws:sagemaker:eu-west-1:111122223333:project/mine"), (refused.Code, refused.Message));
        Assert.NotEqual(first.Text("ProjectId"), second.Text("ProjectId"));
        Assert.Equal("CreateCompleted", (await studio.EndAsync()).Text("ProjectStatus"));
    }

    [Fact]
    [Behaviour("SageMaker", "deleted projects")]
    public async Task A_deleted_project_is_still_told_and_cannot_be_deleted_again()
    {
        var id = (await studio.CreateAsync(await studio.PublishAsync())).Need("ProjectId");
        await studio.EndAsync();
        var project = await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""");
        var again = await studio.RefusedAsync("DeleteProject", """{"ProjectName":"mine"}""");

        Assert.Equal("DeleteCompleted", project.Text("ProjectStatus"));
        Assert.Equal(("ValidationException", "Cannot delete Project in DeleteCompleted status"), (again.Code, again.Message));
        Assert.Equal("DeleteCompleted", (await studio.CallAsync("ListProjects")).Objects("ProjectSummaryList").Single().Text("ProjectStatus"));
        Assert.Empty((await studio.Catalog.CallAsync("ScanProvisionedProducts", "{}")).Objects("ProvisionedProducts"));
        await Assert.ThrowsAsync<Pipeline.Sandbox.Serving.AwsError>(() => studio.NoteAsync(id));
    }

    [Fact]
    [Behaviour("SageMaker", "a project that is not there")]
    public async Task One_that_never_was_does_not_exist()
    {
        var missing = await studio.RefusedAsync("DescribeProject", """{"ProjectName":"none"}""");

        Assert.Equal(("ValidationException", "Project arn:aws:sagemaker:eu-west-1:111122223333:project/none does not exist."), (missing.Code, missing.Message));
    }

    [Fact]
    [Behaviour("SageMaker", "lists of projects")]
    public async Task They_are_listed_oldest_first_and_by_part_of_the_name()
    {
        var product = await studio.PublishAsync();
        foreach (var name in new[] { "second", "first", "other" })
        {
            await studio.CreateAsync(product, name);
            studio.Catalog.Clock.Pass(TimeSpan.FromSeconds(1));
        }
        foreach (var name in new[] { "second", "first", "other" })
            await studio.EndAsync(name);

        Assert.Equal("second first other", await NamesAsync("{}"));
        Assert.Equal("other second", await NamesAsync("""{"SortBy":"Name","SortOrder":"Descending","MaxResults":2,"NameContains":"e","CreationTimeAfter":"2026-01-01T00:00:00Z"}""", swap: true));
    }

    [Fact]
    [Behaviour("SageMaker", "tags")]
    public async Task It_has_tags_of_its_own()
    {
        await studio.CreateAsync(await studio.PublishAsync(), more: ""","Tags":[{"Key":"team","Value":"red"}]""");
        var arn = (await studio.EndAsync()).Need("ProjectArn");
        await studio.CallAsync("AddTags", $$"""{"ResourceArn":"{{arn}}","Tags":[{"Key":"cost","Value":"1"}]}""");

        Assert.Equal(["cost", "team"], Studio.Tags(await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{arn}}"}""")).Keys.Order());
    }

    [Fact]
    [Behaviour("SageMaker", "a description alone")]
    public async Task A_description_is_changed_at_once()
    {
        await studio.CreateAsync(await studio.PublishAsync());
        await studio.EndAsync();
        await studio.CallAsync("UpdateProject", """{"ProjectName":"mine","ProjectDescription":"new"}""");
        var project = await studio.DescribeAsync();

        Assert.Equal(("UpdateCompleted", "new"), (project.Text("ProjectStatus"), project.Text("ProjectDescription")));
    }

    [Fact]
    [Behaviour("SageMaker", "the portfolio of AWS's templates")]
    public async Task The_portfolio_is_enabled_and_disabled()
    {
        Assert.Equal("Disabled", (await studio.CallAsync("GetSagemakerServicecatalogPortfolioStatus")).Text("Status"));
        await studio.CallAsync("EnableSagemakerServicecatalogPortfolio");
        Assert.Equal("Enabled", (await studio.CallAsync("GetSagemakerServicecatalogPortfolioStatus")).Text("Status"));
        await studio.CallAsync("DisableSagemakerServicecatalogPortfolio");
        Assert.Equal("Disabled", (await studio.CallAsync("GetSagemakerServicecatalogPortfolioStatus")).Text("Status"));
    }

    private async Task<string> NamesAsync(string input, bool swap = false)
    {
        var names = (await studio.CallAsync("ListProjects", input)).Objects("ProjectSummaryList").Select(project => project.Text("ProjectName"));
        return string.Join(' ', swap ? names.Reverse() : names);
    }

    private static async Task PassAsync(Studio studio)
    {
        while (studio.Catalog.Clock.Waiting == 0)
            await Task.Yield();
        studio.Catalog.Clock.Pass(TimeSpan.FromMinutes(1));
    }
}
