import unittest
from dataclasses import replace

from endpoint_stacks.hosting import has_nvme
from tests.environment import BOUNDARY, CONFIG, ENVIRONMENT, PACKAGE, configuration, properties, template

SUBNETS = {"PROD_SUBNET_IDS": '["subnet-3", "subnet-4"]'}


class TemplateTests(unittest.TestCase):
    def test_the_endpoint_keeps_its_name_whatever_is_deployed(self):
        names = {properties(template(config=replace(CONFIG, initial_instance_count=count)), "Endpoint")["EndpointName"] for count in (1, 2)}
        self.assertEqual(names, {"sagemaker-Churn-p-a1b2c3d4e5f6-dev"})

    def test_each_stage_gets_its_own_settings(self):
        for name, count in {"dev": 1, "preprod": 2, "prod": 3}.items():
            rendered = template(name, replace(CONFIG, initial_instance_count=count, variant_name=f"For{name}"))
            [variant] = properties(rendered, "EndpointConfig")["ProductionVariants"]
            self.assertEqual((variant["InitialInstanceCount"], variant["VariantName"]), (count, f"For{name}"))
            self.assertEqual(properties(rendered, "Endpoint")["EndpointName"], f"sagemaker-Churn-p-a1b2c3d4e5f6-{name}")

    def test_each_stage_has_a_role_within_the_boundary_of_its_own_account(self):
        boundaries = {"dev": ENVIRONMENT["DEV_BOUNDARY_POLICY"], "preprod": BOUNDARY, "prod": BOUNDARY}
        for name, boundary in boundaries.items():
            role = properties(template(name), "ExecutionRole")
            self.assertEqual(role["PermissionsBoundary"], {"Fn::Sub": f"arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:policy/{boundary}"})
            self.assertEqual(role["RoleName"], f"sagemaker-p-a1b2c3d4e5f6-endpoint-{name}-eu-west-1")

    def test_keys_are_those_of_the_account_that_owns_the_models(self):
        statement = next(one for one in policy(template("prod")) if one["Sid"] == "UseTheKeyOfTheModelBucket")
        self.assertEqual(statement["Resource"], {"Fn::Sub": "arn:${AWS::Partition}:kms:${AWS::Region}:111122223333:key/*"})

    def test_a_model_is_in_no_vpc_unless_there_are_subnets(self):
        for name in ("dev", "preprod"):
            rendered = template(name, PROD_VPC_ID="vpc-3", **SUBNETS)
            self.assertNotIn("VpcConfig", properties(rendered, "Model"))
            self.assertNotIn("EndpointSecurityGroup", rendered["Resources"])

    def test_given_groups_are_used(self):
        rendered = template("prod", PROD_SECURITY_GROUP_IDS='["sg-3"]', **SUBNETS)
        self.assertEqual(properties(rendered, "Model")["VpcConfig"], {"Subnets": ["subnet-3", "subnet-4"], "SecurityGroupIds": ["sg-3"]})
        self.assertNotIn("EndpointSecurityGroup", rendered["Resources"])
        self.assertIn("PutTheModelIntoTheNetwork", statements(rendered))

    def test_a_missing_group_is_made(self):
        rendered = template("prod", PROD_VPC_ID="vpc-3", **SUBNETS)
        self.assertEqual(properties(rendered, "EndpointSecurityGroup")["VpcId"], "vpc-3")
        self.assertEqual(properties(rendered, "Model")["VpcConfig"]["SecurityGroupIds"], [{"Fn::GetAtt": ["EndpointSecurityGroup", "GroupId"]}])

    def test_network_isolation_is_what_the_project_says(self):
        for value, isolated in {"true": True, "false": False}.items():
            self.assertIs(properties(template(ENABLE_NETWORK_ISOLATION=value), "Model")["EnableNetworkIsolation"], isolated)

    def test_data_is_captured_when_the_project_says_so(self):
        rendered = template(config=replace(CONFIG, data_capture_percentage=20), ENABLE_DATA_CAPTURE="true")
        capture = properties(rendered, "EndpointConfig")["DataCaptureConfig"]
        self.assertEqual((capture["EnableCapture"], capture["InitialSamplingPercentage"]), (True, 20))
        self.assertEqual(capture["DestinationS3Uri"], "s3://sagemaker-p-f6e5d4c3b2a1-models-111122223333/endpoint-data-capture")
        self.assertIn("KeepCapturedData", statements(rendered))

    def test_else_nothing_is_captured_and_nothing_may_be_written(self):
        self.assertNotIn("DataCaptureConfig", properties(template(), "EndpointConfig"))
        self.assertNotIn("KeepCapturedData", statements(template()))

    def test_disks_are_encrypted_where_they_do_not_encrypt_themselves(self):
        self.assertIn("KmsKeyId", properties(template(), "EndpointConfig"))
        self.assertNotIn("KmsKeyId", properties(template(config=replace(CONFIG, instance_type="ml.g5.xlarge")), "EndpointConfig"))

    def test_families_with_nvme_disks_are_known(self):
        with_disks = "ml.m5d.large ml.m5dn.large ml.c6id.xlarge ml.r7gd.large ml.g4dn.xlarge ml.g5.xlarge ml.g6e.xlarge ml.p4d.24xlarge ml.p5.48xlarge ml.trn1.2xlarge ml.i3en.large"
        without = "ml.m5.large ml.c5n.large ml.c6in.large ml.r6g.large ml.t2.medium ml.p3.2xlarge ml.inf2.xlarge"
        self.assertEqual([one for one in with_disks.split() if not has_nvme(one)], [])
        self.assertEqual([one for one in without.split() if has_nvme(one)], [])

    def test_a_slow_container_gets_the_time_that_its_stage_gives(self):
        key = "ContainerStartupHealthCheckTimeoutInSeconds"
        self.assertNotIn(key, properties(template(), "EndpointConfig")["ProductionVariants"][0])
        slow = template(config=replace(CONFIG, startup_timeout_seconds=900))
        self.assertEqual(properties(slow, "EndpointConfig")["ProductionVariants"][0][key], 900)

    def test_every_resource_has_words_for_whoever_watches(self):
        for resource in template("prod", PROD_VPC_ID="vpc-3", **SUBNETS)["Resources"].values():
            self.assertTrue(resource["Metadata"]["Description"])


