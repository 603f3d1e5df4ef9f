import json
import re
import unittest

from tests.environment import DEFINITIONS
from tests.steps import steps, values


class ReferenceTests(unittest.TestCase):
    """What holds for every definition of every template, whatever its steps do."""

    def test_the_format_is_the_documented_one(self):
        for pipeline in DEFINITIONS:
            self.assertEqual(pipeline["Version"], "2020-12-01")
            json.dumps(pipeline)

    def test_every_reference_leads_to_a_parameter_or_an_earlier_step(self):
        for pipeline in DEFINITIONS:
            parameters = {parameter["Name"] for parameter in pipeline["Parameters"]}
            earlier = set()
            for name, step in steps(pipeline).items():
                arguments = {key: value for key, value in step["Arguments"].items() if key not in ("IfSteps", "ElseSteps")}
                for reference in values(arguments, "Get"):
                    kind, target = reference.split(".")[:2]
                    if kind == "Parameters":
                        self.assertIn(target, parameters)
                    elif kind == "Steps":
                        self.assertIn(target, earlier, f"{name} uses {reference}")
                    else:
                        self.assertEqual(reference, "Execution.PipelineExecutionId")
                earlier.add(name)

    def test_every_output_that_is_read_is_written(self):
        for pipeline in DEFINITIONS:
            by_name = steps(pipeline)
            for reference in values(list(by_name.values()), "Get"):
                match = re.match(r"Steps\.(\w+)\.ProcessingOutputConfig\.Outputs\['(\w+)'\]", reference)
                if match:
                    outputs = by_name[match[1]]["Arguments"]["ProcessingOutputConfig"]["Outputs"]
                    self.assertIn(match[2], [output["OutputName"] for output in outputs])

    def test_every_parameter_is_used(self):
        for pipeline in DEFINITIONS:
            used = set(values(pipeline["Steps"], "Get"))
            for parameter in pipeline["Parameters"]:
                self.assertIn(f"Parameters.{parameter['Name']}", used)
