using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>From an address a person copied to the file behind it.</summary>
/// <remarks>Source: Microsoft Graph, accessing shared driveItems: <c>u!</c> and the address in unpadded base64url.</remarks>
internal sealed class ShareEndpoints(ODataResults results, DriveItems items, WebUrls urls)
{
    private const string Prefix = "u!";

    public void Map(IEndpointRouteBuilder graph) =>
        graph.MapGet("/shares/{share}/driveItem", Item).Needs(GraphDialect.Drive, GraphScopes.Files);

    private IResult Item(GraphCall call, string share)
    {
        if (Decode(share) is not { } address)
        {
            return new GraphError(400, "invalidRequest", "The sharing token is malformed.");
        }

        var file = call.View.Files.FirstOrDefault(file => urls.IsOf(file, address));
        return file is not null
            && DriveTree.Find(call.View, file.DriveId)?.Find(file.Id) is { } node
            ? results.Entity(call, "shares('u%21')/driveItem/$entity", items.Item(node, call.Persona.TenantId))
            : GraphError.NotFound(GraphDialect.Drive);
    }

    private static Uri? Decode(string share)
    {
        if (!share.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var encoded = share.AsSpan(Prefix.Length);
        return Base64Url.IsValid(encoded)
            && Uri.TryCreate(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(encoded)), UriKind.Absolute, out var address)
            ? address
            : null;
    }
}
