using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OfficeKi.Records.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Revisions : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
