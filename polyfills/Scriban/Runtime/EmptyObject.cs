namespace Scriban.Runtime;

/// <summary>The variable <c>empty</c>: equal to whatever holds nothing.</summary>
internal sealed class EmptyObject
{
    public static readonly EmptyObject Value = new();

    public override string ToString() => "";
}
