namespace Pipeline.Diagrams.Graph;

/// <summary>A service as the picture shows it.</summary>
/// <param name="Name">Its name, such as <c>CodeBuild</c>.</param>
/// <param name="Family">Its colour.</param>
/// <param name="Icon">Its drawing.</param>
/// <param name="Lane">Where its resources stand.</param>
public sealed record Service(string Name, Family Family, Icon Icon, Lane Lane);

/// <summary>Services that share a colour.</summary>
public enum Family { Source, Event, Delivery, Learning, Storage, Security, Network, Other }

/// <summary>The drawings; each is a set of lines of our own.</summary>
public enum Icon { Branch, Event, Clock, Flow, Build, Function, Stack, Learning, Group, Bucket, Key, Role, Log, Table, Image, Message, Network, Approval, Gear, Generic }
