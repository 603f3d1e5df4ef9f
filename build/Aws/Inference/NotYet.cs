namespace Pipeline.Aws.Inference;

/// <summary>The model will answer, but not yet: it is being loaded, or none of it runs and the first request wakes it.</summary>
/// <param name="reason">Why, in words for people.</param>
public sealed class NotYet(string reason) : Exception(reason);
