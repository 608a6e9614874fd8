namespace Sanguine.Store.Sql;

/// <summary>The same schema on PostgreSQL, in a schema <c>sanguine</c> of its own.</summary>
internal static class PostgreSqlSchema
{
    public const string Journal = """
        CREATE TABLE sanguine.settings (name text PRIMARY KEY, value text NOT NULL);
        CREATE TABLE sanguine.people (
            id text PRIMARY KEY,
            since bigint NOT NULL,
            key_print text NOT NULL,
            length bigint NOT NULL,
            head bytea NOT NULL,
            erased bigint NOT NULL DEFAULT 0
        );
        CREATE TABLE sanguine.entries (
            person text NOT NULL REFERENCES sanguine.people (id),
            sequence bigint NOT NULL,
            tag bytea NOT NULL,
            payload bytea NOT NULL,
            PRIMARY KEY (person, sequence),
            UNIQUE (person, tag)
        );
        CREATE FUNCTION sanguine.entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' AND (SELECT erased FROM sanguine.people WHERE id = OLD.person) <> 0 THEN
                RETURN OLD;
            END IF;
            RAISE EXCEPTION 'entries are only ever added, and deleted only where their person is erased';
        END $$;
        CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON sanguine.entries
            FOR EACH ROW EXECUTE FUNCTION sanguine.entries_stay();
        CREATE FUNCTION sanguine.people_grow() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                RAISE EXCEPTION 'people are erased, and remembered as erased';
            END IF;
            IF NEW.length < OLD.length OR (OLD.erased <> 0 AND NEW.erased <> OLD.erased) OR NEW.id <> OLD.id THEN
                RAISE EXCEPTION 'a journal only grows, and erased is for good';
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER people_grow BEFORE UPDATE OR DELETE ON sanguine.people
            FOR EACH ROW EXECUTE FUNCTION sanguine.people_grow();
        CREATE FUNCTION sanguine.never_all() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'entries are only ever added';
        END $$;
        CREATE TRIGGER entries_all BEFORE TRUNCATE ON sanguine.entries
            FOR EACH STATEMENT EXECUTE FUNCTION sanguine.never_all();
        CREATE TRIGGER people_all BEFORE TRUNCATE ON sanguine.people
            FOR EACH STATEMENT EXECUTE FUNCTION sanguine.never_all();
        """;

    public const string Owner = """
        CREATE TABLE sanguine.owner (
            one bigint PRIMARY KEY CHECK (one = 1),
            passphrase text NOT NULL,
            recovery text NOT NULL
        );
        CREATE TABLE sanguine.attempts (what text PRIMARY KEY, failures bigint NOT NULL, until bigint NOT NULL);
        CREATE TABLE sanguine.sessions (token text PRIMARY KEY, started bigint NOT NULL, used bigint NOT NULL);
        """;
}
