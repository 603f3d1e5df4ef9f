using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>The rules for names that become part of stack names, role names and parameter paths.</summary>
public static class Names
{
    /// <summary>The longest project name: seed-farmer's limit.</summary>
    public const int ProjectLength = 35;

    /// <summary>The longest name of a deployment, group or module: seed-farmer's limit.</summary>
    public const int Length = 64;

    /// <summary>
    /// Holds a name against the rules: letters, digits, '.', '_' and '-', not at an edge. seed-farmer also lets '+=,@'
    /// pass, but the Parameter Store refuses them in a path
    /// (https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html).
    /// </summary>
    /// <param name="what">What is named: <c>group</c>.</param>
    /// <param name="name">The name; an empty one is passed over, because its absence is a problem already.</param>
    /// <param name="limit">The longest it may be, in characters.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(string what, Placed<string> name, int limit, ProblemList problems)
    {
        var value = name.Value;
        if (value.Length == 0)
            return;
        if (value.Length > limit)
            problems.Add(Codes.BadName, $"the {what} name has {value.Length} characters, {limit} are allowed", name.Location, "choose a shorter one");
        else if (!value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            problems.Add(Codes.BadName, $"the {what} name may hold letters, digits, '.', '_' and '-' only", name.Location, "it becomes part of a Parameter Store path");
        else if (value[0] == '-' || value[^1] == '-')
            problems.Add(Codes.BadName, $"the {what} name may not begin or end with '-'", name.Location);
    }

    /// <summary>Holds a region against the form of region codes, such as <c>eu-central-1</c>.</summary>
    public static void CheckRegion(Placed<string> region, ProblemList problems)
    {
        var parts = region.Value.Split('-');
        var good = parts.Length is 3 or 4 && parts[0].Length == 2 && parts[^1].Length is 1 or 2 && parts[^1].All(char.IsAsciiDigit)
            && parts[..^1].All(part => part.Length > 0 && part.All(char.IsAsciiLetterLower));
        if (!good && region.Value.Length > 0)
            problems.Add(Codes.BadName, "this is not a region code", region.Location, "write it like us-east-1");
    }

    /// <summary>Whether text is an account id: twelve digits.</summary>
    public static bool IsAccountId(string text) => text.Length == 12 && text.All(char.IsAsciiDigit);
}
