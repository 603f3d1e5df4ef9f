namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>What somebody may do with a repository; each includes those before it.</summary>
internal enum Permission
{
    None,
    Read,
    Write,
    Admin,
}
