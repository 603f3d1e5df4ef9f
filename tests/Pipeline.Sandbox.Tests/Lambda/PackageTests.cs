using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using Pipeline.Sandbox.Services.Lambda.Execution;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Lambda;

[Behaviour("Lambda", "packages")]
public sealed class PackageTests
{
    private const int RegularFile = 0x81A4;

    [Theory]
    [InlineData("../outside")]
    [InlineData("inside/../../outside")]
    [InlineData("/etc/outside")]
    [InlineData("..\\outside")]
    [InlineData("c:outside")]
    public void A_path_that_leads_out_of_the_package_is_refused(string path) =>
        Refused($"Could not unzip uploaded file: the path {path} leads out of the package.", Packages.Zip((path, [1], RegularFile)));

    [Fact]
    public void A_symbolic_link_is_refused() =>
        Refused("Could not unzip uploaded file: link is a symbolic link, which the sandbox does not follow.", Packages.Zip(("link", Encoding.UTF8.GetBytes("/etc/passwd"), 0xA1FF)));

    [Fact]
    public void What_unpacks_to_more_than_250_megabytes_is_refused()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = zip.CreateEntry("zeros", CompressionLevel.Fastest).Open();
            var piece = new byte[1024 * 1024];
            for (var megabytes = 0; megabytes <= 250; megabytes++)
                content.Write(piece);
        }
        Refused("Unzipped size must be smaller than 262144000 bytes", bytes.ToArray());
    }

    [Fact]
    public void What_is_no_zip_is_refused()
    {
        Refused("Could not unzip uploaded file. Please check your file, then try to upload again.", [1, 2, 3]);
        Refused("Uploaded file must be a non-empty zip", []);
    }

    [Fact]
    public void An_inline_zip_over_50_megabytes_is_refused_before_it_is_opened()
    {
        var refused = Assert.Throws<AwsError>(() => Package.Check(new byte[(50 * 1024 * 1024) + 1], inline: true));
        Assert.Equal(("RequestEntityTooLargeException", 413), (refused.Code, refused.Status));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Files_come_out_with_their_modes()
    {
        var folder = Directory.CreateTempSubdirectory("package-");
        Package.Unpack(Packages.Zip(("bin/run", [1], 0x81ED), ("plain", [2], 0)), folder.FullName);
        Assert.True(File.GetUnixFileMode(Path.Combine(folder.FullName, "bin", "run")).HasFlag(UnixFileMode.UserExecute));
        Assert.False(File.GetUnixFileMode(Path.Combine(folder.FullName, "plain")).HasFlag(UnixFileMode.UserExecute));
        folder.Delete(recursive: true);
    }

    private static void Refused(string message, byte[] zip)
    {
        var refused = Assert.Throws<AwsError>(() => Package.Check(zip, inline: true));
        Assert.Equal(("InvalidParameterValueException", message), (refused.Code, refused.Message));
    }
}
