namespace Octokit;

/// <summary>A variable to make or to change: https://docs.github.com/en/rest/actions/variables.</summary>
public class Variable
{
    /// <summary>A variable.</summary>
    public Variable(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The value, which every reader of the repository's workflows may see.</summary>
    public string Value { get; set; }
}
