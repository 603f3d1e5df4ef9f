"""Runs the text of the removal function as Lambda does, with hand-written clients in place of boto3's."""

import sys
import types
from pathlib import Path
from unittest import mock

CODE = Path(__file__).resolve().parents[3] / "_shared" / "stage-removal-code.sbn"


class Missing(Exception):
    """CloudFormation's and CodePipeline's refusals."""


class Stacks:
    """One account's CloudFormation. Every look at a stack takes the next of its statuses; none left means that it is gone."""

    exceptions = types.SimpleNamespace(ClientError=Missing)

    def __init__(self, **statuses):
        self.statuses = {name.replace("_", "-"): list(values) for name, values in statuses.items()}
        self.deleted = []

    def describe_stacks(self, StackName):
        left = self.statuses.get(StackName)
        if not left:
            raise Missing(f"Stack with id {StackName} does not exist")
        status = left.pop(0) if len(left) > 1 or StackName in self.deleted else left[0]
        return {"Stacks": [{"StackName": StackName, "StackStatus": status, "StackStatusReason": "the endpoint is busy"}]}

    def delete_stack(self, StackName):
        self.deleted.append(StackName)


class Pipeline:
    """CodePipeline with one pipeline."""

    exceptions = types.SimpleNamespace(PipelineNotFoundException=KeyError, PipelineExecutionNotStoppableException=ValueError)

    def __init__(self, runs=(), exists=True):
        self.runs, self.exists, self.held, self.stopped = dict(runs), exists, [], []

    def get_pipeline(self, name):
        if not self.exists:
            raise KeyError(name)
        return {"pipeline": {"stages": [{"name": stage} for stage in ("Source", "Build", "DeployDev")]}}

    def disable_stage_transition(self, pipelineName, stageName, transitionType, reason):
        self.held.append((stageName, transitionType))

    def get_paginator(self, operation):
        pages = [{"pipelineExecutionSummaries": [{"pipelineExecutionId": run, "status": status}]} for run, status in self.runs.items()]
        return types.SimpleNamespace(paginate=lambda pipelineName: pages)

    def stop_pipeline_execution(self, pipelineName, pipelineExecutionId, abandon):
        if pipelineExecutionId == "ended":
            raise ValueError
        self.stopped.append((pipelineExecutionId, abandon))


class Sts:
    """Roles by the account's CloudFormation that they lead to."""

    def __init__(self, roles):
        self.roles, self.asked = roles, []

    def assume_role(self, RoleArn, RoleSessionName, **more):
        self.asked.append((RoleArn, more))
        if RoleArn not in self.roles:
            raise Missing(f"not authorized to perform: sts:AssumeRole on resource: {RoleArn}")
        return {"Credentials": {"AccessKeyId": RoleArn, "SecretAccessKey": "s", "SessionToken": "t"}}


class Context:
    """Fifteen minutes, which sleeping uses up."""

    def __init__(self):
        self.left = 900.0

    def get_remaining_time_in_millis(self):
        return self.left * 1000


def run(request, properties=None, here=None, pipeline=None, roles=None, physical_id=None):
    """What the function answers CloudFormation, and the clients that it used."""
    context, answers, sts = Context(), [], Sts(roles or {})

    def client(service, aws_access_key_id=None, **keys):
        if service == "cloudformation":
            return (roles or {})[aws_access_key_id] if aws_access_key_id else here
        return {"codepipeline": pipeline or Pipeline(), "sts": sts}[service]

    response = types.ModuleType("cfnresponse")
    response.SUCCESS, response.FAILED = "SUCCESS", "FAILED"
    response.send = lambda event, context, status, data, physical, reason=None: answers.append((status, physical, reason))
    boto3 = types.ModuleType("boto3")
    boto3.client = client
    function = types.ModuleType("index")
    with mock.patch.dict(sys.modules, {"cfnresponse": response, "boto3": boto3}):
        exec(compile(CODE.read_text(), str(CODE), "exec"), function.__dict__)
        function.time = types.SimpleNamespace(sleep=lambda seconds: setattr(context, "left", context.left - seconds))
        event = {"RequestType": request, "ResourceProperties": properties or {}}
        function.handler({**event, **({"PhysicalResourceId": physical_id} if physical_id else {})}, context)
    [answer] = answers
    return answer, sts
