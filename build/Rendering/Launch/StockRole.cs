using System.IO.Enumeration;
using Pipeline.Failures;

namespace Pipeline.Rendering;

/// <summary>AWS's own launch role for project templates, as far as it concerns the resources that templates declare.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol-sc.html</remarks>
public sealed class StockRole
{
    // What it cannot read stops no launch: resource handlers read for drift detection and imports mostly.
    private static readonly string[] Readings = ["Get", "List", "Describe", "BatchGet"];

    private readonly IReadOnlyList<LaunchStatement> _statements;

    private StockRole(IReadOnlyList<LaunchStatement> statements) => _statements = statements;

    /// <summary>Reads what the role may do.</summary>
    /// <param name="path">The path of <c>stock-role.yaml</c>.</param>
    /// <param name="shown">Its name in messages, relative to the root.</param>
    /// <exception cref="InvalidInput">The file is not as it should be (PL2331).</exception>
    public static StockRole Read(string path, string shown = "cloudformation/product-launch-role/stock-role.yaml")
    {
        var file = new YamlFile(shown);
        var rows = PermissionsReader.Read(file, File.ReadAllText(path));
        return file.Problems.Count == 0 ? new StockRole([.. rows.Values.SelectMany(row => row)]) : throw new InvalidInput(file.Problems);
    }

    /// <summary>The actions that a launch needs and the role would refuse, in the order of their names.</summary>
    /// <param name="needed">What the template's own launch role may do.</param>
    public IReadOnlyList<string> Refuses(IEnumerable<LaunchStatement> needed) =>
    [
        .. needed.SelectMany(statement => statement.Actions.Where(action => IsWriting(action) && !statement.Resources.All(resource => Allows(action, resource))))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static bool IsWriting(string action) => !Readings.Any(reading => action.Split(':')[1].StartsWith(reading, StringComparison.Ordinal));

    // A pattern covers another one when it matches its text: the stars of the other are characters to it.
    private bool Allows(string action, string resource)
    {
        var plain = resource.Replace("${AWS::Partition}", "aws", StringComparison.Ordinal);
        return _statements.Any(statement => statement.Actions.Contains(action, StringComparer.OrdinalIgnoreCase)
            && statement.Resources.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, plain, ignoreCase: false)));
    }
}
