using System.Runtime.CompilerServices;

// Grammar, checksums and chunk parsing have more cases than are worth a request each.
[assembly: InternalsVisibleTo("Pipeline.Sandbox.Tests")]
