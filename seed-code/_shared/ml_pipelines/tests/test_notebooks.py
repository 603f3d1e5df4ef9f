import json
import unittest
from pathlib import Path

NOTEBOOKS = sorted((Path(__file__).resolve().parent.parent / "notebooks").glob("*.ipynb"))


@unittest.skipUnless(NOTEBOOKS, "this repository has no notebooks")
class NotebookTests(unittest.TestCase):
    """The format: https://nbformat.readthedocs.io/en/latest/format_description.html"""

    def cells(self):
        for path in NOTEBOOKS:
            for number, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"], start=1):
                yield f"{path.name}, cell {number}", cell

    def test_a_notebook_is_of_format_4(self):
        for path in NOTEBOOKS:
            notebook = json.loads(path.read_text(encoding="utf-8"))
            self.assertEqual(set(notebook), {"cells", "metadata", "nbformat", "nbformat_minor"}, path.name)
            self.assertEqual(notebook["nbformat"], 4, path.name)
            self.assertGreaterEqual(notebook["nbformat_minor"], 5, path.name)

    def test_every_cell_is_well_formed_and_has_an_id_of_its_own(self):
        identities = [cell["id"] for _, cell in self.cells()]
        self.assertEqual(len(set(identities)), len(identities))
        for place, cell in self.cells():
            self.assertIn(cell["cell_type"], ("markdown", "code"), place)
            self.assertRegex(cell["id"], "^[a-zA-Z0-9-_]{1,64}$", place)
            self.assertTrue(cell["source"] and all(isinstance(line, str) for line in cell["source"]), place)

    def test_code_compiles(self):
        for place, cell in self.cells():
            if cell["cell_type"] == "code":
                compile("".join(cell["source"]), place, "exec")

    def test_nothing_that_a_run_leaves_behind_is_kept(self):
        for place, cell in self.cells():
            if cell["cell_type"] == "code":
                self.assertEqual((cell["outputs"], cell["execution_count"]), ([], None), place)
