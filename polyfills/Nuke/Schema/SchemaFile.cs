using Nuke.Common.Building;
using Nuke.Common.Execution;

namespace Nuke.Common.Schema;

/// <summary>Keeps <c>.nuke/build.schema.json</c>, which editors and completion read, in step with the build.</summary>
internal static class SchemaFile
{
    /// <summary>
    /// Writes the schema if its content changed. Only a newly built assembly can change it, so a file that is younger than
    /// the assembly is not even looked into; CI servers have nobody to read it.
    /// </summary>
    internal static void Update(Session session, NukeBuild build, BuildModel model, IReadOnlyList<ExecutableTarget> targets)
    {
        var path = session.Root / ".nuke" / "build.schema.json";
        if (session.Host.IsServer || !Directory.Exists(path.Parent) || IsYoungerThanAssembly(session, path))
            return;
        try
        {
            var content = BuildSchema.Of(build, model, targets);
            if (!File.Exists(path) || File.ReadAllText(path) != content)
                File.WriteAllText(path, content);
            else
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run writes the same content right now, or the checkout is read-only: no reason to fail a build.
        }
    }

    private static bool IsYoungerThanAssembly(Session session, string path) =>
        session.Layout.Assembly is { } assembly && File.Exists(path) && File.GetLastWriteTimeUtc(path) > File.GetLastWriteTimeUtc(assembly);
}
