using System.Diagnostics;
using System.Text;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class SpeedTests
{
    // Twenty buckets of about 1,250 bytes each: the size of a project template. The bound is ten times what an idle machine needs.
    [Fact]
    public void A_template_of_25_kilobytes_is_checked_in_a_blink_once_warm()
    {
        var text = new StringBuilder("Parameters: {P: {Type: String}}\nResources:\n");
        for (var i = 0; i < 20; i++)
            text.Append($$"""
                  B{{i}}:
                    Type: AWS::S3::Bucket
                    Metadata: {Description: '{{new string('x', 700)}}'}
                    Properties:
                      BucketName: !Sub 'bucket-${P}-{{i}}'
                      VersioningConfiguration: {Status: Enabled}
                      PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
                      LifecycleConfiguration: {Rules: [{Id: old, Status: Enabled, ExpirationInDays: 30}]}
                      Tags: [{Key: name, Value: !If [Nope, a, b]}]

                """);
        Assert.InRange(text.Length, 20_000, 30_000);
        Assert.Equal(20, TemplateChecker.Check(text.ToString(), "t").Count(finding => finding.Code == "T1720"));
        var best = Enumerable.Range(0, 20).Min(_ => Time(text.ToString()));
        Assert.True(best < TimeSpan.FromMilliseconds(30), $"the quickest of 20 runs took {best.TotalMilliseconds} ms");
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        TemplateChecker.Check(text, "t");
        return watch.Elapsed;
    }
}
