using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Aws.ProjectTemplates;

/// <summary>The project templates of a folder in S3 as they should be.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Prefix">The folder; ends with a slash. Studio shows every template in it that is tagged to be seen.</param>
/// <param name="Domain">The ARN of the Studio domain that reads them; null when nobody said which.</param>
/// <param name="All">The templates.</param>
public sealed record BucketTemplates(string Bucket, string Prefix, string? Domain, IReadOnlyList<BucketTemplate> All)
{
    /// <summary>The folder as the domain's tag names it.</summary>
    public string Location => $"s3://{Bucket}/{Prefix}";

    /// <summary>The key of a template.</summary>
    public string KeyOf(string id) => $"{Prefix}{id}.yaml";
}

/// <summary>A project template in S3.</summary>
/// <param name="Id">The project template's id.</param>
/// <param name="Text">The CloudFormation template.</param>
/// <param name="Tags">Further tags of the object.</param>
public sealed record BucketTemplate(string Id, string Text, IReadOnlyDictionary<string, string> Tags)
{
    // Studio shows objects that carry it: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-templates-custom.html
    internal const string Visibility = "sagemaker:studio-visibility";

    /// <summary>The content.</summary>
    public byte[] Content => Encoding.UTF8.GetBytes(Text);

    // What S3 shows of an object is the MD5 of its content; nothing is secured by it.
    internal string ETag => Convert.ToHexStringLower(MD5.HashData(Content));

    internal IReadOnlyDictionary<string, string> AllTags => new Dictionary<string, string>(Tags, StringComparer.Ordinal) { [Visibility] = "true" };
}
