using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Services.ServiceQuotas;

/// <summary>
/// Codes of quotas: <c>L-</c> and eight digits, as at AWS, but made of the name. AWS publishes no list of its codes, so a client
/// finds a quota by its name and takes the code from there.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ServiceQuota.html</remarks>
internal static class QuotaCodes
{
    private const int Digits = 8;

    /// <summary>The code of a service's quota.</summary>
    public static string Of(string service, string name) =>
        "L-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{service}/{name}")))[..Digits];
}
