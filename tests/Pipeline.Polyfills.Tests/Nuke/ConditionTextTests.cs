using System.Linq.Expressions;
using Nuke.Common;
using Nuke.Common.Planning;
using Nuke.Components;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ConditionTextTests
{
    public static TheoryData<Expression<Func<bool>>, string> Conditions => new Build().All();

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_reads_as_it_was_written(Expression<Func<bool>> condition, string text) =>
        Assert.Equal(text, ConditionText.Of(condition));

    private enum Kind
    {
        One,
        Two,
    }

    private sealed class Build : NukeBuild
    {
        private readonly string text = "abc";
        private readonly string[] items = [];
        private readonly Kind kind = Kind.One;
        private readonly Kind? maybe = null;
        private readonly int? count = null;
        private readonly bool flag = false;
        private readonly Dictionary<string, string> map = [];

        private Configuration Configuration => Configuration.Debug;

        private bool Long(string of) => of.Length > 100 && flag;

        internal TheoryData<Expression<Func<bool>>, string> All()
        {
            var local = 3;
            return new()
            {
                { () => flag, "flag" },
                { () => !flag, "!flag" },
                { () => count > 5, "(count > 5)" },
                { () => count == local, "(count == local)" },
                { () => count.HasValue, "count.HasValue" },
                { () => text.StartsWith("x"), "text.StartsWith(\"x\")" },
                { () => text == null || text.Length == 1, "((text == null) || (text.Length == 1))" },
                { () => (text ?? "a") == "b", "((text ?? \"a\") == \"b\")" },
                { () => items.Length > 0 && items[0] != "", "((items.Length > 0) && (items[0] != \"\"))" },
                { () => items.Any(item => item == "a"), "items.Any(item => (item == \"a\"))" },
                { () => map["a"] == "b", "(map[\"a\"] == \"b\")" },
                { () => kind == Kind.Two, "(kind == Kind.Two)" },
                { () => Kind.Two != maybe, "(Kind.Two != maybe)" },
                { () => Configuration == Configuration.Release, "(Configuration == Configuration.Release)" },
                { () => Host is Terminal, "(Host is Terminal)" },
                { () => IsServerBuild, "IsServerBuild" },
                { () => Long(text), "Long(text)" },
                { () => string.IsNullOrEmpty(text), "String.IsNullOrEmpty(text)" },
                { () => (flag ? 1 : 2) == 2, "((flag ? 1 : 2) == 2)" },
            };
        }
    }
}
