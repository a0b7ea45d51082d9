using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OfficeKi.Records.Migrations
{
    /// <inheritdoc />
    internal sealed partial class CostCentresAndNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
