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
    public static void MakeAppendOnly(this MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'this table is append-only'; END $$;
            CREATE TRIGGER "Revisions_are_append_only" BEFORE UPDATE OR DELETE ON "Revisions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
            CREATE TRIGGER "Decisions_are_not_changed" BEFORE UPDATE ON "Decisions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
            """);

        // Entries may go once a proof of their deletion stands in the history of settings, and not before.
        migration.Sql("""
            CREATE FUNCTION refuse_early_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF OLD."Sequence" > COALESCE((
                    SELECT ("Json"::json ->> 'sequence')::bigint FROM "Revisions"
                    WHERE "TenantId" = OLD."TenantId" AND "Area" = 'retention' AND "Key" = 'decisions' ORDER BY "Number" DESC LIMIT 1), 0)
                THEN RAISE EXCEPTION 'the decision log is append-only'; END IF;
                RETURN OLD;
            END $$;
            CREATE TRIGGER "Decisions_are_not_deleted" BEFORE DELETE ON "Decisions" FOR EACH ROW EXECUTE FUNCTION refuse_early_deletion();
            """);
    }
}
