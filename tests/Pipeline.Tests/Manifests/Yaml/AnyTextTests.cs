using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Tests.Manifests.Yaml;

public class AnyTextTests
{
    private const string Signs = "{}[]:,-?!&*#|>'\"%@` \n\t\\~<=.019ay";

    [Fact]
    public void No_damage_to_a_manifest_makes_the_reader_throw()
    {
        var random = new Random(20240131);
        for (var round = 0; round < 3000; round++)
        {
            var text = SampleManifest.Text[..random.Next(60, 600)].ToCharArray();
            for (var change = random.Next(1, 6); change > 0; change--)
                text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
            var problems = new ProblemList();
            var documents = YamlText.Read(new string(text), "a.yaml", problems);
            Assert.True(documents.Count > 0 || problems.Count > 0, new string(text));
        }
    }
}
