using System.Text;

namespace Scriban.Runtime;

/// <summary>Gives the name that a member of a .NET object has in templates.</summary>
/// <param name="member">The member.</param>
public delegate string MemberRenamerDelegate(System.Reflection.MemberInfo member);

/// <summary>Says whether a member of a .NET object can be seen in templates.</summary>
/// <param name="member">The member.</param>
public delegate bool MemberFilterDelegate(System.Reflection.MemberInfo member);

/// <summary>The names that members have unless another renamer is given: <c>MyMember</c> becomes <c>my_member</c>.</summary>
public sealed class StandardMemberRenamer
{
    /// <summary>The renamer as a delegate.</summary>
    public static readonly MemberRenamerDelegate Default = member => Rename(member.Name);

    private StandardMemberRenamer()
    {
    }

    /// <summary><c>MyMember</c> becomes <c>my_member</c>; a row of capitals is one word: <c>XMLText</c> becomes <c>xmltext</c>.</summary>
    /// <param name="name">The name in .NET.</param>
    public static string Rename(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        var afterUpper = false;
        for (var at = 0; at < name.Length; at++)
        {
            var upper = char.IsUpper(name[at]);
            if (upper && !afterUpper && at > 0 && name[at - 1] != '_')
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[at]));
            afterUpper = upper;
        }
        return result.ToString();
    }
}
