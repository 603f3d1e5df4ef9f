namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Names of stacks: <c>[a-zA-Z][-a-zA-Z0-9]*</c>, at most 128 characters.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html</remarks>
internal static class StackName
{
    /// <summary>How many characters a name has at most.</summary>
    public const int Longest = 128;

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest && char.IsAsciiLetter(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
