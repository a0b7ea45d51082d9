using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OfficeKi.Records.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Administration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OrgUnit",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WouldDeny",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    TenantId = table.Column<string>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => new { x.TenantId, x.Area, x.Key, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_TenantId_Sequence",
                table: "Revisions",
                columns: new[] { "TenantId", "Sequence" },
                unique: true);

            // Append-only for every program that opens the file, as the decision log is.
            if (migrationBuilder.IsSqlite())
            {
                migrationBuilder.Sql("""
                    CREATE TRIGGER "Revisions_are_not_changed" BEFORE UPDATE ON "Revisions"
                    BEGIN SELECT RAISE(ABORT, 'the history of settings is append-only'); END;
                    """);
                migrationBuilder.Sql("""
                    CREATE TRIGGER "Revisions_are_not_deleted" BEFORE DELETE ON "Revisions"
                    BEGIN SELECT RAISE(ABORT, 'the history of settings is append-only'); END;
                    """);
            }

            migrationBuilder.AddColumn<string>(
                name: "Facts",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            // A new key would make SQLite rebuild the table outside of the transaction; a copy stays inside.
            migrationBuilder.CreateTable(
                name: "BudgetMonthsByCostCentre",
                columns: table => new
                {
                    TenantId = table.Column<string>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", nullable: false),
                    Spent = table.Column<long>(type: "INTEGER", nullable: false),
                    Reserved = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetMonthsByCostCentre", x => new { x.TenantId, x.Month, x.CostCentre });
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "BudgetMonthsByCostCentre" ("TenantId", "Month", "CostCentre", "Spent", "Reserved")
                SELECT "TenantId", "Month", '', "Spent", "Reserved" FROM "BudgetMonths";
                """);

            migrationBuilder.DropTable(
                name: "BudgetMonths");

            migrationBuilder.RenameTable(
                name: "BudgetMonthsByCostCentre",
                newName: "BudgetMonths");

            migrationBuilder.AddColumn<string>(
                name: "CostCentre",
                table: "BudgetHolds",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<string>(type: "TEXT", nullable: false),
                    Hour = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Function = table.Column<string>(type: "TEXT", nullable: true),
                    PolicyVersion = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TermsAcceptances",
                columns: table => new
                {
                    TenantId = table.Column<string>(type: "TEXT", nullable: false),
                    Pseudonym = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermsAcceptances", x => new { x.TenantId, x.Pseudonym, x.Version });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_TenantId_Hour",
                table: "Incidents",
                columns: new[] { "TenantId", "Hour" });

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

            migrationBuilder.CreateTable(
                name: "TrainingPasses",
                columns: table => new
                {
                    TenantId = table.Column<string>(type: "TEXT", nullable: false),
                    Pseudonym = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    RiskClass = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingPasses", x => new { x.TenantId, x.Pseudonym });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TrainingPasses");

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

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "TermsAcceptances");

            migrationBuilder.DropPrimaryKey(
                name: "PK_BudgetMonths",
                table: "BudgetMonths");

            migrationBuilder.DropColumn(
                name: "CostCentre",
                table: "BudgetMonths");

            migrationBuilder.DropColumn(
                name: "CostCentre",
                table: "BudgetHolds");

            migrationBuilder.AddPrimaryKey(
                name: "PK_BudgetMonths",
                table: "BudgetMonths",
                columns: new[] { "TenantId", "Month" });

            migrationBuilder.DropColumn(
                name: "Facts",
                table: "Decisions");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropColumn(
                name: "OrgUnit",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "WouldDeny",
                table: "Decisions");
        }
    }
}
