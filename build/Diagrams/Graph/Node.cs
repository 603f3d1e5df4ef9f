namespace Pipeline.Diagrams.Graph;

/// <summary>A card.</summary>
/// <param name="Id">The logical id, or a made-up one with a colon in it for what the template only names.</param>
/// <param name="Service">Whose icon and colour it has.</param>
/// <param name="Kind">The type in words, such as <c>CodeBuild project</c>.</param>
/// <param name="Title">Its name, such as <c>Build project</c>.</param>
/// <param name="Text">What it is for; may be empty.</param>
/// <param name="Lane">The lane that it stands in.</param>
public sealed record Node(string Id, Service Service, string Kind, string Title, string Text, Lane Lane)
{
    /// <summary>What belongs to it and is no card of its own: roles, logs, a schedule.</summary>
    public IReadOnlyList<Badge> Badges { get; init; } = [];

    /// <summary>The actions of a delivery pipeline, in order; empty for everything else.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>True for what the template names and does not make: another stack, a pipeline that a build creates.</summary>
    public bool MadeElsewhere { get; init; }
}

/// <summary>A small mark on a card.</summary>
/// <param name="Icon">Its icon.</param>
/// <param name="Text">Its words.</param>
public sealed record Badge(Icon Icon, string Text);

/// <summary>An action of a delivery pipeline.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Title">What the row says.</param>
/// <param name="Text">Which service works, such as <c>CodeBuild</c>.</param>
/// <param name="Approval">True when a person must agree.</param>
public sealed record Step(string Stage, string Title, string Text, bool Approval);
