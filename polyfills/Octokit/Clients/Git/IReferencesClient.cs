namespace Octokit;

/// <summary>Names of commits: https://docs.github.com/en/rest/git/refs.</summary>
public interface IReferencesClient
{
    /// <summary>A reference by its name, such as heads/main.</summary>
    Task<Reference> Get(string owner, string name, string reference);

    /// <summary>The references of a repository.</summary>
    Task<IReadOnlyList<Reference>> GetAll(string owner, string name);

    /// <summary>Pages of the references of a repository.</summary>
    Task<IReadOnlyList<Reference>> GetAll(string owner, string name, ApiOptions options);

    /// <summary>Makes a reference.</summary>
    /// <exception cref="ApiValidationException">There is one of that name.</exception>
    Task<Reference> Create(string owner, string name, NewReference reference);

    /// <summary>Points a reference, such as heads/main, to another commit.</summary>
    /// <exception cref="ApiValidationException">It would lose history and is not forced.</exception>
    Task<Reference> Update(string owner, string name, string reference, ReferenceUpdate referenceUpdate);

    /// <summary>Deletes a reference, such as heads/main.</summary>
    Task Delete(string owner, string name, string reference);
}
