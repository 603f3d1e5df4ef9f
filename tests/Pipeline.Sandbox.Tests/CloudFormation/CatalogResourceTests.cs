using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class CatalogResourceTests
{
    private const string Template = """
        Resources:
          Portfolio: { Type: 'AWS::ServiceCatalog::Portfolio', Properties: { DisplayName: Shop, ProviderName: us, Tags: [{ Key: team, Value: TEAM }] } }
          Product:
            Type: AWS::ServiceCatalog::CloudFormationProduct
            Properties:
              Name: Abalone
              Owner: us
              ProvisioningArtifactParameters:
                - { Name: v1, Info: { LoadTemplateFromURL: 'https://templates-1.s3.eu-west-1.amazonaws.com/a.yaml' } }
                - { Name: VERSION, Info: { LoadTemplateFromURL: 'https://templates-1.s3.eu-west-1.amazonaws.com/a.yaml' } }
          InPortfolio: { Type: 'AWS::ServiceCatalog::PortfolioProductAssociation', Properties: { PortfolioId: !Ref Portfolio, ProductId: !Ref Product } }
          Users: { Type: 'AWS::ServiceCatalog::PortfolioPrincipalAssociation', Properties: { PortfolioId: !Ref Portfolio, PrincipalARN: !Sub 'arn:aws:iam::${AWS::AccountId}:role/users', PrincipalType: IAM } }
          Launch: { Type: 'AWS::ServiceCatalog::LaunchRoleConstraint', DependsOn: InPortfolio, Properties: { PortfolioId: !Ref Portfolio, ProductId: !Ref Product, LocalRoleName: launch } }
          Option: { Type: 'AWS::ServiceCatalog::TagOption', Properties: { Key: cost, Value: '1' } }
          Optional: { Type: 'AWS::ServiceCatalog::TagOptionAssociation', Properties: { TagOptionId: !Ref Option, ResourceId: !Ref Portfolio } }
        Outputs:
          Versions: { Value: !GetAtt Product.ProvisioningArtifactNames }
        """;

    [Fact]
    public async Task A_portfolio_is_published_changed_and_withdrawn_with_its_stack()
    {
        var cloud = new Cloud();
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "templates-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "templates-1", ["Key"] = "a.yaml", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("Resources:\n  A: { Type: 'AWS::SNS::Topic' }\n")) });
        var stack = await cloud.CreatedAsync("shop", Template.Replace("VERSION", "v2", StringComparison.Ordinal));
        Assert.Equal(("CREATE_COMPLETE", "v1,v2"), ((string)stack["StackStatus"]!, (string)stack["Outputs"]![0]!["OutputValue"]!));
        var portfolio = await cloud.IdAsync("shop", "Portfolio");
        Assert.StartsWith("port-", portfolio, StringComparison.Ordinal);
        Assert.Equal("LAUNCH", (string)(await cloud.AskAsync("servicecatalog", "ListConstraintsForPortfolio", new() { ["PortfolioId"] = portfolio }))["ConstraintDetails"]![0]!["Type"]!);
        Assert.Single((await cloud.AskAsync("servicecatalog", "ListPrincipalsForPortfolio", new() { ["PortfolioId"] = portfolio }))["Principals"]!.AsArray());
        stack = await cloud.UpdatedAsync("shop", Template.Replace("VERSION", "v3", StringComparison.Ordinal).Replace("TEAM", "red", StringComparison.Ordinal));
        Assert.Equal(("UPDATE_COMPLETE", "v1,v2,v3"), ((string)stack["StackStatus"]!, (string)stack["Outputs"]![0]!["OutputValue"]!));
        Assert.Equal("red", (string)(await cloud.AskAsync("servicecatalog", "DescribePortfolio", new() { ["Id"] = portfolio }))["Tags"]![0]!["Value"]!);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.Empty((await cloud.AskAsync("servicecatalog", "ListPortfolios", []))["PortfolioDetails"]!.AsArray());
    }
}
