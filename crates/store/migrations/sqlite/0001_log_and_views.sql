-- The log. Nothing in it ever changes: triggers refuse it, and the hash chain shows it.
CREATE TABLE events (
    sequence INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (stream, version)
);
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- The newest link; every append updates this row, which puts appends in line.
CREATE TABLE chain (one BIGINT PRIMARY KEY, sequence BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO chain VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Views: everything below can be made anew from the log. Times are milliseconds since 1970.
CREATE TABLE items (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL,
    slugline TEXT NOT NULL,
    headline TEXT,
    stage TEXT NOT NULL,
    status TEXT NOT NULL,
    status_reason TEXT,
    version BIGINT NOT NULL,
    claims BIGINT NOT NULL,
    open_claims BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    embargo BIGINT,
    released_headline TEXT,
    released_at BIGINT,
    first_released_at BIGINT,
    released_embargo BIGINT,
    authors TEXT NOT NULL,
    bylines TEXT NOT NULL
);
CREATE INDEX items_by_stage ON items (stage, updated);

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    roles TEXT NOT NULL,
    may_sign_in BOOLEAN NOT NULL,
    opened BIGINT NOT NULL
);

CREATE TABLE partners (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    site TEXT NOT NULL,
    audience TEXT NOT NULL,
    measured TEXT NOT NULL,
    contact TEXT NOT NULL,
    standing TEXT NOT NULL,
    reason TEXT,
    destination TEXT,
    applied BIGINT NOT NULL,
    updated BIGINT NOT NULL
);

CREATE TABLE copies (
    id TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    url TEXT NOT NULL,
    partner TEXT,
    found TEXT NOT NULL,
    first_seen BIGINT NOT NULL,
    last_captured BIGINT,
    captures BIGINT NOT NULL,
    state TEXT,
    vanished TEXT,
    kept BIGINT NOT NULL,
    total BIGINT NOT NULL,
    byline BOOLEAN NOT NULL,
    affiliation BOOLEAN NOT NULL,
    logo BOOLEAN NOT NULL,
    link BOOLEAN NOT NULL,
    notice BOOLEAN NOT NULL,
    shows_version BIGINT,
    correction TEXT,
    drift BIGINT NOT NULL
);
CREATE INDEX copies_by_item ON copies (item);

CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    words TEXT NOT NULL,
    problem TEXT NOT NULL,
    contact TEXT,
    received BIGINT NOT NULL,
    upheld BOOLEAN,
    answer TEXT,
    answered BIGINT
);

CREATE TABLE corrections (
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    label TEXT NOT NULL,
    headline TEXT,
    was_wrong TEXT NOT NULL,
    is_right TEXT NOT NULL,
    noticed BIGINT NOT NULL,
    fixed BIGINT NOT NULL,
    embargo BIGINT,
    report TEXT,
    PRIMARY KEY (item, version)
);

CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    status TEXT NOT NULL,
    status_reason TEXT,
    partner TEXT NOT NULL,
    destination TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_attempt BIGINT NOT NULL,
    queued BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    answer TEXT
);
CREATE INDEX deliveries_due ON deliveries (state, next_attempt);
CREATE INDEX deliveries_by_item ON deliveries (item);
CREATE INDEX deliveries_by_partner ON deliveries (partner);

CREATE TABLE settings (one BIGINT PRIMARY KEY, settings TEXT NOT NULL);

CREATE VIRTUAL TABLE search USING fts5 (
    item UNINDEXED, version UNINDEXED, headline, body, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Not in the log and not made anew from it: secrets, kept hashed where they can be.
CREATE TABLE passwords (account TEXT PRIMARY KEY, phc TEXT NOT NULL);
CREATE TABLE invites (token_hash TEXT PRIMARY KEY, account TEXT NOT NULL, expires BIGINT NOT NULL);
CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    csrf TEXT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account);
CREATE TABLE node (one BIGINT PRIMARY KEY, secret BLOB NOT NULL);
