using Scriban.Runtime;

namespace Scriban.Evaluation;

/// <summary>The local names of a function, of an included template or of the template itself.</summary>
internal sealed class Frame
{
    private readonly Dictionary<string, object?> _locals = new(StringComparer.Ordinal);

    /// <summary>What <c>$</c> is.</summary>
    public ScriptArray Arguments { get; init; } = [];

    /// <summary>What <c>$$</c> is.</summary>
    public BlockFunction? Block { get; init; }

    /// <summary>The innermost loop when the frame began: local loop variables further out are not seen.</summary>
    public LoopState? OuterLoop { get; init; }

    public bool TryGet(string name, out object? value)
    {
        if (_locals.TryGetValue(name, out value))
            return true;
        if (name == "$")
            value = Arguments;
        else if (name == "$$")
            value = Block;
        else if (int.TryParse(name.AsSpan(1), out var index))
            value = Arguments[index];
        else
            return false;
        return true;
    }

    public void Set(string name, object? value) => _locals[name] = value;
}
