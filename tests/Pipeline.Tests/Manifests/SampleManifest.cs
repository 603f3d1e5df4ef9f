namespace Pipeline.Tests.Manifests;

/// <summary>The sample manifest of the module's own README, to the letter.</summary>
internal static class SampleManifest
{
    public const string Text = """
        name: templates
        path: modules/sagemaker/sagemaker-templates
        targetAccount: primary
        parameters:
          - name: portfolio-access-role-arn
            valueFrom:
              moduleMetadata:
                group: sagemaker-studio
                name: studio
                key: LeadDataScientistRoleArn
          # Below are the optional properties passed to the multi-account CI/CD deployment template
          - name: dev-account-id
            valueFrom:
              envVariable: PRIMARY_ACCOUNT
          - name: dev-region
            valueFrom:
              envVariable: PRIMARY_REGION
          - name: dev-vpc-id
            valueFrom:
              moduleMetadata:
                group: networking
                name: networking
                key: VpcId
          - name: dev-subnet-ids
            valueFrom:
              moduleMetadata:
                group: networking
                name: networking
                key: PrivateSubnetIds
          - name: pre-prod-account-id
            valueFrom:
              envVariable: PRE_PROD_ACCOUNT
          - name: pre-prod-region
            valueFrom:
              envVariable: PRE_PROD_REGION
          - name: pre-prod-vpc-id
            valueFrom:
              moduleMetadata:
                group: networking
                name: networking-pre-prod
                key: VpcId
          - name: pre-prod-subnet-ids
            valueFrom:
              moduleMetadata:
                group: networking
                name: networking-pre-prod
                key: PrivateSubnetIds
          - name: prod-account-id
            valueFrom:
              envVariable: PROD_ACCOUNT
          - name: prod-region
            valueFrom:
              envVariable: PROD_REGION
          - name: prod-vpc-id
            valueFrom:
              moduleMetadata:
                group: networking
                name: networking-prod
                key: VpcId
          - name: prod-subnet-ids
            valueFrom:
              moduleMetadata:
                group: networking
                name: networking-prod
                key: PrivateSubnetIds
          - name: sagemaker-domain-id
            valueFrom:
              moduleMetadata:
                group: sagemaker-studio
                name: studio
                key: StudioDomainId
          - name: sagemaker-domain-arn
            valueFrom:
              moduleMetadata:
                group: sagemaker-studio
                name: studio
                key: StudioDomainArn
        """;
}
