using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace Pipeline.Sandbox.TestFunction
{
    /// <summary>The function as a class library.</summary>
    public sealed class Library
    {
        /// <summary>Streams in and out, asynchronous, with the context.</summary>
        public static async Task<Stream> Streams(Stream work, ILambdaContext context)
        {
            using var reader = new StreamReader(work);
            context.Logger.LogLine("through the logger");
            var text = $"{await reader.ReadToEndAsync()} for {context.FunctionName} {context.AwsRequestId.Length} {context.RemainingTime > TimeSpan.Zero}";
            return new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(text));
        }

        /// <summary>Objects in and out, synchronous, through the declared serializer.</summary>
        [LambdaSerializer(typeof(Plain))]
        public Greeting Objects(Person person) =>
            person.Name.Length > 0 ? new("Hello " + person.Name) : throw new ArgumentException("nobody is there");

        /// <summary>Objects without a serializer, which Lambda refuses.</summary>
        public string Unserialized(string text) => text;
    }

    /// <summary>An event.</summary>
    public sealed record Person(string Name);

    /// <summary>An answer.</summary>
    public sealed record Greeting(string Text);

    /// <summary>A serializer of the function's own.</summary>
    public sealed class Plain : ILambdaSerializer
    {
        /// <inheritdoc/>
        public T Deserialize<T>(Stream requestStream) => JsonSerializer.Deserialize<T>(requestStream, JsonSerializerOptions.Web)!;

        /// <inheritdoc/>
        public void Serialize<T>(T response, Stream responseStream) => JsonSerializer.Serialize(responseStream, response, JsonSerializerOptions.Web);
    }
}

// What functions take from the package of that name, as far as this one needs it.
namespace Amazon.Lambda.Core
{
    /// <summary>The context of an invocation.</summary>
    public interface ILambdaContext
    {
        /// <summary>The request's id.</summary>
        string AwsRequestId { get; }

        /// <summary>The function's name.</summary>
        string FunctionName { get; }

        /// <summary>What is left of the time-out.</summary>
        TimeSpan RemainingTime { get; }

        /// <summary>The log.</summary>
        ILambdaLogger Logger { get; }
    }

    /// <summary>The log.</summary>
    public interface ILambdaLogger
    {
        /// <summary>Writes a line.</summary>
        void LogLine(string message);
    }

    /// <summary>Reads events and writes answers.</summary>
    public interface ILambdaSerializer
    {
        /// <summary>Reads.</summary>
        T Deserialize<T>(Stream requestStream);

        /// <summary>Writes.</summary>
        void Serialize<T>(T response, Stream responseStream);
    }

    /// <summary>Names the serializer.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method)]
    public sealed class LambdaSerializerAttribute(Type serializerType) : Attribute
    {
        /// <summary>The serializer.</summary>
        public Type SerializerType { get; } = serializerType;
    }
}
