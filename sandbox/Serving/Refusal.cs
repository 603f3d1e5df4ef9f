using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>An error on its way out, with what its protocol needs to write it. Model and operation are null when not even they could be told.</summary>
internal sealed record Refusal(ApiModel? Model, Operation? Operation, AwsError Error, string RequestId)
{
    /// <summary>The HTTP status: the error's own, else the API model's.</summary>
    public int Status => Error.Status ?? (Model?.ErrorStatuses.TryGetValue(Error.Code, out var status) == true ? status : 400);

    /// <summary>What the service calls the text of its errors: most say <c>message</c>, some <c>Message</c>.</summary>
    public string MessageMember
    {
        get
        {
            foreach (var error in Operation?.Errors ?? [])
                foreach (var member in error.ErrorCode == Error.Code ? error.Members.Keys : [])
                    if (member.Equals("message", StringComparison.OrdinalIgnoreCase))
                        return member;
            return "message";
        }
    }
}
