using System.Diagnostics;
using System.Globalization;
using Pipeline.Benchmarks;

// A start is cold once in a process, so each one gets a process of its own.
const string Cold = "--cold";
const string Warmed = "--warmed";
const int Rounds = 7;

if (args is [Cold or Warmed])
{
    Console.WriteLine(await Start.MeasureAsync(args[0] == Warmed));
    return;
}

var starts = Enumerable.Range(0, Rounds).Select(_ => Own(Cold)).ToArray();
var served = Enumerable.Range(0, Rounds).Select(_ => Own(Warmed)).ToArray();
Row("start", starts.Select(start => start[0]), "cold, with 200 KB of state to read");
Row("first call", starts.Select(start => start[1]), "GetCallerIdentity over HTTP");
Row("first stack", starts.Select(start => start[2]), "20 resources at zero latency, cold");
Row("first stack, served", served.Select(start => start[2]), "20 resources at zero latency, after the sandbox has warmed itself up");
Row("stack of 20", await Stacks.MeasureAsync(Rounds), "20 resources at zero latency, warm");
Row("stack of 20 under a role", await Stacks.MeasureAsync(Rounds, underRole: true), "the same, with 31 statements to hold it to");
var lists = new Lists();
await Twice("products", [1000, 2000], lists.ProductsAsync, "listed in pages of 20");
await Twice("products by name", [1000, 2000], lists.FilteredAsync, "searched with a filter that all fit, in pages of 20");
await Twice("parameters", [1000, 2000], lists.ParametersAsync, "listed in pages of 10");
await Twice("stack events", [10_000, 20_000], lists.EventsAsync, "paged from the newest to the oldest");

static double[] Own(string how)
{
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0], how] : [how]) { RedirectStandardOutput = true })!;
    var numbers = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return [.. numbers.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}

static void Row(string what, IEnumerable<double> times, string how)
{
    var sorted = times.Order().ToArray();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {sorted[sorted.Length / 2]:F1} ms | {sorted[0]:F1} | {sorted[^1]:F1} | {how} |"));
}

static async Task Twice(string what, int[] sizes, Func<int, Task<double>> measure, string how)
{
    // Turn and turn about, so that neither size has the warmer code or the quieter machine.
    double[] best = [double.MaxValue, double.MaxValue];
    for (var round = 0; round < 5 * Rounds; round++)
        for (var at = 0; at < sizes.Length; at++)
            best[at] = Math.Min(best[at], await measure(sizes[at]));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {sizes[0]} and {sizes[1]} {what} | {best[0]:F1} ms, {best[1]:F1} ms | ratio {best[1] / best[0]:F2} |  | {how} |"));
}
