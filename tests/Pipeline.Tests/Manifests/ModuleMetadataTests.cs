using System.Text.Json.Nodes;
using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class ModuleMetadataTests
{
    [Fact]
    public void The_parameter_stands_where_seed_farmer_looks_for_it() =>
        Assert.Equal("/mlops/Dev/core/studio/metadata", ModuleMetadata.ParameterName("MLOps", "Dev", "core", "studio"));

    [Fact]
    public void The_parameter_of_a_module_names_its_group()
    {
        using var repository = new TemporaryRepository();
        var deployment = repository.Read();
        Assert.Equal("/mlops/test/apps/app/metadata", ModuleMetadata.ParameterName(deployment, repository.App()));
    }

    [Fact]
    public void Equal_metadata_is_equal_text_with_sorted_keys_at_every_level()
    {
        var text = ModuleMetadata.ToText(new JsonObject
        {
            ["b"] = new JsonObject { ["z"] = 1, ["a"] = "x\"y" },
            ["A"] = new JsonArray("p-1", true, null),
        });
        Assert.Equal("""{"A": ["p-1", true, null], "b": {"a": "x\"y", "z": 1}}""", text);
    }

    [Fact]
    public void What_was_written_can_be_read()
    {
        var metadata = new JsonObject { ["Name"] = "MLOps <Projects> & \u00e4", ["Ids"] = new JsonArray("a", "b"), ["Empty"] = new JsonObject() };
        Assert.True(JsonNode.DeepEquals(metadata, ModuleMetadata.Parse(ModuleMetadata.ToText(metadata))));
    }

    [Theory]
    [InlineData("text of another tool")]
    [InlineData("[1]")]
    [InlineData("")]
    public void What_is_no_metadata_is_none(string text) => Assert.Null(ModuleMetadata.Parse(text));
}
