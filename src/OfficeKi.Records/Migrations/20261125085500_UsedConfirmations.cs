using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OfficeKi.Records.Migrations
{
    /// <inheritdoc />
    internal sealed partial class UsedConfirmations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "UsedConfirmations",
                columns: table => new
                {
                    NumberHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsFree = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedConfirmations", x => x.NumberHash);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UsedConfirmations");
        }
    }
}
