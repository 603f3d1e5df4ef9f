using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>What to call a change that is done, in the words that CloudFormation has for resources.</summary>
internal static class Completed
{
    public static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Add => "CREATE_COMPLETE",
        ChangeKind.Delete => "DELETE_COMPLETE",
        _ => "UPDATE_COMPLETE",
    };
}
