namespace Pipeline.Sandbox.Services.ServiceQuotas;

/// <summary>One quota of a service.</summary>
/// <param name="Service">The service whose quota it is.</param>
/// <param name="Name">What it limits, in AWS's words.</param>
/// <param name="Default">How much there is before anybody asks for more.</param>
internal sealed record Quota(QuotaService Service, string Name, double Default)
{
    /// <summary>Whether more can be asked for and is then had.</summary>
    public bool Adjustable { get; init; }

    /// <summary>The code that requests name it by.</summary>
    public string Code => QuotaCodes.Of(Service.Code, Name);
}

/// <summary>A service that has quotas here.</summary>
/// <param name="Code">What requests call it.</param>
/// <param name="Name">What people call it.</param>
internal sealed record QuotaService(string Code, string Name);
