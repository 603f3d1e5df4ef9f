namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>A value of a template with its place in the text.</summary>
/// <param name="line">From 1.</param>
/// <param name="column">From 1, in UTF-16 units.</param>
public abstract class TemplateNode(int line, int column)
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;

    /// <summary>From 1, in UTF-16 units.</summary>
    public int Column { get; } = column;

    /// <summary>The text of a scalar that is not null, else null.</summary>
    public string? Text => this is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Value : null;
}

/// <summary>
/// A value that could not be read (an alias, an unknown tag, too deep): a finding has been made already, so everything
/// downstream takes it for a value of the right kind.
/// </summary>
public sealed class OpaqueNode(int line, int column) : TemplateNode(line, column);

/// <summary>A list.</summary>
public sealed class ListNode(int line, int column, IReadOnlyList<TemplateNode> items) : TemplateNode(line, column)
{
    /// <summary>The members, in order.</summary>
    public IReadOnlyList<TemplateNode> Items { get; } = items;
}
