namespace Pipeline.Manifests;

/// <summary>The codes of this room's problems, one per kind of problem. A code is never used again for something else.</summary>
public static class Codes
{
    /// <summary>A file is missing, unreadable, too large or outside the repository.</summary>
    public const string File = "PL2101";

    /// <summary>The text is not YAML.</summary>
    public const string BrokenYaml = "PL2102";

    /// <summary>A key that nobody knows.</summary>
    public const string UnknownKey = "PL2103";

    /// <summary>A required key is missing.</summary>
    public const string MissingKey = "PL2104";

    /// <summary>A value of the wrong type.</summary>
    public const string WrongType = "PL2105";

    /// <summary>A key or a name that stands there twice.</summary>
    public const string Duplicate = "PL2106";

    /// <summary>A scalar that YAML 1.1 reads as something else than what is written.</summary>
    public const string ScalarTrap = "PL2107";

    /// <summary>Of several keys exactly one is wanted, and there are none or several.</summary>
    public const string ExactlyOne = "PL2108";

    /// <summary>An environment variable that is not set.</summary>
    public const string UnsetVariable = "PL2109";

    /// <summary>A name, account id or region that AWS or the manifest's form would refuse.</summary>
    public const string BadName = "PL2110";

    /// <summary>An environment that has no folder in <c>manifests/</c>.</summary>
    public const string UnknownEnvironment = "PL2111";

    /// <summary>A module path that leads to no module.</summary>
    public const string UnknownModule = "PL2112";

    /// <summary>A target account or region that the deployment does not map.</summary>
    public const string UnknownTarget = "PL2113";

    /// <summary>Two mappings of one account and region that disagree.</summary>
    public const string ConflictingTargets = "PL2114";

    /// <summary>A reference to a group, module or output that does not exist.</summary>
    public const string UnknownReference = "PL2115";

    /// <summary>A reference to a module that is not deployed before the one that refers to it.</summary>
    public const string EarlyReference = "PL2116";

    /// <summary>Modules that wait for each other.</summary>
    public const string Cycle = "PL2117";

    /// <summary>A parameter that the module does not declare.</summary>
    public const string UnknownInput = "PL2118";

    /// <summary>A required input without a value.</summary>
    public const string MissingInput = "PL2119";

    /// <summary>An input whose value breaks the module's rule for it.</summary>
    public const string BadInput = "PL2120";

    /// <summary>A secret written where everybody can read it.</summary>
    public const string OpenSecret = "PL2121";

    /// <summary>A stored parameter or a module's output that is not there although it must be by now.</summary>
    public const string MissingValue = "PL2122";

    /// <summary>Warning only: the manifest does not say which account an alias stands for.</summary>
    public const string UnpinnedAccount = "PL2190";
}
