namespace OfficeKi.DemoTenant.Files;

/// <summary>One source of the invented city: what its head says and the text below it.</summary>
internal sealed record TextSource(FileHead Head, string Body);
