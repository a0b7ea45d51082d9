using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.Hosting;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Bytes and sensitivity label of one file.</summary>
internal sealed class FileEndpoints(ODataResults results, Addresses addresses, TimeProvider time)
{
    private const string LabelsResult = "microsoft.graph.extractSensitivityLabelsResult";

    private static readonly TimeSpan DownloadLifetime = TimeSpan.FromMinutes(5);

    private static readonly string[] LabelledTypes = [".docx", ".docm", ".xlsx", ".xlsm", ".pptx", ".pptm", ".pdf"];

    private readonly TicketStore<DemoFile> _downloads = new(time, DownloadLifetime);

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/drives/{drive}/items/{item}/content", Content).Needs(GraphDialect.Drive, GraphScopes.Files);
        graph.MapPost("/drives/{drive}/items/{item}/extractSensitivityLabels", Labels).Needs(GraphDialect.Drive, GraphScopes.FileLabels);
    }

    /// <summary>The address Graph redirects to: whoever has it may read, for a few minutes, without a token.</summary>
    public void MapDownload(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/download/{ticket}", (HttpContext http, string ticket) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return _downloads.Find(ticket) is { } file
                ? Results.Bytes(file.Content.Value, file.MediaType, file.Name, enableRangeProcessing: true, lastModified: file.Modified)
                : Results.NotFound();
        });

    private IResult Content(GraphCall call, string drive, string item)
    {
        if (Find(call, drive, item) is not { } file)
        {
            return GraphError.NotFound(GraphDialect.Drive);
        }

        return Results.Redirect($"{addresses.Origin}/download/{_downloads.Issue(file)}");
    }

    private IResult Labels(GraphCall call, string drive, string item) => Find(call, drive, item) switch
    {
        null => GraphError.NotFound(GraphDialect.Drive),
        { LabelUnreadable: true } =>
            new GraphError(423, "fileDoubleKeyEncrypted", "The file is protected via double key encryption; therefore, it can't be opened."),
        var file when !LabelledTypes.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase) =>
            new GraphError(400, "notSupported", "The file type does not support sensitivity labels."),
        var file => results.Body(call, LabelsResult, new() { ["labels"] = LabelsOf(file) }),
    };

    private static JsonArray LabelsOf(DemoFile file) => file.LabelId is { } label
        ? new(new JsonObject { ["sensitivityLabelId"] = label, ["assignmentMethod"] = "standard", ["tenantId"] = file.TenantId })
        : [];

    private static DemoFile? Find(GraphCall call, string drive, string item) =>
        call.View.Files.FirstOrDefault(file => file.DriveId == drive && file.Id == item);
}
