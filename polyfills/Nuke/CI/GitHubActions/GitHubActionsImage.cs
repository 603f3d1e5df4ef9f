namespace Nuke.Common.CI.GitHubActions;

/// <summary>The machines that GitHub runs jobs on: https://docs.github.com/en/actions/reference/runners/github-hosted-runners</summary>
public enum GitHubActionsImage
{
    /// <summary><c>windows-2022</c></summary>
    WindowsServer2022,

    /// <summary><c>ubuntu-24.04</c></summary>
    Ubuntu2404,

    /// <summary><c>ubuntu-22.04</c></summary>
    Ubuntu2204,

    /// <summary><c>windows-latest</c></summary>
    WindowsLatest,

    /// <summary><c>ubuntu-latest</c></summary>
    UbuntuLatest,

    /// <summary><c>macos-latest</c></summary>
    MacOsLatest,

    /// <summary><c>self-hosted</c>: a machine of one's own, with any system.</summary>
    SelfHosted,
}
