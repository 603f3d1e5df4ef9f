using System.Security.Cryptography;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The account and region a call is about: the keys, ids and ARNs that belong to them.</summary>
/// <param name="Prefix"><c>account/region/</c>.</param>
internal readonly record struct Scope(string Prefix, string Partition, string Region, string Account)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static Scope Of(Call call) => new($"{call.Account}/{call.Region}/", call.Partition, call.Region, call.Account);

    /// <summary>The scope that a key belongs to.</summary>
    public static Scope OfKey(string key) => key.Split('/') is [var account, var region, ..]
        ? new($"{account}/{region}/", Serving.Partition.Of(region), region, account)
        : throw new ArgumentException($"{key} is no key of an account and a region.", nameof(key));

    /// <summary>The same region of another account.</summary>
    public Scope Of(string account) => this with { Prefix = $"{account}/{Region}/", Account = account };

    /// <summary>The key of something that has an id of its own, or that belongs to others whose ids come first.</summary>
    public string Key(params ReadOnlySpan<string> ids) => Prefix + string.Join('/', ids!);

    /// <summary>The ARN of a <c>portfolio</c> or <c>product</c>.</summary>
    public string Arn(string kind, string id) => $"arn:{Partition}:catalog:{Region}:{Account}:{kind}/{id}";

    /// <summary>A new id in AWS's form: the prefix and thirteen letters and digits.</summary>
    public static string NewId(string prefix) => prefix + RandomNumberGenerator.GetString(Alphabet, 13);
}
