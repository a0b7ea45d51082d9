using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OfficeKi.Records.Migrations
{
    /// <inheritdoc />
    internal sealed partial class TrainingPasses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
