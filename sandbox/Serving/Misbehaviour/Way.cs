namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>A way to misbehave that is about some calls.</summary>
internal interface IWay
{
    Where Where { get; }
}

/// <summary>What the ways have in common: <c>[where=]what</c>, and the narrowest that holds for a call is the one that counts.</summary>
internal static class Way
{
    public static (Where Where, string What) Split(string text)
    {
        var equals = text.IndexOf('=');
        return equals < 0 ? (Where.Everywhere, text) : (Where.Parse(text[..equals]), text[(equals + 1)..]);
    }

    public static T? For<T>(this IReadOnlyList<T> ways, string service, string operation) where T : class, IWay
    {
        T? narrowest = null;
        foreach (var way in ways)
            if (way.Where.Holds(service, operation) && way.Where.Narrowness >= (narrowest?.Where.Narrowness ?? 0))
                narrowest = way;
        return narrowest;
    }
}
