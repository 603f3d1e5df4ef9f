namespace Amazon.Protocols;

/// <summary>Something that has members, but is no value itself.</summary>
internal class MembersWireReader(Func<string, WireReader?> member) : WireReader
{
    public override WireReader? Member(string name) => member(name);

    public override string Text() => throw Valueless();

    public override bool Truth() => throw Valueless();

    public override DateTime Moment() => throw Valueless();

    public override IEnumerable<WireReader> Items() => throw Valueless();

    public override IEnumerable<KeyValuePair<string, WireReader>> Entries() => throw Valueless();

    private static InvalidOperationException Valueless() => new("Members are read by their names.");
}
