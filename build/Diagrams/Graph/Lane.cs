namespace Pipeline.Diagrams.Graph;

/// <summary>A titled area that holds cards.</summary>
/// <param name="Order">Where it stands among the others.</param>
/// <param name="Title">What is written over it.</param>
/// <param name="Area">Which part of the picture it belongs to.</param>
public sealed record Lane(int Order, string Title, LaneArea Area)
{
    /// <summary>Repositories, rules and schedules.</summary>
    public static readonly Lane Source = new(0, "Source and events", LaneArea.Start);

    /// <summary>Delivery pipelines, builds, functions.</summary>
    public static readonly Lane Delivery = new(1, "Build and delivery", LaneArea.Middle);

    /// <summary>What SageMaker runs and keeps.</summary>
    public static readonly Lane Learning = new(2, "Machine learning", LaneArea.End);

    /// <summary>What a pipeline deploys into the account of the project.</summary>
    public static readonly Lane ThisAccount = new(3, "Deployed in this account", LaneArea.End);

    /// <summary>Buckets, tables, image repositories, and keys.</summary>
    public static readonly Lane Storage = new(100, "Storage and keys", LaneArea.Below);

    /// <summary>Topics and queues that nothing here listens to.</summary>
    public static readonly Lane Messages = new(99, "Messages to others", LaneArea.Below);

    /// <summary>What acts when the stack itself is made, changed or deleted.</summary>
    public static readonly Lane LifeCycle = new(101, "When the project is made or deleted", LaneArea.Below);

    /// <summary>Security groups, endpoints and the like.</summary>
    public static readonly Lane Network = new(102, "Network", LaneArea.Below);

    /// <summary>Roles that nothing in the template runs under.</summary>
    public static readonly Lane Roles = new(103, "Roles for others", LaneArea.Below);

    /// <summary>Everything else.</summary>
    public static readonly Lane Other = new(104, "Other resources", LaneArea.Below);

    /// <summary>Another account, in the order in which it is met.</summary>
    public static Lane OfAccount(string title, int met) => new(10 + met, title, LaneArea.End);
}

/// <summary>The parts of a picture: three side by side, read from left to right, and what supports them below.</summary>
public enum LaneArea
{
    /// <summary>Left.</summary>
    Start,

    /// <summary>Centre.</summary>
    Middle,

    /// <summary>Right; several lanes stand one below the other.</summary>
    End,

    /// <summary>Below the three.</summary>
    Below,
}
