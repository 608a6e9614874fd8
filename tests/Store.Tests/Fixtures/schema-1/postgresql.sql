CREATE SCHEMA sanguine;
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
INSERT INTO sanguine.settings (name, value) VALUES ('schema', '1'), ('master-key', 'a7f4fc0df9187fe0');
INSERT INTO sanguine.people (id, since, key_print, length, head, erased)
    VALUES ('01a210c6-047b-71b1-b9cd-44e472036163', 1795577742459, 'f0cbee0cbc191134', 3, '\x08975cb9f557bf6b500a06248050ad163854531929a2284527677d52195b0050', 0);
INSERT INTO sanguine.entries (person, sequence, tag, payload)
    VALUES ('01a210c6-047b-71b1-b9cd-44e472036163', 1, '\xbfbdeeacf2b96befd726b0bf24e0172b',
    '\x018e09951a87c1eaf6cea7298512a4efa9402c7ec8fffa7b5f709f30391128911d02235f8925f0ba213d9888f1ec25bfa5343241f7432b75eecfe554e5dce9aaa26a3b263c47efaa8e54e314dc680f39c6845928a192ac2189e2339bd4a79b34eea2afb82c2b9c5e7721e1e106126d7084ce7cc3636b17971a8b8f458114ec477bce9ffb7fe77e2ba590d03076eebccde03634e13923b4e62083a4e9994cc30c9c059dc729a38f0b3ea88a78177724b5caf031f861efb3e625d25aa24b91103a0ae4ec8ad91bfc2f');
INSERT INTO sanguine.entries (person, sequence, tag, payload)
    VALUES ('01a210c6-047b-71b1-b9cd-44e472036163', 2, '\x5d66a492a5c0d8633d45d54e2de33367',
    '\x017e14631b3dd9c3abaa95685c1a0c8d3a276838ded3fa888f211b87923f8fa8a8ec0ff41a356676d5a57bee7612e09a17d910645cfa89f5d13eb8b48cdad74ff80ad3b1c047cbe368b8589b5aac495d3db403cae1fa303f6ed6f078e0b41354ecbdd62d8d15b3810bc0d8ca0993fb0d644381eacb1bf06344a8ba4821c8cf19301d967f226bb1b6ccfec9bef8028ceca2a6d9cdab8492abd054829ff91c3796486a5a6b035ce9142baf73b67ce0e2ff7ab65e3da810aaec63a9b8db93f9b660b0e03386796bb7e3');
INSERT INTO sanguine.entries (person, sequence, tag, payload)
    VALUES ('01a210c6-047b-71b1-b9cd-44e472036163', 3, '\x3b54f9dee159c46b5e104b43959f3c56',
    '\x01178348343e300468a20238ce9556def09c842bf1425d557c823031113ceff90b3c5489eea1a8996a212757612f37da9a500a605bdbc72c05933f23347917746edae2dedf7ca2c81d1ebfe35786a852fb7ebf6f04dfd1b126c6768ca7ab0ad5c8c6c4364f4d30765b72df3b89de4fdf94d37552dc970d0902c342b0d1afc46d1bb0019e9e2052d6eabfebd6a233b990f967e3abbce4314d4c330ec9b8ed89b3d1affd4f611b5ac86bb36f7d5691c3ade1ce07d3bd4f36b7bd71cd1b8ff08508bced544c687eec8b');
