namespace Pipeline.Sandbox.Serving;

/// <summary>The operations that the sandbox was told to refuse, out of <see cref="SandboxOptions.Fail"/>.</summary>
internal sealed class Faults(IReadOnlyList<string> told)
{
    /// <summary>Throws when <c>service:Operation</c> was told to fail, with the reason given for it.</summary>
    public void Check(string service, string operation)
    {
        foreach (var entry in told)
        {
            var name = entry.Split('=', 2);
            if (name[0].Equals($"{service}:{operation}", StringComparison.OrdinalIgnoreCase))
                throw new AwsError("SandboxToldToFail", name is [_, var reason] ? reason : $"{operation} was told to fail.", 400);
        }
    }
}
