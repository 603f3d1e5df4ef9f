"""Writes the CloudFormation stacks of a model's endpoints, one for each stage."""
