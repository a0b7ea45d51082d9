namespace OfficeKi.Records.Writing;

/// <summary>Something to write, as a part of the next commit.</summary>
internal abstract class WriteOperation
{
    public abstract Task ExecuteAsync(WriteSession session);

    /// <summary>Called after the commit: from here on it is durable.</summary>
    public abstract void Succeed();

    public abstract void Fail(Exception problem);
}

/// <summary>A write with an answer that counts once it is committed.</summary>
internal abstract class WriteOperation<TResult> : WriteOperation
{
    private readonly TaskCompletionSource<TResult> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _result;

    public Task<TResult> Completion => _completion.Task;

    public sealed override async Task ExecuteAsync(WriteSession session) => _result = await RunAsync(session);

    public sealed override void Succeed() => _completion.TrySetResult(_result!);

    public sealed override void Fail(Exception problem) => _completion.TrySetException(problem);

    protected abstract Task<TResult> RunAsync(WriteSession session);
}
