namespace Pipeline.EndToEnd.Tests;

/// <summary>A project template is two folders, and no list is edited.</summary>
public class NewTemplateTests
{
    [Fact]
    public async Task Two_folders_are_a_template_that_is_published_and_launched()
    {
        await using var sandbox = await StrictSandbox.StartAsync();
        using var checkout = new Checkout();
        checkout.KeepOnly("xgboost_abalone");
        checkout.Append("cloudformation/projects/notes/product.yaml", "name: Keep notes\ndescription: A bucket for notes\n");
        checkout.Append("cloudformation/projects/notes/inputs.yaml", "inputs:\n  - name: note-days\n    description: how long notes are kept\n    type: integer\n    default: 30\n");
        checkout.Append("cloudformation/projects/notes/template.yaml.sbn", """
            AWSTemplateFormatVersion: "2010-09-09"
            Description: SageMaker project with a repository for notes
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
            {{ include 'project-form-group' ~}}
                ParameterLabels:
            {{ include 'project-form-labels' }}
            Parameters:
            {{ include 'project-parameters' }}
            Resources:
            {{ include 'repository' kind: 'build' }}
            Outputs:
              Days:
                Description: How long notes are kept
                Value: {{ inputs.note_days }}
            {{ include 'repository-outputs' kind: 'build' ~}}

            """);
        checkout.Append("seed-code/notes/build_app/README.md", "# Notes\n");
        checkout.Append("manifests/local/sagemaker-templates-modules.yaml", "  - name: note-days\n    value: 7\n");

        var outputs = (await new Publisher(checkout, sandbox).DeployAsync()).ToDictionary(output => output.Name, output => output.Value);

        var product = outputs["ServiceCatalogProductIds"].Split(',').Select(one => one.Split('=')).Single(one => one[0] == "notes")[1];
        var project = await new StudioUser(sandbox, outputs["LeadDataScientistRoleName"]).CreateFromProductAsync(product, []);
        Assert.Equal("CreateCompleted", (string?)project["ProjectStatus"]);
    }
}
