namespace Pipeline.Tests.Manifests;

public class ModuleManifestTests
{
    [Fact]
    public void Everything_that_seed_farmer_knows_is_accepted()
    {
        using var repository = new TemporaryRepository()
            .With("data/table.csv", "a,b\n")
            .With("manifests/test/apps.yaml", """
            name: app
            path: cloudformation/app
            targetAccount: primary
            targetRegion: us-east-1
            codebuildImage: aws/codebuild/standard:7.0
            runtimeOverrides: {python: "3.12"}
            npmMirror: https://npm.example.com
            npmMirrorSecret: npm
            pypiMirror: https://pypi.example.com
            pypi_mirror_secret: pypi
            bundle_md5: x
            manifestMd5: x
            deployspecMd5: x
            deploySpec: {deploy: {}}
            commitHash: x
            dataFiles:
              - filePath: data/table.csv
              - filePath: git::https://example.com/r.git//data/x.csv?ref=main
              - filePath: archive::https://example.com/x.zip?module=data
            parameters:
              - {name: title, value: x, version: 1, resolvedValue: x}
            """);
        Assert.Equal("\"x\"", repository.Input("title"));
    }

    [Theory]
    [InlineData("path: cloudformation/app\n", "1:1 PL2104 'name' is missing; add 'name:'")]
    [InlineData("name: app\n", "1:1 PL2104 'path' is missing; add 'path:'")]
    [InlineData("name: on\npath: cloudformation/app\n", "1:7 PL2105 'name' must be text, not a boolean; quote it: \"on\"")]
    [InlineData("name: app-\npath: cloudformation/app\n", "1:7 PL2110 the module name may not begin or end with '-'")]
    [InlineData("name: app\npath: cloudformation/app\ntargetAcount: primary\n", "3:1 PL2103 unknown key 'targetAcount'; did you mean 'targetAccount'?")]
    [InlineData("name: app\npath: cloudformation/app\nparameters: {a: b}\n", "3:13 PL2105 'parameters' must be a list, not a map")]
    [InlineData("name: app\npath: cloudformation/app\ndataFiles: [{filePath: data}]\n", "3:24 PL2101 data is not a file; write its path relative to the repository's root")]
    [InlineData("name: app\npath: cloudformation/app\ndataFiles: [{filePath: ../x}]\n", "3:24 PL2101 ../x is not a file; write its path relative to the repository's root")]
    [InlineData("name: app\npath: cloudformation/app\ndataFiles: [data]\n", "3:13 PL2105 a data file must be a map, not text")]
    [InlineData("- name: app\n", "1:1 PL2105 a module must be a map, not a list")]
    public void What_is_wrong_with_a_module_is_told_with_its_place(string module, string problem)
    {
        using var repository = new TemporaryRepository().With("manifests/test/apps.yaml", module);
        Assert.Equal($"manifests/test/apps.yaml:{problem}", repository.Problem());
    }

    [Fact]
    public void A_name_of_64_characters_is_allowed_and_one_more_is_not()
    {
        using var repository = new TemporaryRepository().With("manifests/test/core.yaml", $"name: {new string('n', 64)}\npath: cloudformation/network\n");
        Assert.Equal(64, repository.Read().Modules.First().Name.Length);
        repository.With("manifests/test/core.yaml", $"name: {new string('n', 65)}\npath: cloudformation/network\n");
        Assert.Contains("the module name has 65 characters, 64 are allowed", repository.Problem());
    }
}
