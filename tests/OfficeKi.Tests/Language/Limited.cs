namespace OfficeKi.Tests.Language;

/// <summary>Runs something that must not hang; generous, because the machine may be busy.</summary>
internal static class Limited
{
    public static T Run<T>(Func<T> action)
    {
        var task = Task.Run(action);
        Assert.True(task.Wait(TimeSpan.FromMinutes(3)), "took longer than linear time allows");
        return task.GetAwaiter().GetResult();
    }
}
