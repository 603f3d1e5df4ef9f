using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>
/// Finds the handler of a type: <c>AWS::S3::Bucket</c> is handled by the class <c>Resources.S3.Bucket</c>. Types without a class, and
/// those whose service is not imitated, are held by CloudFormation alone.
/// </summary>
internal sealed class ResourceHandlers
{
    /// <summary>The type of resources that functions of their authors make; <c>Custom::...</c> is another name for it.</summary>
    public const string Custom = "AWS::CloudFormation::CustomResource";

    private static readonly GenericResource Generic = new();
    private readonly ConcurrentDictionary<string, ResourceHandler> known = new(StringComparer.Ordinal);

    /// <summary>The handler of a type.</summary>
    public ResourceHandler For(string type) => known.GetOrAdd(type.StartsWith("Custom::", StringComparison.Ordinal) ? Custom : type, Make);

    // A lookup by name loads one class; a scan would load them all.
    private static ResourceHandler Make(string type) =>
        type.Split("::") is ["AWS", var service, var name] && Type.GetType($"{typeof(ResourceHandlers).Namespace}.{service}.{name}") is { } handler
            ? new Served((ResourceHandler)Activator.CreateInstance(handler)!)
            : Generic;

    private sealed class Served(ResourceHandler handler) : ResourceHandler
    {
        public override NameRule? Name(ResourceType? type) => handler.Name(type);

        public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties) =>
            OrAsync(() => handler.CreateAsync(context, properties), () => Generic.CreateAsync(context, properties));

        public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
            OrAsync(() => handler.UpdateAsync(context, physicalId, before, after), () => Generic.UpdateAsync(context, physicalId, before, after));

        public override Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
            OrAsync(() => handler.FindAsync(context, properties), () => Generic.FindAsync(context, properties));

        public override Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected) =>
            OrAsync(() => handler.ReadAsync(context, physicalId, expected), () => Task.FromResult<Live?>(null));

        public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => OrAsync(
            async () =>
            {
                await handler.DeleteAsync(context, physicalId, properties);
                return physicalId;
            },
            () => Task.FromResult(physicalId));

        private static async Task<T> OrAsync<T>(Func<Task<T>> served, Func<Task<T>> held)
        {
            try
            {
                return await served();
            }
            catch (AwsError absent) when (absent.Code == "UnknownOperationException")
            {
                return await held();
            }
        }
    }
}
