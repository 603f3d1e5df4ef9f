using System.Diagnostics;
using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>A program that prints its arguments; with <c>break</c> among them it complains and ends with 3.</summary>
internal static class FakeTool
{
    public static string In(Scratch repository)
    {
        if (OperatingSystem.IsWindows())
        {
            var batch = repository.Root / "tool.cmd";
            batch.WriteAllText("@echo called %*\r\n@echo %* | findstr break > nul && (echo complaint 1>&2 & exit /b 3)\r\n@exit /b 0\r\n");
            return batch;
        }

        // A file that this process has open for writing while another test starts a program cannot be executed
        // ("text file busy"), so another process writes it.
        var script = repository.Root / "tool";
        using var writer = Process.Start("sh", ["-c", $"cat > {script} << 'END'\n{Script}\nEND\nchmod +x {script}"]);
        writer.WaitForExit();
        return script;
    }

    private const string Script =
        """
        #!/bin/sh
        echo called "$@" ${EXTRA:-}
        case "$*" in *break*) echo complaint >&2; exit 3;; esac
        """;
}
