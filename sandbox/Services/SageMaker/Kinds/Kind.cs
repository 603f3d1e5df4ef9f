using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Kinds;

/// <summary>
/// A kind of resource that is kept as it was asked for, and read back through the shapes of its operations: what the model's answer has a
/// member for is shown.
/// </summary>
/// <param name="world">Where they are kept, the clock and the pace.</param>
/// <param name="inArn">What ARNs call the kind, such as <c>training-job</c>.</param>
/// <param name="name">What members call it, such as <c>TrainingJob</c>.</param>
/// <param name="missing">What SageMaker answers when there is none, out of its ARN.</param>
internal sealed class Kind(SandboxWorld world, string inArn, string name, Func<string, AwsError> missing)
{
    /// <summary>What members call it.</summary>
    public string Name => name;

    /// <summary>The member with its name; where that differs from the kind's.</summary>
    public string NameMember { get; init; } = name + "Name";

    /// <summary>The member with its ARN.</summary>
    public string ArnMember { get; init; } = name + "Arn";

    /// <summary>The member with its status.</summary>
    public string Status { get; init; } = name + "Status";

    /// <summary>The table, whose keys are what follows the kind in ARNs.</summary>
    public DefinitionTable Table { get; } = new(world, "sagemaker/" + inArn, (call, key) => missing(Form(call, inArn, key)));

    /// <summary>The ARN of the one of that key.</summary>
    public string ArnOf(Call call, string key) => Form(call, inArn, key);

    /// <summary>Adds a new one, with the tags of the request.</summary>
    /// <param name="then">The last thing done to it before it is kept, such as setting its first status.</param>
    /// <param name="taken">What SageMaker answers when there is one already, out of its ARN.</param>
    public Definition Add(Call call, string key, JsonObject body, Func<string, AwsError> taken, Func<Definition, Definition>? then = null)
    {
        Find(call, key);
        var arn = ArnOf(call, key);
        var row = Table.New(key.ToLowerInvariant(), arn, body, ResourceTags.ReadList(call.Input, "Tags"));
        return Table.Add(call, then is null ? row : then(row), () => taken(arn));
    }

    /// <summary>The one of that key as it is now, or null.</summary>
    public Definition? Find(Call call, string key)
    {
        key = key.ToLowerInvariant();
        if (Table.Find(call, key) is not { } row)
            return null;
        var present = row.At(world.Clock.GetUtcNow());
        if (present is null)
            Table.Remove(call, key);
        return present;
    }

    /// <summary>The one of that key as it is now.</summary>
    /// <exception cref="AwsError">There is none.</exception>
    public Definition Need(Call call, string key) => Find(call, key) ?? throw missing(ArnOf(call, key));

    /// <summary>All of them as they are now.</summary>
    public IEnumerable<Definition> All(Call call) =>
        Table.All(call).Select(row => row.Value.At(world.Clock.GetUtcNow())).OfType<Definition>();

    /// <summary>Changes a present one.</summary>
    public Definition Change(Call call, string key, Func<Definition, Definition> change) =>
        Table.Change(call, key.ToLowerInvariant(), row => change(row.At(world.Clock.GetUtcNow()) ?? throw missing(row.Arn)));

    /// <summary>Notes something about one that is no modification: what its status has still to become stays as it is.</summary>
    public Definition Mark(Call call, Definition row, string mark)
    {
        Table.Set(call, row.Name, present => (present ?? throw missing(row.Arn)).With(mark, true));
        return row;
    }

    /// <summary>Removes one.</summary>
    public bool Remove(Call call, string key) => Table.Remove(call, key.ToLowerInvariant());

    /// <summary>When something that takes some time at AWS is done here.</summary>
    public DateTimeOffset After(TimeSpan atAws) => world.Clock.GetUtcNow() + world.Pace.Of(atAws);

    /// <summary>The answer of an operation that shows one.</summary>
    public JsonObject Show(string operation, Definition row) => Shown.As(ApiModels.Load("sagemaker").Operations[operation].Output!, Everything(row));

    /// <summary>All that can be shown of one.</summary>
    public JsonObject Everything(Definition row)
    {
        var all = row.Copy();
        all[ArnMember] = row.Arn;
        all["CreationTime"] = row.Created.Iso();
        all["LastModifiedTime"] = row.Updated.Iso();
        return all;
    }

    private static string Form(Call call, string inArn, string key) =>
        $"arn:{call.Partition}:sagemaker:{call.Region}:{call.Account}:{inArn}/{key.ToLowerInvariant()}";
}
