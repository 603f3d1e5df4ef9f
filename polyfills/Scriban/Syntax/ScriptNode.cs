using System.Runtime.CompilerServices;
using Scriban.Parsing;

namespace Scriban.Syntax;

// What a node of this folder holds is in fields: a template is mostly carried out once, and every property would have to be compiled for that.
/// <summary>A part of a parsed template.</summary>
public abstract class ScriptNode
{
    private readonly Place _place;

    private protected ScriptNode(Place place) => _place = place;

    /// <summary>Where it stands.</summary>
    public SourceSpan Span => _place.Span;

    internal Place Place => _place;
}

/// <summary>Something that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    private protected ScriptExpression(Place place) : base(place)
    {
    }

    /// <summary>As it would be written in a template.</summary>
    // A chain of ten thousand calls is as deep, and messages name what they are about.
    public sealed override string ToString() => RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Write() : "...";

    private protected abstract string Write();
}

/// <summary>Something that is carried out.</summary>
public abstract class ScriptStatement : ScriptNode
{
    private protected ScriptStatement(Place place) : base(place)
    {
    }
}
