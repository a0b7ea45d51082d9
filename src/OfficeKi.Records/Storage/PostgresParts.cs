using Microsoft.EntityFrameworkCore.Migrations;

namespace OfficeKi.Records.Storage;

/// <summary>What EF Core's migrations have no words for on PostgreSQL.</summary>
internal static class PostgresParts
{
    /// <summary>Turns the empty log into one that has a table for each month, before its index is made.</summary>
    public static void PartitionDecisions(this MigrationBuilder migration) => migration.Sql("""
        ALTER TABLE "Decisions" RENAME TO "DecisionsInOne";
        CREATE TABLE "Decisions" (LIKE "DecisionsInOne" INCLUDING DEFAULTS INCLUDING IDENTITY) PARTITION BY RANGE ("Time");
        DROP TABLE "DecisionsInOne";
        ALTER TABLE "Decisions" ADD CONSTRAINT "PK_Decisions" PRIMARY KEY ("Id", "Time");
        """);

    /// <summary>Append-only for whoever may write to the database, not only for this program.</summary>
    public static void MakeAppendOnly(this MigrationBuilder migration, string table)
    {
        migration.Sql("""
            CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'this table is append-only'; END $$;
            """);
        migration.Sql($"""
            CREATE TRIGGER "{table}_are_append_only" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION refuse_change();
            """);
    }
}
