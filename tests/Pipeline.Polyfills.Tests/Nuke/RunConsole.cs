using System.Runtime.CompilerServices;
using Nuke.Common.Building;
using Nuke.Common.Printing;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>Gives each run of a test what it writes to the console, as a process of its own would have it.</summary>
internal static class RunConsole
{
    [ModuleInitializer]
    internal static void Take()
    {
        Console.SetOut(new ConsoleWriter(PieceKind.Output, () => Session.Entered, Console.Out));
        Console.SetError(new ConsoleWriter(PieceKind.Error, () => Session.Entered, Console.Error));
    }
}
