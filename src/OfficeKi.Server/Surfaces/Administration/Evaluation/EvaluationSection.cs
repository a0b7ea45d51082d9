namespace OfficeKi.Server.Surfaces.Administration.Evaluation;

/// <summary>A column of the report.</summary>
/// <param name="Decimals">Digits after the point of a number; null when the column holds words.</param>
internal sealed record EvaluationColumn(string Title, int? Decimals = null);

/// <summary>A part of the report: what it says in words, and a table. Page, file for spreadsheets and Word document are drawn from it.</summary>
/// <param name="Cells">Rows; a cell is a string, a number (decimal), or null for what is not known.</param>
internal sealed record EvaluationSection(string Id, string Title, string Text, IReadOnlyList<EvaluationColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Cells);
