"""The stages that a model goes through, each in an account of its own or in the project's."""

from dataclasses import dataclass

from endpoint_stacks.variables import Variables

# The name of a stage, which its configuration file and its resources carry, and how its variables begin.
PREFIXES = {"dev": "DEV", "preprod": "PRE_PROD", "prod": "PROD"}


@dataclass(frozen=True)
class Stage:
    """Where one endpoint runs. Without subnets its model is in no VPC. The boundary is a policy of its account: path and name."""

    name: str
    account: str
    vpc: str
    subnets: tuple[str, ...]
    security_groups: tuple[str, ...]
    boundary: str

    @property
    def makes_security_group(self) -> bool:
        """Whether the stack makes a group, because subnets were given without any."""
        return bool(self.subnets) and not self.security_groups


def read_stages(variables: Variables) -> tuple[Stage, ...]:
    """The stages that have an account, in the order of deployment; the first always has one."""
    variables.required("DEV_ACCOUNT_ID")
    stages = (_read(variables, name, prefix) for name, prefix in PREFIXES.items())
    return tuple(stage for stage in stages if stage.account)


def _read(variables: Variables, name: str, prefix: str) -> Stage:
    account = variables.optional(f"{prefix}_ACCOUNT_ID")
    stage = Stage(
        name=name,
        account=account,
        vpc=variables.optional(f"{prefix}_VPC_ID"),
        subnets=variables.texts(f"{prefix}_SUBNET_IDS"),
        security_groups=variables.texts(f"{prefix}_SECURITY_GROUP_IDS"),
        # Whoever writes roles for others must bound them: the roles of the stages refuse an execution role without it.
        boundary=variables.required(f"{prefix}_BOUNDARY_POLICY") if account else "",
    )
    if stage.makes_security_group and not stage.vpc:
        variables.refuse(f"{prefix}_SUBNET_IDS is given without {prefix}_VPC_ID or {prefix}_SECURITY_GROUP_IDS")
    return stage
