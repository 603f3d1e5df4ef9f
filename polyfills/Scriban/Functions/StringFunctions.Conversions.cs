using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

internal static partial class StringFunctions
{
    private static void AddConversions(ScriptObject group)
    {
        group["to_int"] = new Builtin("text", a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null);
        group["to_long"] = new Builtin("text", a => long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null);
        group["to_float"] = new Builtin("text", a => float.TryParse(a.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null);
        group["to_double"] = new Builtin("text", a => double.TryParse(a.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null);
        group["base64_encode"] = new Builtin("text", a => Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0))));
        group["base64_decode"] = new Builtin("text", a => Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0))));
    }

    private static void AddDigests(ScriptObject group)
    {
        group["md5"] = new Builtin("text", a => Hex(MD5.HashData(Bytes(a, 0))));
        group["sha1"] = new Builtin("text", a => Hex(SHA1.HashData(Bytes(a, 0))));
        group["sha256"] = new Builtin("text", a => Hex(SHA256.HashData(Bytes(a, 0))));
        group["sha512"] = new Builtin("text", a => Hex(SHA512.HashData(Bytes(a, 0))));
        group["hmac_sha1"] = new Builtin("text secretKey", a => Hex(HMACSHA1.HashData(Bytes(a, 1), Bytes(a, 0))));
        group["hmac_sha256"] = new Builtin("text secretKey", a => Hex(HMACSHA256.HashData(Bytes(a, 1), Bytes(a, 0))));
        group["hmac_sha512"] = new Builtin("text secretKey", a => Hex(HMACSHA512.HashData(Bytes(a, 1), Bytes(a, 0))));
    }

    private static byte[] Bytes(Arguments a, int at) => Encoding.UTF8.GetBytes(a.Text(at));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
