namespace Nuke.Common.Tooling;

/// <summary>Marks a type that stands for a tool, so that targets can require it by type.</summary>
public interface IRequireTool;

/// <summary>Marks a type that stands for a tool of which a version can be asked for.</summary>
public interface IRequireToolWithVersion;

/// <summary>A tool that is installed on the machine.</summary>
public interface IRequirePathTool : IRequireTool;

/// <summary>A tool that comes as a NuGet package.</summary>
public interface IRequireNuGetPackage : IRequireTool, IRequireToolWithVersion;
