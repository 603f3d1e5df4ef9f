using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains;
using BenchmarkDotNet.Toolchains.CsProj;
using BenchmarkDotNet.Toolchains.DotNetCli;
using Pipeline.Benchmarks;

// The published package is not on every feed, so it is compared with only when asked for.
const string Published = "--published";

// BenchmarkDotNet's own toolchain asks for the SDK of a runtime it knows; .NET 10 is none, so its parts are put together here.
const string Target = "net10.0";
const string Cli = "dotnet";
var toolchain = new Toolchain(Target, new CsProjGenerator(Target, Cli, "", ""), new DotNetCliBuilder(Target, Cli), new DotNetCliExecutor(Cli));
var job = Job.ShortRun.WithRuntime(CoreRuntime.Core90).WithToolchain(toolchain);

var config = ManualConfig.Create(DefaultConfig.Instance)
    .WithBuildTimeout(TimeSpan.FromMinutes(5))
    .WithArtifactsPath(Path.Combine(Sources.Root(AppContext.BaseDirectory), "output", "benchmarks"))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddJob(job.WithId("stand-in"));
if (args.Contains(Published))
    config.AddJob(job.WithId("published").WithArguments([new MsBuildArgument("/p:PublishedPackages=Scriban")]).AsBaseline());
BenchmarkRunner.Run<TemplateBenchmarks>(config, [.. args.Where(argument => argument != Published)]);
