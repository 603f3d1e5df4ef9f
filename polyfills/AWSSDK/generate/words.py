"""Enumerations: classes whose constants are the words that the model lists, open for words that AWS adds later."""

import re

from model import pascal


def text(model):
    parts = [f"using Amazon.Runtime;\n\nnamespace Amazon.{model.service};\n"]
    for shape in model.enumerations():
        name = model.type_name(shape)
        constants = "\n".join(
            f'    public static readonly {name} {constant(word, name)} = new("{word}");' for word in sorted(set(model[shape]["enum"])))
        parts.append(f"""/// <summary>A word that {model.title} uses.</summary>
public class {name} : ConstantClass
{{
{constants}

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public {name}(string value)
        : base(value)
    {{
    }}

    /// <summary>The listed word of that value, or a new one.</summary>
    public static {name} FindValue(string value) => FindValue<{name}>(value);

    public static implicit operator {name}(string value) => FindValue(value);
}}
""")
    return "\n".join(parts)


def constant(word, owner):
    name = "".join(pascal(part) for part in re.split(r"[^A-Za-z0-9_]+", word) if part)
    name = "_" + name if name[0].isdigit() else name
    return name + "_" if name in (owner, "Value", "FindValue", "Equals", "ToString") else name
