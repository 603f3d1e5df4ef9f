using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Pipeline.Polyfills.Tests.Scriban;

public class ImportTests
{
    private static string Render(string text, ScriptObject members)
    {
        var context = new TemplateContext();
        context.PushGlobal(members);
        return Template.Parse(text).Render(context);
    }

    [Fact]
    public void Imported_functions_take_positional_named_and_optional_arguments()
    {
        var members = new ScriptObject();
        members.Import("answer", new Func<int>(() => 42));
        members.Import("joined", new Func<string, string, int, string>(Joined));

        Assert.Equal("42 ab2 ba1 xy3", Render("{{ answer }} {{ joined 'a' 'b' 2 }} {{ 'b' | joined 'a' count: 1 }} {{ joined('x', 'y', 3) }}", members));
    }

    private static string Joined(string left, string right, int count) => $"{left}{right}{count}";

    [Fact]
    public void An_imported_function_can_ask_for_the_context()
    {
        var members = new ScriptObject { ["x"] = 1 };
        members.Import("count", new Func<TemplateContext, int, int>((context, add) => context.CurrentGlobal!.Count + add));

        Assert.Equal("7", Render("{{ count 5 }}", members));
    }

    [Fact]
    public void A_failure_of_an_imported_function_names_the_place_of_the_call()
    {
        var members = new ScriptObject();
        members.Import("bad", new Func<string, string>(_ => throw new FormatException("no good")));

        var failure = Assert.ThrowsAny<Exception>(() => Render("\n {{ bad 'x' }}", members));
        Assert.Equal("<input>(2,5) : error : Unexpected exception when calling bad: no good", failure.Message);
    }

    [Fact]
    public void A_renamer_gives_members_other_names() =>
        Assert.Equal("x", Template.Parse("{{ FirstName }}").Render(new { FirstName = "x" }, (MemberInfo member) => member.Name));

    [Theory]
    [InlineData("MyMember", "my_member")]
    [InlineData("already_lower", "already_lower")]
    [InlineData("A", "a")]
    [InlineData("Thing1Name", "thing1_name")]
    public void Members_are_named_in_lower_case_with_underscores(string name, string expected) => Assert.Equal(expected, StandardMemberRenamer.Rename(name));

    [Fact]
    public void Dictionaries_keep_their_keys() =>
        Assert.Equal("1 2", Template.Parse("{{ Key }} {{ inner.Other }}").Render(new Dictionary<string, object?> { ["Key"] = 1, ["inner"] = new Dictionary<string, object?> { ["Other"] = 2 } }));

    [Fact]
    public void Objects_on_top_of_the_stack_hide_those_below()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["a"] = 1, ["b"] = 2 });
        context.PushGlobal(new ScriptObject { ["b"] = 3 });

        Assert.Equal("1 3", Template.Parse("{{ a }} {{ b }}").Render(context));
    }

    [Fact]
    public void Expressions_can_be_evaluated_without_a_template()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["x"] = 5 });

        Assert.Equal(27, Template.Evaluate("x * 5 + 2", context));
    }
}