class ConfigurationTests(unittest.TestCase):
    def test_the_model_is_a_parameter(self):
        self.assertEqual(configuration()["Parameters"]["ModelPackageArn"], PACKAGE)
        self.assertEqual(set(configuration()["Parameters"]), set(template()["Parameters"]))

    def test_the_same_content_has_the_same_name_and_another_content_another(self):
        names = [
            configuration(**changes)["Parameters"]["RevisionName"]
            for changes in ({}, {}, {"package": PACKAGE + "1"}, {"ENABLE_NETWORK_ISOLATION": "true"}, {"ENABLE_DATA_CAPTURE": "true"})
        ]
        self.assertEqual(names[0], names[1])
        self.assertEqual(len(set(names)), 4)

    def test_values_are_texts_as_codepipeline_wants_them(self):
        for part in configuration().values():
            self.assertTrue(all(isinstance(value, str) for value in part.values()))

    def test_tags_say_whose_endpoint_it_is(self):
        self.assertEqual(
            configuration("prod")["Tags"],
            {"sagemaker:project-id": "p-a1b2c3d4e5f6", "sagemaker:project-name": "Churn", "sagemaker:deployment-stage": "prod"},
        )


def statements(rendered):
    """The Sids of the execution role's policy."""
    return [statement["Sid"] for statement in policy(rendered)]


def policy(rendered):
    """The statements of the execution role's policy."""
    return properties(rendered, "ExecutionPolicy")["PolicyDocument"]["Statement"]
