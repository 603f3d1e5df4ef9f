namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>What is done with a resource; the letters are those of the tables in <c>Data/</c>.</summary>
internal enum Verb { Create = 'c', Read = 'r', Update = 'u', Delete = 'd' }

/// <summary>The IAM actions that CloudFormation's handler of a type calls.</summary>
/// <param name="Own">The resource's ARN, with placeholders.</param>
/// <param name="Rows">The actions, in their order.</param>
internal sealed record TypeActions(string Own, IReadOnlyList<ActionRow> Rows);

/// <summary>An action that a handler calls.</summary>
/// <param name="Verbs">When it is called, a letter for each verb.</param>
/// <param name="Action">The action, such as <c>s3:PutBucketVersioning</c>.</param>
internal sealed record ActionRow(string Verbs, string Action)
{
    /// <summary>On what, with placeholders. What stands for nothing is asked nothing; for several things, each of them.</summary>
    public string Resource { get; init; } = "{own}";

    /// <summary>What must be so for it to be called.</summary>
    public IReadOnlyList<ActionCondition> Conditions { get; init; } = [];

    /// <summary>Condition keys that go with it, with placeholders.</summary>
    public IReadOnlyList<(string Key, string Value)> Keys { get; init; } = [];

    /// <summary>Whether the request carries the resource's tags, as <c>aws:RequestTag</c> and <c>aws:TagKeys</c>.</summary>
    public bool CarriesTags { get; init; }

    /// <summary>Whether what it is asked on does not exist yet and so has no tags.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether the handler gets by without it.</summary>
    public bool May { get; init; }
}

/// <summary>Something about a resource's properties.</summary>
/// <param name="Kind">
/// <c>?</c> a property is set, <c>!</c> is not, <c>~</c> changes, <c>+</c> changes to something, <c>-</c> to nothing; <c>|</c> set, else the
/// handler gets by without the action; <c>{</c> a placeholder stands for something.
/// </param>
/// <param name="Paths">Properties, one of which is enough.</param>
/// <param name="Value">The value that the property must have; null for any but <c>false</c>.</param>
internal sealed record ActionCondition(char Kind, IReadOnlyList<string> Paths, string? Value);
