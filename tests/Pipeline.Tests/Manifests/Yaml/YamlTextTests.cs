using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Tests.Manifests.Yaml;

public class YamlTextTests
{
    [Fact]
    public void Every_node_and_key_knows_its_place()
    {
        var map = (MapNode)Assert.Single(Read("first: 1\nsecond:\n  - a\n  - deep: {x: y}\n"));
        Assert.Equal(new Location("a.yaml", 2, 1), map.Entries[1].Location);
        var list = (ListNode)map.Entries[1].Value;
        Assert.Equal(new Location("a.yaml", 3, 3), list.Location);
        var deep = ((MapNode)list.Items[1]).Entries[0];
        Assert.Equal(new Location("a.yaml", 4, 5), deep.Location);
        Assert.Equal(new Location("a.yaml", 4, 15), ((MapNode)deep.Value).Entries[0].Value.Location);
    }

    [Fact]
    public void A_file_may_hold_several_documents()
    {
        var documents = Read("---\na: 1\n---\nb: 2\n---\nc: 3\n");
        Assert.Equal(["a", "b", "c"], documents.Select(document => ((MapNode)document).Entries[0].Key));
        Assert.Equal(4, documents[1].Location.Line);
    }

    [Fact]
    public void An_empty_document_is_a_problem_and_the_others_are_kept()
    {
        var problems = new ProblemList();
        var documents = YamlText.Read("a: 1\n---\n---\nb: 2\n", "a.yaml", problems);
        Assert.Equal(2, documents.Count);
        Assert.Equal(["a.yaml:2:1 PL2102 the document is empty; remove its '---' line"], Text(problems));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void An_empty_file_is_a_problem(string text) =>
        Assert.Equal(["a.yaml PL2102 the file is empty"], Problems(text));

    [Fact]
    public void Broken_YAML_is_a_problem_with_its_place()
    {
        Assert.Equal("a.yaml:2:5 PL2102 this is not YAML: something is not closed or not indented after here", Assert.Single(Problems("a: 1\nb: [1, 2\nc: 3\n")));
        Assert.Equal("a.yaml:1:4 PL2102 this is not YAML: while scanning a quoted scalar, found unexpected end of stream", Assert.Single(Problems("a: 'x\n")));
        Assert.StartsWith("a.yaml:1:4 PL2102 this is not YAML: while scanning a plain scalar", Assert.Single(Problems("a: 1\n\tb: 2\n")));
    }

    [Fact]
    public void A_key_that_stands_there_twice_is_a_problem() =>
        Assert.Equal(["a.yaml:3:1 PL2106 the key 'a' stands here twice; it is on line 1 already"], Problems("a: 1\nb: 2\na: 3\n"));

    [Theory]
    [InlineData("on: 1\n", "a.yaml:1:1 PL2107 the key on is a boolean in YAML 1.1; quote it: \"on\"")]
    [InlineData("7: 1\n", "a.yaml:1:1 PL2107 the key 7 is a whole number in YAML 1.1; quote it: \"7\"")]
    [InlineData("? [a]\n: 1\n", "a.yaml:1:3 PL2105 a key must be text, not a list")]
    public void A_key_that_is_not_text_is_a_problem(string text, string problem) => Assert.Equal([problem], Problems(text));

    [Fact]
    public void Aliases_and_merges_read_as_PyYAML_reads_them()
    {
        var map = Assert.Single(Read("base: &base {a: 1, b: 2}\nother: &other {b: 7, c: 8}\nown:\n  <<: [*base, *other]\n  a: 9\nsame: *base\n"));
        Assert.Equal("""{"base":{"a":1,"b":2},"other":{"b":7,"c":8},"own":{"a":9,"b":2,"c":8},"same":{"a":1,"b":2}}""", map.ToJson()!.ToJsonString());
    }

    [Theory]
    [InlineData("a: *nowhere\n", "alias *nowhere has no anchor before it")]
    [InlineData("a: &self [*self]\n", "alias *self has no anchor before it")]
    [InlineData("<<: text\n", "<< merges maps, not text")]
    public void An_alias_that_leads_nowhere_is_a_problem(string text, string message) =>
        Assert.Contains(message, Assert.Single(Problems(text)));

    [Fact]
    public void Aliases_of_aliases_cannot_fill_the_memory()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 8).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        Assert.Contains("more than 100000 values", Assert.Single(Problems(text)));
    }

    [Fact]
    public void Deep_nesting_ends_with_a_problem()
    {
        Assert.Contains("nested deeper than 64 levels", Assert.Single(Problems(new string('[', 500) + new string(']', 500))));
        Assert.Empty(Problems("a: " + new string('[', 60) + new string(']', 60)));
    }

    [Fact]
    public void What_follows_a_NUL_is_not_silently_ignored() =>
        Assert.Equal(["a.yaml:2:4 PL2102 this is not UTF-8 text; save the file as UTF-8"], Problems("a: 1\nb: \0\nunknown: 1\n"));

    private static IReadOnlyList<Node> Read(string text)
    {
        var problems = new ProblemList();
        var documents = YamlText.Read(text, "a.yaml", problems);
        Assert.Empty(problems.Found);
        return documents;
    }

    private static List<string> Problems(string text)
    {
        var problems = new ProblemList();
        YamlText.Read(text, "a.yaml", problems);
        return Text(problems);
    }

    private static List<string> Text(ProblemList problems) => [.. problems.Found.Select(problem => problem.ToString())];
}
