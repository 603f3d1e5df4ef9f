namespace Pipeline.Sandbox.Tests.S3;

public sealed class ConfigurationTests : S3Test
{
    [Theory]
    [InlineData("tagging", "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>", "404 NoSuchTagSet")]
    [InlineData("cors", "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>", "404 NoSuchCORSConfiguration")]
    [InlineData("lifecycle", "<LifecycleConfiguration><Rule><Expiration><Days>3</Days></Expiration><ID>r</ID><Filter><Prefix>x</Prefix></Filter><Status>Enabled</Status></Rule></LifecycleConfiguration>", "404 NoSuchLifecycleConfiguration")]
    [InlineData("publicAccessBlock", "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>false</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>false</RestrictPublicBuckets></PublicAccessBlockConfiguration>", "404 NoSuchPublicAccessBlockConfiguration")]
    [InlineData("ownershipControls", "<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule></OwnershipControls>", "404 OwnershipControlsNotFoundError")]
    [InlineData("website", "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>", "404 NoSuchWebsiteConfiguration")]
    [Behaviour("S3", "configurations")]
    public async Task A_configuration_reads_back_as_it_was_written_until_it_is_removed(string name, string document, string missing)
    {
        (await PutAsync("/bucket-one?" + name, document)).Ok();
        var read = (await GetAsync("/bucket-one?" + name)).Ok().Text;
        Assert.Equal(document, read[read.IndexOf("?>", StringComparison.Ordinal)..].Replace("?>", "").Replace(" xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"", ""));
        Assert.Equal(204, (await DeleteAsync("/bucket-one?" + name)).Status);
        Assert.Equal(missing, (await GetAsync("/bucket-one?" + name)).Error);
    }

    [Fact]
    [Behaviour("S3", "a new bucket")]
    public async Task A_new_bucket_is_encrypted_closed_and_without_access_lists()
    {
        Assert.Equal("AES256", (await GetAsync("/bucket-one?encryption")).Ok().Element("SSEAlgorithm"));
        Assert.Equal("true", (await GetAsync("/bucket-one?publicAccessBlock")).Ok().Element("RestrictPublicBuckets"));
        Assert.Equal("BucketOwnerEnforced", (await GetAsync("/bucket-one?ownershipControls")).Ok().Element("ObjectOwnership"));
        Assert.Equal("400 AccessControlListNotSupported", (await PutAsync("/bucket-one?acl", "", ("x-amz-acl", "public-read"))).Error);
        Assert.Equal("FULL_CONTROL", (await GetAsync("/bucket-one?acl")).Ok().Element("Permission"));
    }

    [Fact]
    public async Task Objects_are_encrypted_as_the_bucket_says()
    {
        (await PutAsync("/bucket-one?encryption", "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>key-id</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>")).Ok();
        (await PutAsync("/bucket-one/key", "x")).Ok();
        var head = await HeadAsync("/bucket-one/key");
        Assert.Equal(("aws:kms", "key-id"), (head.Header("x-amz-server-side-encryption"), head.Header("x-amz-server-side-encryption-aws-kms-key-id")));
        (await DeleteAsync("/bucket-one?encryption")).Ok();
        Assert.Equal("AES256", (await GetAsync("/bucket-one?encryption")).Ok().Element("SSEAlgorithm"));
    }

    [Theory]
    [InlineData("tagging", "")]
    [InlineData("tagging", "<Tagging>")]
    [InlineData("tagging", "<Tagging/>")]
    [InlineData("tagging", "<Other><TagSet/></Other>")]
    [InlineData("versioning", "<Tagging><TagSet/></Tagging>")]
    [InlineData("lifecycle", "<LifecycleConfiguration><Rule><Status>Enabled</Status><Expiration><Days>soon</Days></Expiration></Rule></LifecycleConfiguration>")]
    public async Task A_document_that_is_not_what_it_should_be_is_refused(string name, string document)
    {
        var reply = await PutAsync("/bucket-one?" + name, document);
        Assert.Equal(document.Length == 0 ? "400 MissingRequestBodyError" : "400 MalformedXML", reply.Error);
    }

    [Theory]
    [InlineData("<Tag><Key>a</Key><Value>1</Value></Tag><Tag><Key>a</Key><Value>2</Value></Tag>", "400 InvalidTag")]
    [InlineData("<Tag><Key>aws:x</Key><Value>1</Value></Tag>", "400 InvalidTag")]
    [InlineData("<Tag><Key></Key><Value>1</Value></Tag>", "400 InvalidTag")]
    public async Task Tags_against_the_rules_are_refused(string tags, string error) =>
        Assert.Equal(error, (await PutAsync("/bucket-one?tagging", $"<Tagging><TagSet>{tags}</TagSet></Tagging>")).Error);

    [Fact]
    public async Task A_method_that_S3_does_not_know_for_cors_is_refused() =>
        Assert.Equal("400 InvalidRequest", (await PutAsync("/bucket-one?cors", "<CORSConfiguration><CORSRule><AllowedMethod>PATCH</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>")).Error);
}
