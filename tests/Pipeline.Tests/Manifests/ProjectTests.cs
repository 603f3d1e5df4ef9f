namespace Pipeline.Tests.Manifests;

public class ProjectTests
{
    [Fact]
    public void The_project_names_the_deployment()
    {
        using var repository = new TemporaryRepository().With("seedfarmer.yaml",
            "project: my-project\ndescription: x\nprojectPolicyPath: policy.yaml\nseedfarmerVersion: 8.0.7\n");
        Assert.Equal("my-project", repository.Read().Project);
    }

    [Theory]
    [InlineData("description: x\n", "seedfarmer.yaml:1:1 PL2104 'project' is missing; add 'project:'")]
    [InlineData("project: 7\n", "seedfarmer.yaml:1:10 PL2105 'project' must be text, not a whole number; quote it: \"7\"")]
    [InlineData("project: a b\n", "seedfarmer.yaml:1:10 PL2110 the project name may hold letters, digits, '.', '_' and '-' only; it becomes part of a Parameter Store path")]
    [InlineData("project: -a\n", "seedfarmer.yaml:1:10 PL2110 the project name may not begin or end with '-'")]
    [InlineData("project: abcdefghijklmnopqrstuvwxyz0123456789\n", "seedfarmer.yaml:1:10 PL2110 the project name has 36 characters, 35 are allowed; choose a shorter one")]
    [InlineData("project: a\nprojct: b\n", "seedfarmer.yaml:2:1 PL2103 unknown key 'projct'; did you mean 'project'?")]
    [InlineData("- a\n", "seedfarmer.yaml:1:1 PL2105 the file must be a map, not a list")]
    [InlineData("project: a\n---\nproject: b\n", "seedfarmer.yaml:3:1 PL2105 seedfarmer.yaml holds one document only; remove the second one")]
    public void What_is_wrong_with_the_project_is_told_with_its_place(string text, string problem)
    {
        using var repository = new TemporaryRepository().With("seedfarmer.yaml", text);
        Assert.Equal(problem, repository.Problem());
    }

    [Fact]
    public void A_missing_project_file_is_a_problem()
    {
        using var repository = new TemporaryRepository();
        File.Delete(Path.Combine(repository.Root, "seedfarmer.yaml"));
        Assert.Equal("seedfarmer.yaml PL2101 seedfarmer.yaml does not exist", repository.Problem());
    }

    [Fact]
    public void Unknown_keys_are_warnings_when_the_project_wants_it_so()
    {
        using var repository = new TemporaryRepository()
            .With("seedfarmer.yaml", "project: mlops\nmanifestValidationFailOnUnknownFields: false\n")
            .Replacing("name: test\n", "name: test\ndescripton: x\n");
        var warning = Assert.Single(repository.Read().Warnings);
        Assert.Equal("manifests/test/deployment.yaml:2:1 PL2103 unknown key 'descripton'; did you mean 'description'?", warning.ToString());
    }
}
