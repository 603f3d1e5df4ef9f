namespace Pipeline.Reporting;

/// <summary>Something that happened, as data. Rooms raise events; printers decide what a person sees of them.</summary>
public abstract record Event;

/// <summary>Where this run works: the first line of every target that touches AWS.</summary>
public sealed record RunStarted(string Environment, string Account, string Region, string Caller, bool Sandbox, string? Endpoint = null) : Event;

/// <summary>A piece of work began, such as a stack or a product.</summary>
/// <param name="Step">Its name, unique among the steps that are under way.</param>
/// <param name="Action">What is done to it, such as <c>deploying</c>.</param>
/// <param name="Total">How many resources it is about, when that is known.</param>
public sealed record StepStarted(string Step, string Action, int? Total = null) : Event;

/// <summary>Something inside a step reached a state.</summary>
/// <param name="Step">The step.</param>
/// <param name="Resource">What changed, in human words where there are some.</param>
/// <param name="Status">The service's own word, such as <c>CREATE_COMPLETE</c>.</param>
/// <param name="Reason">The service's reason, if it gave one.</param>
public sealed record ResourceChanged(string Step, string Resource, string Status, string? Reason = null) : Event;

/// <summary>How a step ended.</summary>
public enum Outcome { Done, Unchanged, Failed }

/// <summary>A piece of work ended.</summary>
/// <param name="Step">The step.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Text">What came of it, in a few words; may be empty.</param>
/// <param name="Took">How long it took; the reporter fills it in.</param>
public sealed record StepFinished(string Step, Outcome Outcome, string Text = "", TimeSpan? Took = null) : Event;

/// <summary>A piece of work goes on in silence; raised by the reporter itself, about every 10 s.</summary>
/// <param name="Step">The step.</param>
/// <param name="Action">What is done to it.</param>
/// <param name="Since">How long it has been under way.</param>
public sealed record Heartbeat(string Step, string Action, TimeSpan Since) : Event;

/// <summary>Something a person should know but that stops nothing.</summary>
public sealed record Warned(string Text, Failures.Location? Location = null) : Event;

/// <summary>Something that helps a person to understand what was made.</summary>
/// <param name="Text">A paragraph.</param>
public sealed record Explained(string Text) : Event;

/// <summary>A plan was computed.</summary>
/// <param name="Changes">Everything it says, unchanged things included.</param>
public sealed record PlanReady(IReadOnlyList<PlannedChange> Changes) : Event;

/// <summary>What would happen to one thing.</summary>
public enum ChangeKind { Add, Change, Replace, Delete, Unchanged }

/// <summary>A line of a plan.</summary>
/// <param name="Kind">What would happen.</param>
/// <param name="Parent">The stack, portfolio or product that it belongs to.</param>
/// <param name="Name">What it would happen to.</param>
/// <param name="Type">The type of thing, such as <c>AWS::S3::Bucket</c> or <c>Product</c>.</param>
/// <param name="Reason">Why, or what about it changes; null when plain.</param>
public sealed record PlannedChange(ChangeKind Kind, string Parent, string Name, string Type, string? Reason = null);

/// <summary>The outputs of a run and what to do next.</summary>
/// <param name="Outputs">Name and value, in the order to show them.</param>
/// <param name="Next">One command to type; null when there is none.</param>
public sealed record OutputsReady(IReadOnlyList<Output> Outputs, string? Next) : Event;

/// <summary>One output.</summary>
/// <param name="Owner">The module that it belongs to, as <c>group/module</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, already free of secrets.</param>
public sealed record Output(string Owner, string Name, string Value);

/// <summary>The run failed.</summary>
public sealed record FailureRaised(Exception Failure) : Event;

/// <summary>
/// A target's work ended, well or badly. A step that is still under way gets no further events: its work was given up,
/// or goes on at AWS without anybody watching.
/// </summary>
public sealed record WorkEnded : Event;

/// <summary>The last event of a run; the reporter raises it when it is disposed of.</summary>
public sealed record RunFinished : Event;
