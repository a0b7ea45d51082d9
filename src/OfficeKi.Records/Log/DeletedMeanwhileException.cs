namespace OfficeKi.Records;

/// <summary>Entries that were being read were deleted on schedule meanwhile; what was read is not whole.</summary>
public sealed class DeletedMeanwhileException() : Exception("entries were deleted on schedule while they were read");
