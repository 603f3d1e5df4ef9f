using System.Globalization;
using System.Xml;
using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Components;

/// <summary>The numbers of a test run, from its .trx files.</summary>
internal sealed record TestOutcome(int Passed, int Failed, int Skipped)
{
    internal static TestOutcome Of(AbsolutePath directory) => directory.DirectoryExists()
        ? directory.GetFiles("*.trx").Select(Read).Aggregate(new TestOutcome(0, 0, 0), (sum, next) =>
            new TestOutcome(sum.Passed + next.Passed, sum.Failed + next.Failed, sum.Skipped + next.Skipped))
        : new TestOutcome(0, 0, 0);

    internal void Report(INukeBuild build) => build.ReportSummary(summary => summary
        .When(Failed > 0, pairs => pairs.AddPair("Failed", Text(Failed)))
        .AddPair("Passed", Text(Passed))
        .When(Skipped > 0, pairs => pairs.AddPair("Skipped", Text(Skipped))));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TestOutcome Read(AbsolutePath file)
    {
        using var reader = XmlReader.Create(file);
        if (!reader.ReadToFollowing("Counters"))
            return new TestOutcome(0, 0, 0);
        var passed = Number("passed");
        var failed = Number("failed");
        return new TestOutcome(passed, failed, Number("total") - passed - failed);

        int Number(string name) => int.Parse(reader.GetAttribute(name) ?? "0", CultureInfo.InvariantCulture);
    }
}
