using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OfficeKi.Records.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Month",
                table: "Outcomes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 202611); // no outcome is older than this column's month

            // Entries may go once a proof of their deletion stands in the history of settings, and not before.
            if (migrationBuilder.IsSqlite())
            {
                migrationBuilder.Sql("""DROP TRIGGER "Decisions_are_not_deleted";""");
                migrationBuilder.Sql("""
                    CREATE TRIGGER "Decisions_are_not_deleted" BEFORE DELETE ON "Decisions"
                    WHEN OLD."Sequence" > COALESCE((
                        SELECT json_extract("Json", '$.sequence') FROM "Revisions"
                        WHERE "TenantId" = OLD."TenantId" AND "Area" = 'retention' AND "Key" = 'decisions' ORDER BY "Number" DESC LIMIT 1), 0)
                    BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Month",
                table: "Outcomes");

            if (migrationBuilder.IsSqlite())
            {
                migrationBuilder.Sql("""DROP TRIGGER "Decisions_are_not_deleted";""");
                migrationBuilder.Sql("""
                    CREATE TRIGGER "Decisions_are_not_deleted" BEFORE DELETE ON "Decisions"
                    BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
                    """);
            }
        }
    }
}
