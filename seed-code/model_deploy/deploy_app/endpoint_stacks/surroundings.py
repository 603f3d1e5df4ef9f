"""What an endpoint needs around it: a key for its disks, and a security group where none was given."""

from typing import Any

from endpoint_stacks.settings import Settings
from endpoint_stacks.stages import Stage


def endpoint_key(settings: Settings, stage: Stage) -> dict[str, Any]:
    """The key of the disks of the endpoint's instances."""
    return {
        "Type": "AWS::KMS::Key",
        "DeletionPolicy": "Delete",
        "UpdateReplacePolicy": "Delete",
        "Metadata": {"Description": "Key of the endpoint's disks"},
        "Properties": {
            "Description": f"Disks of the {stage.name} endpoint of SageMaker project {settings.project_id}",
            "EnableKeyRotation": True,
            "PendingWindowInDays": 7,
            "KeyPolicy": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        # Without it IAM policies have no say over the key, and nobody could administer it.
                        # https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
                        "Sid": "LetIamPoliciesDecide",
                        "Effect": "Allow",
                        "Principal": {"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}},
                        "Action": "kms:*",
                        "Resource": "*",
                    }
                ],
            },
        },
    }


def security_group(settings: Settings, stage: Stage) -> dict[str, Any]:
    """A group for the model's network interfaces. Nobody calls them: SageMaker brings requests in by itself."""
    return {
        "Type": "AWS::EC2::SecurityGroup",
        "Metadata": {"Description": "Security group of the endpoint"},
        "Properties": {
            "GroupDescription": f"Endpoint of SageMaker project {settings.project_id}",
            "VpcId": stage.vpc,
            "SecurityGroupEgress": [
                {"Description": "AWS services", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}
            ],
        },
    }
