"""The role that an endpoint's containers have."""

from typing import Any

from endpoint_stacks.names import endpoint_name, role_name
from endpoint_stacks.settings import Settings
from endpoint_stacks.stages import Stage

CAPTURE_PREFIX = "endpoint-data-capture"
PATH = "/sagemaker-projects/"
HERE = "${AWS::AccountId}"
REGION = "${AWS::Region}"


def execution_role(settings: Settings, stage: Stage) -> dict[str, Any]:
    """Assumed by SageMaker in this account only. Without the boundary the stage's role may not make it."""
    return {
        "Type": "AWS::IAM::Role",
        "Metadata": {"Description": "Role of the endpoint's containers"},
        "Properties": {
            "RoleName": role_name(settings.project_id, stage.name, settings.region),
            "Path": PATH,
            "Description": f"Runs the {stage.name} endpoint of SageMaker project {settings.project_id}",
            "PermissionsBoundary": _arn("iam", "", HERE, f"policy/{stage.boundary}"),
            "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"Service": "sagemaker.amazonaws.com"},
                        "Action": "sts:AssumeRole",
                        "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
                    }
                ],
            },
        },
    }


def execution_policy(settings: Settings, stage: Stage) -> dict[str, Any]:
    """What containers need: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"""
    reason = "Image registries differ from model to model, registry sign-in, metrics and network descriptions take no resource; the other wildcards stay inside one bucket, one log group or one account's keys."
    return {
        "Type": "AWS::IAM::Policy",
        "Metadata": {
            "Description": "Permissions of the endpoint's containers",
            "guard": {"SuppressedRules": ["IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE"]},
            "cdk_nag": {"rules_to_suppress": [{"id": "AwsSolutions-IAM5", "reason": reason}]},
        },
        "Properties": {
            "PolicyName": "endpoint",
            "Roles": [{"Ref": "ExecutionRole"}],
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    *_runtime(settings, stage),
                    *_storage(settings),
                    *(_network(settings, stage) if stage.subnets else []),
                ],
            },
        },
    }


def _runtime(settings: Settings, stage: Stage) -> list[dict[str, Any]]:
    name = endpoint_name(settings.project_name, settings.project_id, stage.name)
    group = f"log-group:/aws/sagemaker/Endpoints/{name}"
    return [
        _allow(
            "WriteEndpointLogs",
            ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            [_arn("logs", REGION, HERE, group), _arn("logs", REGION, HERE, f"{group}:*")],
        ),
        {
            **_allow("WriteEndpointMetrics", ["cloudwatch:PutMetricData"], "*"),
            "Condition": {"StringLike": {"cloudwatch:namespace": "/aws/sagemaker/*"}},
        },
        _allow("SignInToContainerRegistries", ["ecr:GetAuthorizationToken"], "*"),
        _allow(
            "PullTheImage",
            ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            _arn("ecr", REGION, "*", "repository/*"),
        ),
    ]


def _storage(settings: Settings) -> list[dict[str, Any]]:
    bucket = _arn("s3", "", "", settings.bucket)
    capture = _allow("KeepCapturedData", ["s3:PutObject"], _arn("s3", "", "", f"{settings.bucket}/{CAPTURE_PREFIX}/*"))
    return [
        _allow("ReadTheModel", ["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket"], [bucket, _arn("s3", "", "", f"{settings.bucket}/*")]),
        *([capture] if settings.data_capture else []),
        {
            # The key of the model bucket, whose ARN nobody was told: only as far as S3 uses it.
            **_allow("UseTheKeyOfTheModelBucket", ["kms:Decrypt", "kms:GenerateDataKey"], _arn("kms", REGION, settings.owner, "key/*")),
            "Condition": {"StringEquals": {"kms:ViaService": {"Fn::Sub": "s3.${AWS::Region}.${AWS::URLSuffix}"}}},
        },
    ]


def _network(settings: Settings, stage: Stage) -> list[dict[str, Any]]:
    """https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html"""
    groups = stage.security_groups or ("${EndpointSecurityGroup.GroupId}",)
    resources = ["network-interface/*", *(f"subnet/{subnet}" for subnet in stage.subnets), *(f"security-group/{group}" for group in groups)]
    return [
        _allow(
            "LookAtTheNetwork",
            ["ec2:DescribeDhcpOptions", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"],
            "*",
        ),
        _allow(
            "PutTheModelIntoTheNetwork",
            ["ec2:CreateNetworkInterface", "ec2:CreateNetworkInterfacePermission", "ec2:DeleteNetworkInterface", "ec2:DeleteNetworkInterfacePermission"],
            [_arn("ec2", REGION, HERE, resource) for resource in resources],
        ),
    ]


def _allow(sid: str, actions: list[str], resource: Any) -> dict[str, Any]:
    return {"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resource}


def _arn(service: str, region: str, account: str, resource: str) -> dict[str, str]:
    return {"Fn::Sub": f"arn:${{AWS::Partition}}:{service}:{region}:{account}:{resource}"}
